import { readFile } from 'node:fs/promises'
import { InputError } from '../../record/errors.ts'
import { notRead } from './not-read.ts'

/**
 * A small text file whole, without the byte order mark that some editors put first.
 *
 * @param missing what is said instead where there is no such file
 * @throws {InputError} `file-not-found`, `not-a-file`, `file-unreadable`
 */
export async function readText(
  path: string,
  missing?: readonly [code: string, says: string],
): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    const fault = notRead(path, error)
    if (missing && fault?.code === 'file-not-found')
      throw new InputError(missing[0], `${path}: ${missing[1]}`)
    // The system has a code for all that fails but for want of memory.
    throw fault ?? new InputError('file-unreadable', `${path} can't be read: it is too large`)
  }
}
