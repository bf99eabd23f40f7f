import { InputError } from './errors.ts'
import { LIMITS } from './limits.ts'
import type { PersonRecord } from './types.ts'

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
