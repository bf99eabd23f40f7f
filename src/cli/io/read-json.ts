import { InputError } from '../../record/errors.ts'
import { readText } from './read-text.ts'

/**
 * A JSON file (a column map, a gate), not yet checked. Nothing of its content gets into the error.
 * @throws {InputError} `file-not-found`, `not-a-file`, `file-unreadable`, `bad-json`
 */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path)
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError('bad-json', `${path} is no valid JSON`)
  }
}
