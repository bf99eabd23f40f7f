import { mix32 } from '../../internal/hash.ts'
import type { RulePart } from '../codes/id-codes.ts'

/** One of `of` equal ranges of the hashes of all keys, from 0 on: what one shard of a run works on. */
export interface KeyRange {
  readonly index: number
  readonly of: number
}

/**
 * Tells which keys of a rule lie in a range. The hash is that of the codes' text, so that every process and thread
 * agrees, whatever numbers it gave to the codes.
 */
export function createRangeFilter(
  parts: readonly RulePart[],
  unordered: boolean,
  { index, of }: KeyRange,
): (key: number) => boolean {
  const hashes = parts.map((part, p) => part.hashes().map((hash) => mix32(hash ^ (unordered ? 0 : p))))
  const limits = parts.map(({ limit }) => limit)
  return (key) => {
    // The digits of the key are its codes: see record-keys.ts. A sum, so that their order does not count.
    let sum = 0
    let rest = key
    for (let p = 0; p < limits.length; p++) {
      const above = Math.floor(rest / limits[p]!)
      sum = (sum + hashes[p]![rest - above * limits[p]!]!) | 0
      rest = above
    }
    return Math.floor(((mix32(sum) >>> 0) / 0x1_0000_0000) * of) === index
  }
}
