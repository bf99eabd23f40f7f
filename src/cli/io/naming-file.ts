import { InputError, KinmatchError } from '../../record/errors.ts'

/**
 * What is read of a file, or the error in it with the file before its message: a command reads several.
 * @throws {InputError} with the code of what was thrown on purpose, which is its cause
 */
export async function namingFile<T>(path: string, reading: Promise<T>): Promise<T> {
  return reading.catch((error: unknown) => {
    if (!(error instanceof KinmatchError)) throw error
    throw new InputError(error.code, `${path}: ${error.message}`, { cause: error })
  })
}
