import { hashString } from '../../internal/hash.ts'

/**
 * At most `size` of the positions `from` in a list of pairs, by the hash of the pairs' ids: the same pairs in whatever
 * order they came.
 */
export function samplePairs(
  ids: readonly string[],
  { left, right }: { readonly left: ArrayLike<number>; readonly right: ArrayLike<number> },
  from: readonly number[],
  size: number,
): readonly number[] {
  if (from.length <= size) return from
  const hashes = new Map(from.map((k) => [k, hashString(`${ids[left[k]!]}\n${ids[right[k]!]}`)]))
  return from
    .toSorted((a, b) => hashes.get(a)! - hashes.get(b)! || left[a]! - left[b]! || right[a]! - right[b]!)
    .slice(0, size)
}
