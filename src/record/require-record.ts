import { InputError } from './errors.ts'
import { LIMITS } from './limits.ts'
import type { PersonRecord } from './types.ts'
import { wrongField } from './wrong-field.ts'

/** Lists whose values are held against each other. */
const LISTS = ['names', 'relatives', 'identifiers', 'places'] as const

/**
 * For functions that take records which no boundary has checked: a fault is named where
 * it comes in, instead of met in the middle of a run, or nowhere. `parseRecords` looks at lengths and unknown fields as well. Two records of ten thousand names each
 * would be compared for minutes.
 * @param which the record in words and by index: `left record 3`
 * @throws {InputError} `not-a-record`, `too-many-values`
 */
export function requireRecord(record: PersonRecord, which: () => string): void {
  if (typeof record?.id !== 'string' || record.id === '' || !Array.isArray(record.names))
    throw new InputError(
      'not-a-record',
      `${which()} is no person record, which has an id and names; make records of unknown data with parseRecords`,
    )
  const wrong = wrongField(record)
  if (wrong !== undefined)
    throw new InputError(
      'not-a-record',
      isNull(record, wrong)
        ? `${which()} has null under ${wrong}; leave out what is not known, or parse the record with parseRecords, which takes null so`
        : `${which()} has a value under ${wrong} that records do not have; check unknown data with parseRecords, and make records of rows with recordsFromRows`,
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

function isNull(record: PersonRecord, path: string): boolean {
  let value: unknown = record
  for (const key of path.split('.')) value = (value as Readonly<Record<string, unknown>> | null)?.[key]
  return value === null
}
