import { compareNamesFor } from '../compare/names/compare-names.ts'
import { ANY } from '../compare/names/name-use.ts'
import type { Population } from '../encode/population.ts'
import { namePair, nameReader, sharedBits } from '../encode/names/shared-names.ts'

/** Bits of the best pair of names of two records, 0 where one has none: what settles the order of equal weights. */
export function createNameEvidence({ columns }: Population): (i: number, j: number) => number {
  const names = columns.get('name')
  if (names === undefined) return () => 0
  const { offsets, ids, dictionary } = names
  const nameOf = nameReader(dictionary)
  const known = sharedBits(dictionary)
  const bitsOf = (a: number, b: number): number => {
    const one = known?.get(namePair(a, b))
    if (one === undefined) return compareNamesFor(ANY, nameOf(a), nameOf(b))!.bits
    return typeof one === 'number' ? one : one()
  }
  return (i, j) => {
    let best = Number.NEGATIVE_INFINITY
    for (let x = offsets[i]!; x < offsets[i + 1]!; x++)
      for (let y = offsets[j]!; y < offsets[j + 1]!; y++) best = Math.max(best, bitsOf(ids[x]!, ids[y]!))
    return best === Number.NEGATIVE_INFINITY ? 0 : best
  }
}
