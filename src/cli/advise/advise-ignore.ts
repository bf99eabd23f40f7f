import type { PeopleFile } from '../io/open-people.ts'

/**
 * What to tell about names in `--ignore` that no column of any file answers to, or undefined: one misspelt would leave the
 * column in. Lines of JSON may have a field in any of them, so that nothing is told of such files.
 */
export function ignoreAdvice(files: readonly Pick<PeopleFile, 'columns' | 'source'>[]): string | undefined {
  if (files.length === 0 || files.some(({ source }) => !source.isTable)) return undefined
  const [first, ...others] = files.map(({ columns }) => columns.unmatchedIgnore)
  const nowhere = first!.filter((name) => others.every((names) => names.includes(name)))
  return nowhere.length === 0 ? undefined : `--ignore names no column: ${nowhere.join(', ')}`
}
