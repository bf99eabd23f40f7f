import { stat } from 'node:fs/promises'
import { InputError } from '../../record/errors.ts'

/**
 * Linking a file to itself finds that everybody is themselves.
 * @throws {InputError} `same-file`
 */
export async function refuseSameFile(left: string, right: string): Promise<void> {
  const [a, b] = await Promise.all([left, right].map((path) => stat(path).catch(() => undefined)))
  if (a && b && a.ino === b.ino && a.dev === b.dev) {
    throw new InputError(
      'same-file',
      `${left} and ${right} are one file; to find duplicates inside it use dedupe`,
    )
  }
}
