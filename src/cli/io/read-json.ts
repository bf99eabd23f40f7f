import { readFile } from 'node:fs/promises'
import { InputError } from '../../record/errors.ts'

/**
 * A JSON file (a column map, a gate), not yet checked. Nothing of its content gets into the error.
 * @throws {InputError} `file-not-found`, `file-unreadable`, `bad-json`
 */
export async function readJson(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw code === 'ENOENT'
      ? new InputError('file-not-found', `${path}: no such file`)
      : new InputError('file-unreadable', `${path} can't be read (${code})`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError('bad-json', `${path} is no valid JSON`)
  }
}
