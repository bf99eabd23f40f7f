import { counted } from '../internal/counted.ts'

/** How many records a model was trained on, by file: "500 + 400 records"; a file that is not there counts 0. */
export function recordsText(records: readonly number[]): string {
  const there = records.filter((n) => n > 0)
  const [only] = there
  return there.length === 1 ? counted(only!, 'record') : `${there.join(' + ')} records`
}
