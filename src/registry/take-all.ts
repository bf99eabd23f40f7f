import { createPace } from '../internal/pace.ts'
import { InputError } from '../record/errors.ts'
import { requireRecord } from '../record/require-record.ts'
import type { PersonRecord } from '../record/types.ts'
import type { AddAllResult, ChangeResult } from './types.ts'

/**
 * Adds records one after another, with a rest every few milliseconds, so that whoever searches meanwhile need not wait, and
 * counts why some were refused.
 *
 * @param between work that has come together behind a record, if any
 * @throws the signal's reason, once it is aborted; {@link InputError} `not-a-record`, `not-an-array`
 */
export async function takeAll(
  records: Iterable<PersonRecord> | AsyncIterable<PersonRecord>,
  signal: AbortSignal | undefined,
  add: (record: PersonRecord) => ChangeResult,
  between?: () => Promise<void> | undefined,
): Promise<AddAllResult> {
  // Before `in`, whose error would quote a text.
  if (!isIterable(records))
    throw new InputError(
      'not-an-array',
      'addAll takes an array or another iterable of records; of what parseRecords and recordsFromRows return, pass `.records`',
    )
  const counts = { 'no-consent': 0, 'duplicate-id': 0, 'unknown-id': 0 }
  const pace = createPace(signal)
  let [added, at] = [0, 0]
  const take = (record: PersonRecord): void => {
    signal?.throwIfAborted()
    requireRecord(record, () => `record ${at}`)
    at++
    const result = add(record)
    if (result.done) added++
    else counts[result.reason]++
  }
  if (Symbol.asyncIterator in records)
    for await (const record of records) {
      take(record)
      if (pace.due()) await pace.rest()
      const more = between?.()
      if (more !== undefined) await more
    }
  else
    for (const record of records) {
      take(record)
      if (pace.due()) await pace.rest()
      const more = between?.()
      if (more !== undefined) await more
    }
  return { added, refused: counts }
}

const isIterable = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value)
