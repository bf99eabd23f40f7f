/**
 * A part of a form whose name nobody understands: `Whereabouts unknown: surname`. Where the enquirer is known, nobody else is named and one such part
 * names somebody, that is the person whom the form is about.
 */
import { columnKey } from '../grammar/column-key.ts'
import { asksHow, grammarKey, isOfOthers } from '../grammar/grammar-key.ts'
import { headerKey } from '../header-key.ts'
import { targetOfKey } from '../headers/target-of-key.ts'

const GROUPED = /^\s*([^:/]{2,60}?)(?:\s*[:/]|\s+[-–—]\s)\s*(\S[^:/]*)$/u
const NAME = /^(?:name|given|family)$/

/** Keys of the columns of the only such part, by their index; none where there is no part of several columns, or more than one. */
export function unknownGroup(
  headers: readonly string[],
  isOpen: (index: number) => boolean,
): ReadonlyMap<number, string> {
  const groups = new Map<string, Map<number, string>>()
  headers.forEach((header, i) => {
    const [, group = '', label = ''] = GROUPED.exec(header) ?? []
    if (label === '' || !isOpen(i) || isUnderstood(group)) return
    const columns = groups.get(group) ?? new Map<number, string>()
    groups.set(group, columns.set(i, columnKey(label)))
  })
  const [found, ...more] = [...groups.values()].filter(
    (columns) => columns.size > 1 && [...columns.values()].some((key) => NAME.test(targetOfKey(key) ?? '')),
  )
  return found === undefined || more.length > 0 ? new Map() : found
}

const isUnderstood = (group: string): boolean =>
  targetOfKey(headerKey(group)) !== undefined ||
  grammarKey(group) !== undefined ||
  isOfOthers(group) ||
  asksHow(group)
