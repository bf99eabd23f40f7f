import { KEY_BITS } from './key-bits.ts'
import type { KeyEntries } from './key-entries.ts'
import type { KeyPage } from './key-page.ts'
import { visitPage } from './visit-page.ts'

/**
 * Puts all entries of a page behind the first `at` of others, and counts them by bucket, which `bits` bits of a key tell there.
 *
 * @returns how many there are then
 */
export function copyPage(
  page: KeyPage,
  entries: KeyEntries,
  at: number,
  lengths: Int32Array,
  bits: number,
): number {
  const unit = 2 ** (KEY_BITS - bits)
  if (unit !== page.unit) {
    visitPage(page, page.first, Number.POSITIVE_INFINITY, (key, slot) => {
      const bucket = Math.floor(key / unit)
      lengths[bucket]!++
      entries.set(at++, key - bucket * unit, slot)
    })
    return at
  }
  const own = page.buckets
  for (const [bucket, length] of own.lengths.entries()) {
    const start = own.starts[bucket]!
    lengths[page.first / unit + bucket] = length
    entries.copy(own.entries, start, start + length, at)
    at += length
  }
  return at
}
