import { readFile } from 'node:fs/promises'
import { InputError } from '../../record/errors.ts'
import { notRead } from './not-read.ts'

/**
 * A small text file whole, without the byte order mark that some editors put first.
 * @throws {InputError} `file-not-found`, `not-a-file`, `file-unreadable`
 */
export async function readText(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    // The system has a code for all that fails but for want of memory.
    throw notRead(path, error) ?? new InputError('file-unreadable', `${path} can't be read: it is too large`)
  }
}
