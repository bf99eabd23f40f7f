import { readFile } from 'node:fs/promises'
import { InputError } from '../record/errors.ts'
import { defaultModel } from '../score/default-model.ts'
import { parseModel } from '../score/model-file.ts'
import type { Model } from '../score/model.ts'

/** The model of `--model`, or the built-in one. */
export async function loadModel(path: string | undefined): Promise<Model> {
  if (path === undefined) return defaultModel()
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw new InputError(
      'no-model',
      `${path}: there is no such model file; train one with \`kinmatch train FILE --out ${path}\``,
    )
  }
  return parseModel(text)
}
