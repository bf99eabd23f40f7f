import { InputError } from '../record/errors.ts'
import { defaultModel } from '../score/default-model.ts'
import { ModelError } from '../score/model-error.ts'
import { parseModel } from '../score/model-file.ts'
import type { Model } from '../score/model.ts'
import { readText } from './io/read-text.ts'

/** The model of `--model`, or the built-in one. */
export async function loadModel(path: string | undefined): Promise<Model> {
  return path === undefined ? defaultModel() : readModelFile(path, parseModel)
}

/**
 * The model in a file, by `parse`.
 * @throws {ModelError} as `parse`, with the file before its message: a gate and a comparison of models read several
 */
export async function readModelFile(path: string, parse: (json: string) => Promise<Model>): Promise<Model> {
  return parse(await readModelText(path)).catch((error: unknown) => {
    if (!(error instanceof ModelError)) throw error
    throw new ModelError(error.code, `${path}: ${error.message}`, error)
  })
}

/** The document of a model, not yet looked at. */
async function readModelText(path: string): Promise<string> {
  return readText(path).catch((error: unknown) => {
    if (error instanceof InputError && error.code === 'file-not-found')
      throw new InputError(
        'no-model',
        `${path}: there is no such model file; train one with \`kinmatch train FILE --out ${path}\``,
      )
    throw error
  })
}
