import { compareNamesFor } from '../compare/names/compare-names.ts'
import { ANY } from '../compare/names/name-use.ts'
import type { Population } from '../encode/population.ts'
import { namePair, nameReader, sharedBits } from '../encode/names/shared-names.ts'

/**
 * Bits of the best pair of names of two records, 0 where one has none: what settles the order of equal weights. Where they are fewer than
 * `atLeast`, any that are may be told instead, which takes less.
 */
export function createNameEvidence({
  columns,
}: Population): (i: number, j: number, atLeast?: number) => number {
  const names = columns.get('name')
  if (names === undefined) return () => 0
  const { offsets, ids, dictionary } = names
  const nameOf = nameReader(dictionary)
  const known = sharedBits(dictionary)
  const bitsOf = (a: number, b: number, atLeast: number): number => {
    const one = known?.get(namePair(a, b))
    if (one === undefined) return compareNamesFor(ANY, nameOf(a), nameOf(b))!.bits
    return typeof one === 'number' ? one : one(atLeast)
  }
  return (i, j, atLeast = Number.NEGATIVE_INFINITY) => {
    if (offsets[i] === offsets[i + 1] || offsets[j] === offsets[j + 1]) return 0
    let best = Number.NEGATIVE_INFINITY
    for (let x = offsets[i]!; x < offsets[i + 1]!; x++)
      for (let y = offsets[j]!; y < offsets[j + 1]!; y++)
        best = Math.max(best, bitsOf(ids[x]!, ids[y]!, atLeast))
    return best
  }
}
