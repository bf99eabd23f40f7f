import { InputError } from '../../record/errors.ts'

/** A full disk, a quota, a device that went away: the user's to mend. Other errors stay what they are. */
export function notWritten(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (error instanceof InputError || !/^E[A-Z]+$/.test(code)) return error
  return new InputError('output-not-written', `${path} can't be written: ${WHY[code] ?? `(${code})`}`)
}

const FULL = 'the disk is full; make room'
const WHY: Readonly<Record<string, string>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: 'it is larger than a file may be here; raise the limit (ulimit -f), or write to another disk',
  EROFS: 'the disk is read-only; write to another folder',
  EACCES: 'you may not write there; write to another folder',
  EPERM: 'you may not write there; write to another folder',
  EMFILE: 'too many files are open; raise the limit (ulimit -n)',
  EIO: 'the disk fails; write to another one',
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
