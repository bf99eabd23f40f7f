import { civilFromDays } from '../../record/days.ts'
import type { Column } from '../column-map.ts'
import { headerKey } from '../header-key.ts'
import { type FieldTarget, isFieldTarget } from '../targets.ts'
import type { ColumnOverride } from './column-overrides.ts'

/**
 * The column map that says what the columns of a file were taken for, so that it is read with the map as it was without it.
 * @param missing of each column, the words by which cells of it said nothing; none where no cell did
 */
export function mapOfColumns(
  columns: readonly Column[],
  missing: readonly (readonly string[])[],
): Readonly<Record<string, FieldTarget | ColumnOverride>> {
  const keys = columns.map(({ header }) => headerKey(header))
  const lines = columns.flatMap((column, at): [string, FieldTarget | ColumnOverride][] => {
    const { header, index, target, ageFrom, sexWords } = column
    // What has no name is left out without being told, and an age at the separation finds its day by its header.
    if ((keys[at] === '' && target === 'ignore') || ageFrom !== undefined) return []
    const isAlone = keys[at] !== '' && keys.indexOf(keys[at]!) === keys.lastIndexOf(keys[at]!)
    const words = missing[at] ?? []
    const said = {
      target: written(column),
      ...(words.length > 0 && { missing: words }),
      ...(sexWords && { words: sexWords }),
    }
    return [[isAlone ? header : `column ${index + 1}`, Object.keys(said).length > 1 ? said : said.target]]
  })
  return Object.fromEntries(lines)
}

/** A target with what only the header said of its column. Calendars of other dates are learned from the values again. */
function written({ target, calendar, ageOn }: Column): FieldTarget {
  const detail = ageOn === undefined ? calendar : isoDay(ageOn)
  const whole = `${target}@${detail}`
  return isFieldTarget(whole) ? whole : target
}

function isoDay(days: number): string {
  const { year, month, day } = civilFromDays(days)
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}
