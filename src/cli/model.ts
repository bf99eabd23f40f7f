import { defaultModel } from '../score/model/default-model.ts'
import { parseModel } from '../score/model/model-file.ts'
import type { Model } from '../score/model/model.ts'
import { namingFile } from './io/naming-file.ts'
import { readText } from './io/read-text.ts'

/** The model of `--model`, or the built-in one. */
export async function loadModel(path: string | undefined): Promise<Model> {
  return path === undefined ? defaultModel() : readModelFile(path, parseModel)
}

/**
 * The model in a file, by `parse`.
 * @throws {InputError} as `parse`, with the file before the message
 */
export async function readModelFile(path: string, parse: (json: string) => Promise<Model>): Promise<Model> {
  return namingFile(path, parse(await readModelText(path)))
}

/** The document of a model, not yet looked at. */
async function readModelText(path: string): Promise<string> {
  const says = `there is no such model file; train one with \`kinmatch train FILE --out ${path}\``
  return readText(path, ['no-model', says])
}
