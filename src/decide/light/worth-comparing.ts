import { GrowableInt32 } from '../../internal/growable-int32.ts'
import type { Steps } from '../../internal/pace.ts'
import { type PairColumns, sharedColumns } from '../pair-columns.ts'
import type { ScoredPairs } from '../scored-pairs.ts'
import type { LightPairs } from './light-pairs.ts'

/**
 * Of the pairs that were put aside those by which two families may meet, family by family, so that the same names come together.
 *
 * @param found pairs that were compared and reached the minimum
 */
export function* worthComparing(
  { below, familyOf, sought }: LightPairs,
  aside: readonly PairColumns[],
  found: readonly ScoredPairs[],
): Steps<PairColumns> {
  const all: readonly (PairColumns & Partial<ScoredPairs>)[] = [...aside, ...found]
  const families = familyOf.reduce((most, family) => Math.max(most, family), -1) + 1
  const starts = new Int32Array(families + 2)
  const each = function* (take: (low: number, part: number, k: number) => void): Steps<void> {
    for (const [part, { left, right }] of all.entries())
      for (let k = 0; k < left.length; k++) {
        if ((k & AT_ONCE) === AT_ONCE) yield
        const [a, b] = [familyOf[left[k]!]!, familyOf[right[k]!]!]
        if (a >= 0 && b >= 0 && a !== b) take(Math.min(a, b), part, k)
      }
  }
  yield* each((low) => void starts[low + 2]!++)
  for (let a = 0; a <= families; a++) starts[a + 1]! += starts[a]!
  const pairs = starts[families + 1]!
  const [parts, places] = [new Int32Array(pairs), new Int32Array(pairs)]
  yield* each((low, part, k) => {
    const at = starts[low + 1]!++
    parts[at] = part
    places[at] = k
  })
  /** By the other family: the lower family that it was looked at with, a member of each of the two, and what was seen. */
  const seenWith = new Int32Array(families).fill(-1)
  const [rowOf, columnOf] = [new Int32Array(families), new Int32Array(families)]
  const seen = new Uint8Array(families)
  const [left, right] = [new GrowableInt32(), new GrowableInt32()]
  for (let low = 0; low < families; low++) {
    if ((low & (AT_ONCE >> 4)) === 0) yield
    const kept: (readonly [number, number])[] = []
    for (const isLooking of [true, false])
      for (let at = starts[low]!; at < starts[low + 1]!; at++) {
        const { left: lefts, right: rights, weight } = all[parts[at]!]!
        const [i, j] = [lefts[places[at]!]!, rights[places[at]!]!]
        const [row, column] = familyOf[i] === low ? [i, j] : [j, i]
        const other = familyOf[column]!
        if (isLooking) {
          if (seenWith[other] !== low) {
            seenWith[other] = low
            rowOf[other] = row
            columnOf[other] = column
            seen[other] = 0
          }
          if (row !== rowOf[other]) seen[other]! |= ROWS
          if (column !== columnOf[other]) seen[other]! |= COLUMNS
          if (weight !== undefined && weight[places[at]!]! >= below) seen[other]! |= MEET
        } else if (weight === undefined && (seen[other]! & MEET) === 0) {
          const isLoose = seen[other] === (ROWS | COLUMNS)
          if (isLoose || (sought[i] === 1 && sought[j] === 1)) kept.push([i, j])
        }
      }
    kept.sort(([i, j], [p, q]) => i - p || j - q)
    for (const [n, [i, j]] of kept.entries()) {
      // Where keys are gone through in ranges, a pair may come several times.
      if (n > 0 && kept[n - 1]![0] === i && kept[n - 1]![1] === j) continue
      left.push(i)
      right.push(j)
    }
  }
  return sharedColumns(left, right)
}

/** What was seen of two families: several members of either, a pair that counts by itself. */
const ROWS = 1
const COLUMNS = 2
const MEET = 4
/** Pairs between two steps, less one. */
const AT_ONCE = (1 << 14) - 1
