import { InputError } from './errors.ts'
import type { PersonRecord } from './types.ts'

/**
 * For functions that take records which no boundary has checked: looks at just enough for a fault to be named where
 * it comes in, instead of met in the middle of a run. `parseRecords` looks at everything.
 * @param which the record in words and by index: `left record 3`
 * @throws {InputError} `not-a-record`
 */
export function requireRecord(record: PersonRecord, which: () => string): void {
  if (typeof record?.id === 'string' && Array.isArray(record.names)) return
  throw new InputError(
    'not-a-record',
    `${which()} is no person record, which has an id and names; make records of unknown data with parseRecords`,
  )
}
