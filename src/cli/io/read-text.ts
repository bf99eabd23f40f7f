import { readFile } from 'node:fs/promises'
import { InputError } from '../../record/errors.ts'

/**
 * A small text file whole, without the byte order mark that some editors put first.
 * @throws {InputError} `file-not-found`, `file-unreadable`
 */
export async function readText(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') throw new InputError('file-not-found', `${path}: no such file`)
    // Node has a code for all that fails but for want of memory.
    throw new InputError('file-unreadable', `${path} can't be read (${code || 'it is too large'})`)
  }
}
