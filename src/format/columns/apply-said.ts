/** What the caller says of columns, before anything is detected. */
import { InputError } from '../../record/errors.ts'
import { headerKey } from '../header-key.ts'
import { type FieldTarget, splitTarget, type TargetDetail } from '../targets.ts'
import { columnsNamed } from './columns-named.ts'

/**
 * Marks the columns that are to be left out.
 * @param keys of the headers
 * @param targets changed in place
 * @returns the names that no header answers to
 */
export function applyIgnore(
  keys: readonly string[],
  targets: (FieldTarget | undefined)[],
  ignore: readonly string[],
): string[] {
  const unmatched: string[] = []
  for (const name of ignore) {
    const key = headerKey(name)
    let found = false
    keys.forEach((k, i) => {
      if (k !== key || key === '') return
      targets[i] = 'ignore'
      found = true
    })
    if (!found) unmatched.push(name)
  }
  return unmatched
}

/**
 * Takes columns for what the caller says that they are.
 * @param keys of the headers
 * @param targets changed in place
 * @returns what more was said of columns, by their position
 * @throws {InputError} `unknown-column`
 */
export function applyOverrides(
  keys: readonly string[],
  targets: (FieldTarget | undefined)[],
  overrides: Readonly<Record<string, FieldTarget>>,
): Map<number, TargetDetail> {
  const details = new Map<number, TargetDetail>()
  for (const [name, written] of Object.entries(overrides)) {
    const named = columnsNamed(name, keys)
    if (named.length === 0) {
      throw new InputError('unknown-column', `the column map names "${name}", which is no column of the file`)
    }
    const { target, ...detail } = splitTarget(written)
    for (const i of named) {
      if (targets[i] === 'ignore') continue
      targets[i] = target
      details.set(i, detail)
    }
  }
  return details
}
