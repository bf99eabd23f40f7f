import { InputError } from '../record/errors.ts'
import { defaultModel } from '../score/default-model.ts'
import { parseModel } from '../score/model-file.ts'
import type { Model } from '../score/model.ts'
import { readText } from './io/read-text.ts'

/** The model of `--model`, or the built-in one. */
export async function loadModel(path: string | undefined): Promise<Model> {
  if (path === undefined) return defaultModel()
  const text = await readText(path).catch((error: unknown) => {
    if (error instanceof InputError && error.code === 'file-not-found')
      throw new InputError(
        'no-model',
        `${path}: there is no such model file; train one with \`kinmatch train FILE --out ${path}\``,
      )
    throw error
  })
  return parseModel(text)
}
