import { InputError } from '../../record/errors.ts'

/**
 * What keeps a file from being read, by the code of the system; undefined where it gave none.
 * @returns InputError `file-not-found`, `not-a-file`, `file-unreadable`
 */
export function notRead(path: string, error: unknown): InputError | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return new InputError('file-not-found', `${path}: no such file`)
  if (code === 'EISDIR') return new InputError('not-a-file', `${path} is a folder; name a file`)
  return /^E[A-Z]+$/.test(code)
    ? new InputError('file-unreadable', `${path} can't be read (${code})`)
    : undefined
}
