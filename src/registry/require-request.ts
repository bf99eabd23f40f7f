import { InputError } from '../record/errors.ts'
import { requireRecord } from '../record/require-record.ts'
import type { PersonRecord } from '../record/types.ts'

/**
 * The records of one tracing request that may be matched, in the order of their ids, which a batch run has too.
 * @throws {InputError} `not-a-record`, `duplicate-id`, `several-requests`
 */
export function requireRequest(records: readonly PersonRecord[]): readonly PersonRecord[] {
  if (!Array.isArray(records))
    throw new InputError('not-a-record', 'A search with a request takes the list of its records')
  const at = new Map<string, number>()
  let first = -1
  for (const [n, record] of records.entries()) {
    requireRecord(record, () => `Record ${n} of the request`)
    const same = at.get(record.id)
    if (same !== undefined)
      throw new InputError(
        'duplicate-id',
        `Records ${same} and ${n} of one request have one id; make ids unique`,
      )
    at.set(record.id, n)
    if (record.groupId === undefined) continue
    if (first < 0) first = n
    else if (records[first]!.groupId !== record.groupId)
      throw new InputError(
        'several-requests',
        `Records ${first} and ${n} have different values of groupId; search with one request at a time`,
      )
  }
  return records
    .filter(({ consent }) => consent?.match !== false)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
