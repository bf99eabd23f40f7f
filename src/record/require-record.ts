import { InputError } from './errors.ts'
import { LIMITS } from './limits.ts'
import type { Name, PersonRecord, UncertainDate } from './types.ts'

/** Lists whose values are held against each other. */
const LISTS = ['names', 'relatives', 'identifiers', 'places'] as const

/**
 * For functions that take records which no boundary has checked: looks at just enough for a fault to be named where
 * it comes in, instead of met in the middle of a run. `parseRecords` looks at everything. Two records of ten thousand names each
 * would be compared for minutes.
 * @param which the record in words and by index: `left record 3`
 * @throws {InputError} `not-a-record`, `too-many-values`
 */
export function requireRecord(record: PersonRecord, which: () => string): void {
  if (typeof record?.id !== 'string' || !Array.isArray(record.names))
    throw new InputError(
      'not-a-record',
      `${which()} is no person record, which has an id and names; make records of unknown data with parseRecords`,
    )
  const wrong = wrongField(record)
  if (wrong !== undefined)
    throw new InputError(
      'not-a-record',
      `${which()} has a value under ${wrong} that records do not have; check unknown data with parseRecords, and make records of rows with recordsFromRows`,
    )
  for (const field of LISTS) {
    const length = record[field]?.length ?? 0
    if (length > LIMITS[field])
      throw new InputError(
        'too-many-values',
        `${which()} has ${length} ${field}, and may have ${LIMITS[field]}; keep those that are of use`,
      )
  }
}

/** The first field that would be passed over in silence, or break a run, because it is of another shape: `sex: 'M'`, `birth: '1990'`. */
function wrongField(record: PersonRecord): keyof PersonRecord | undefined {
  const { names, sex, birth, relatives, places, identifiers } = record
  if (!names.every(isName)) return 'names'
  if (sex !== undefined && sex !== 'female' && sex !== 'male' && sex !== 'other') return 'sex'
  if (birth !== undefined && !isDate(birth)) return 'birth'
  if (!isListOf(relatives, (one) => Array.isArray(one?.names) && one.names.every(isName))) return 'relatives'
  if (!isListOf(places, (one) => typeof one?.kind === 'string')) return 'places'
  if (!isListOf(identifiers, (one) => typeof one?.value === 'string')) return 'identifiers'
  return undefined
}

const isListOf = <T>(list: readonly T[] | undefined, is: (one: T) => boolean): boolean =>
  list === undefined || (Array.isArray(list) && list.every(is))
const isText = (value: unknown): boolean => value === undefined || typeof value === 'string'
const isNumber = (value: unknown): boolean => value === undefined || typeof value === 'number'
const isName = (name: Name): boolean =>
  typeof name === 'object' &&
  name !== null &&
  isText(name.full) &&
  isListOf(name.parts, (part) => typeof part?.text === 'string')
const isDate = (date: UncertainDate): boolean =>
  typeof date === 'object' &&
  date !== null &&
  isNumber(date.year) &&
  isNumber(date.month) &&
  isNumber(date.day)

/**
 * {@link requireRecord} for a list, as whoever calls without types may pass the result of `parseRecords` whole.
 * @param which the list in words: `left records`
 * @throws {InputError} `not-an-array`
 */
export function requireList(records: readonly PersonRecord[], which: string): void {
  if (!Array.isArray(records))
    throw new InputError(
      'not-an-array',
      `${which} are no array; of what parseRecords and recordsFromRows return, pass \`.records\``,
    )
}
