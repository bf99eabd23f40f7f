import { canonicalJson } from '../../internal/canonical-json.ts'
import { sha256 } from '../../internal/sha256.ts'
import type { Model } from './model.ts'
import { ModelError } from './model-error.ts'
import { MODEL_FORMAT, MODEL_VERSION, NORMALISER_VERSION, checkModel } from './model-schema.ts'

/**
 * The model as one JSON document with its own SHA-256. Defaults are always written out, keys are sorted: equal
 * models give equal bytes.
 *
 * @throws {ModelError} `model-invalid` where a model that was changed in memory is none any more
 *
 * @example
 * ```ts
 * import { defaultModel, serialiseModel } from 'kinmatch'
 *
 * const text = await serialiseModel(defaultModel())
 * JSON.parse(text).format //=> 'kinmatch-model'
 * ```
 */
export async function serialiseModel(model: Model): Promise<string> {
  const document = { format: MODEL_FORMAT, version: MODEL_VERSION, normaliser: NORMALISER_VERSION, ...model }
  // Not-a-number would become null, and the file that is sealed here never load again.
  checkModel({ ...document, sha256: '' })
  const hash = await sha256(canonicalJson(document))
  return `${canonicalJson({ ...document, sha256: hash }, 1)}\n`
}

/**
 * Reads a model document and checks all of it: format, versions, every number's range, the hash.
 *
 * @throws {ModelError} `model-format`, `model-version`, `model-invalid` or `model-hash`; says what to do, holds no value
 *
 * @example
 * ```ts
 * import { defaultModel, ModelError, parseModel, serialiseModel } from 'kinmatch'
 *
 * const text = await serialiseModel(defaultModel())
 * await parseModel(text) //=> defaultModel()
 * const error = await parseModel(text.replace('"prior": -', '"prior": -1')).catch((caught) => caught)
 * error instanceof ModelError && error.code //=> 'model-hash'
 * ```
 */
export async function parseModel(json: string): Promise<Model> {
  const { model, hashFits } = await readModel(json)
  if (!hashFits)
    throw new ModelError(
      'model-hash',
      'The model was changed after it was written: its SHA-256 does not fit; restore the file or train it again. If a person changed it on purpose, `kinmatch model FILE --seal --out NEW` checks it and writes it anew',
    )
  return model
}

/** Stands among the model's warnings from then on. */
const EDITED = 'changed by hand after training'

/**
 * Reads a model document that a person has changed: all of it is checked but its hash. The model says among its warnings that it was
 * changed; {@link serialiseModel} gives it a hash of its own.
 *
 * @throws {ModelError} `model-format`, `model-version` or `model-invalid`
 *
 * @example
 * ```ts
 * import { defaultModel, parseEditedModel, serialiseModel } from 'kinmatch'
 *
 * const text = await serialiseModel(defaultModel())
 * const model = await parseEditedModel(text.replace('"falseLink": 100', '"falseLink": 500'))
 * model.costs.falseLink //=> 500
 * model.training.warnings.length //=> 1
 * ```
 */
export async function parseEditedModel(json: string): Promise<Model> {
  const { model, hashFits } = await readModel(json, true)
  if (hashFits || model.training.warnings.includes(EDITED)) return model
  return { ...model, training: { ...model.training, warnings: [...model.training.warnings, EDITED] } }
}

/** @param unsealed whether the hash may be missing, as where a person or a program wrote the file */
async function readModel(
  json: string,
  unsealed = false,
): Promise<{ readonly model: Model; readonly hashFits: boolean }> {
  if (typeof json !== 'string')
    throw new ModelError(
      'model-format',
      'A model is read from the text of its file: await readFile(path, "utf8")',
    )
  let document: unknown
  try {
    // Editors on Windows put a byte order mark before what they save.
    document = JSON.parse(json.startsWith('\ufeff') ? json.slice(1) : json)
  } catch (cause) {
    throw new ModelError(
      'model-format',
      'This is not a model file: it is not JSON; train one with `kinmatch train`',
      cause,
    )
  }
  const head = (typeof document === 'object' && document !== null ? document : {}) as Record<string, unknown>
  if (head['format'] !== MODEL_FORMAT)
    throw new ModelError('model-format', 'This JSON is not a kinmatch model; train one with `kinmatch train`')
  if (head['version'] !== MODEL_VERSION || head['normaliser'] !== NORMALISER_VERSION)
    throw new ModelError(
      'model-version',
      `This model was made by another version of kinmatch (this one reads model version ${MODEL_VERSION}, normaliser ${NORMALISER_VERSION}); train it again with \`kinmatch train\``,
    )
  const checked = checkModel(unsealed ? { sha256: '', ...head } : head)
  const { sha256: stated, ...rest } = checked
  const hashFits = (await sha256(canonicalJson(rest))) === stated
  const { format: _format, version: _version, normaliser: _normaliser, ...model } = rest
  return { model, hashFits }
}
