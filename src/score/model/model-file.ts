import * as z from 'zod/mini'
import { KEY_CODE_NAMES } from '../../encode/names/key-code.ts'
import { canonicalJson } from '../../internal/canonical-json.ts'
import { sha256 } from '../../internal/sha256.ts'
import { conditionSchema } from './condition-schema.ts'
import { kinWeightsSchema } from './kin-weights-schema.ts'
import type { Model } from './model.ts'
import { ModelError } from './model-error.ts'

/** Name and version of the document, and of the cleaning that the weights were trained with. */
const MODEL_FORMAT = 'kinmatch-model'
const MODEL_VERSION = 2
const NORMALISER_VERSION = 1

const probability = z.number().check(z.gt(0), z.lte(1))
const count = z.number().check(z.gte(0))
const text = z.string().check(z.maxLength(200))

const schema = z.strictObject({
  format: z.literal(MODEL_FORMAT),
  version: z.literal(MODEL_VERSION),
  normaliser: z.literal(NORMALISER_VERSION),
  prior: z.number(),
  priorRecords: z.number().check(z.gte(1)),
  alternatives: z
    .array(z.strictObject({ label: text, odds: count, shares: z.enum(['none', 'household', 'place']) }))
    .check(z.maxLength(20)),
  comparisons: z
    .array(
      z.strictObject({
        feature: text,
        label: text,
        sharedBy: z.enum(['none', 'household', 'place']),
        uExact: probability,
        levels: z
          .array(
            z.strictObject({
              label: text,
              when: conditionSchema,
              m: probability,
              u: probability,
              alternatives: z.array(probability),
              termFrequencyWeight: z.number().check(z.gte(0), z.lte(1)),
            }),
          )
          .check(z.minLength(1), z.maxLength(60)),
      }),
    )
    .check(z.minLength(1), z.maxLength(200)),
  blocking: z.array(
    z.strictObject({
      name: text,
      // A rule of no parts would put everybody into one block.
      parts: z
        .array(
          z.strictObject({
            features: z.array(text).check(z.minLength(1)),
            code: z.enum(KEY_CODE_NAMES),
          }),
        )
        .check(z.minLength(1)),
      unordered: z.optional(z.boolean()),
      pairsPerRecord: z.optional(z.number().check(z.gte(0))),
    }),
  ),
  pairsPerRecord: z.number().check(z.gt(0)),
  termFrequencies: z.record(
    text,
    z.strictObject({ minCount: count, rare: probability, values: z.record(z.string(), probability) }),
  ),
  costs: z.strictObject({
    falseLink: z.number().check(z.gt(0)),
    missedLink: z.number().check(z.gt(0)),
    review: z.number().check(z.gt(0)),
  }),
  kin: kinWeightsSchema,
  training: z.strictObject({
    method: z.enum(['default', 'unsupervised', 'labels']),
    date: text,
    records: z.tuple([count, count]),
    dataHash: text,
    seed: z.number(),
    candidatePairs: count,
    patterns: count,
    iterations: count,
    converged: z.boolean(),
    expectedMatches: count,
    labelledPairs: count,
    warnings: z.array(z.string()),
  }),
  sha256: z.string(),
})

/**
 * The model as one JSON document with its own SHA-256. Defaults are always written out, keys are sorted: equal
 * models give equal bytes.
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
  const { model, hashFits } = await readModel(json)
  if (hashFits || model.training.warnings.includes(EDITED)) return model
  return { ...model, training: { ...model.training, warnings: [...model.training.warnings, EDITED] } }
}

async function readModel(json: string): Promise<{ readonly model: Model; readonly hashFits: boolean }> {
  let document: unknown
  try {
    document = JSON.parse(json)
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
  const parsed = schema.safeParse(document)
  const wrong = parsed.success ? inconsistent(parsed.data) : undefined
  if (!parsed.success || wrong !== undefined) {
    const where = parsed.success ? wrong! : (parsed.error.issues[0]?.path.map(String).join('.') ?? '')
    throw new ModelError(
      'model-invalid',
      `The model is damaged at "${where}"; restore the file or train it again`,
    )
  }
  const { sha256: stated, ...rest } = parsed.data
  const hashFits = (await sha256(canonicalJson(rest))) === stated
  const { format: _format, version: _version, normaliser: _normaliser, ...model } = rest
  return { model: model as Model, hashFits }
}

interface Parts {
  readonly alternatives: readonly unknown[]
  readonly comparisons: readonly {
    readonly feature: string
    readonly levels: readonly { readonly alternatives: readonly unknown[] }[]
  }[]
}

/**
 * Where the parts of a model don't fit together, undefined if they do: a feature that an earlier comparison has would count
 * twice, and each level needs one probability for each alternative.
 */
function inconsistent({ alternatives, comparisons }: Parts): string | undefined {
  for (const [k, { feature, levels }] of comparisons.entries()) {
    if (comparisons.findIndex((c) => c.feature === feature) < k) return `comparisons.${k}.feature`
    const level = levels.findIndex((l) => l.alternatives.length !== alternatives.length)
    if (level >= 0) return `comparisons.${k}.levels.${level}.alternatives`
  }
  return undefined
}
