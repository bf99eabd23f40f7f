import type { LaidOut } from './page-layout.ts'

/** Visits the entries of a page with keys from `from` up to `end` in the order of their keys. */
export function visitPage(
  { first, unit, buckets: { starts, lengths, entries } }: LaidOut,
  from: number,
  end: number,
  visit: (key: number, slot: number) => void,
): void {
  const last = Math.min(starts.length, Math.ceil((end - first) / unit))
  for (let bucket = Math.max(0, ((from - first) / unit) | 0); bucket < last; bucket++) {
    const base = first + bucket * unit
    const start = starts[bucket]!
    for (let n = start; n < start + lengths[bucket]!; n++) {
      const key = base + entries.rest(n)
      if (key >= from && key < end) visit(key, entries.slot(n))
    }
  }
}
