import { InputError } from '../../record/errors.ts'

/** A full disk, a quota, a device that went away: the user's to mend. Other errors stay what they are. */
export function notWritten(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (error instanceof InputError || !/^E[A-Z]+$/.test(code)) return error
  const why = code === 'ENOSPC' || code === 'EDQUOT' ? 'the disk is full; make room' : `(${code})`
  return new InputError('output-not-written', `${path} can't be written: ${why}`)
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
