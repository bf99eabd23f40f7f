import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { InputError } from '../../record/errors.ts'
import { isStandardOutput } from './standard-output.ts'

/** Whether two paths lead to one file, by links too; of files that aren't there yet, whether the paths are one. */
export async function sameFile(left: string, right: string): Promise<boolean> {
  if (resolve(left) === resolve(right) || [left, right].every(isStandardOutput)) return true
  const [a, b] = await Promise.all([left, right].map((path) => stat(path).catch(() => undefined)))
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev
}

/**
 * Linking a file to itself finds that everybody is themselves.
 * @throws {InputError} `same-file`
 */
export async function refuseSameFile(left: string, right: string): Promise<void> {
  if (!(await sameFile(left, right))) return
  throw new InputError(
    'same-file',
    `${left} and ${right} are one file; to find duplicates inside it use dedupe`,
  )
}
