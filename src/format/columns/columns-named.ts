import { headerKey } from '../header-key.ts'

/** What messages call a column whose header they can't show. */
const BY_NUMBER = /^column (\d{1,4})$/i

/** Whether a name is that of a column by its place, `column 3`. */
export const isColumnNumber = (name: string): boolean => BY_NUMBER.test(name.trim())

/**
 * The columns that a name means, 0-based: all whose header it is, compared as headers are; else, of `column 3`, the third.
 * @param keys of the headers, see {@link headerKey}
 */
export function columnsNamed(name: string, keys: readonly string[]): readonly number[] {
  const key = headerKey(name)
  const found = key === '' ? [] : keys.flatMap((other, index) => (other === key ? [index] : []))
  const number = Number(BY_NUMBER.exec(name.trim())?.[1] ?? 0)
  return found.length > 0 || number < 1 || number > keys.length ? found : [number - 1]
}
