/**
 * Pairs too light to be proposed by themselves matter only where the families of their two records may meet by them, that is with another
 * light pair of the same families, or because both are sought (families/who-meets.ts). So they are put aside before names are
 * compared, and of those that were put aside only these are compared after all.
 */
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import type { Steps } from '../../internal/pace.ts'
import { type PairColumns, sharedColumns } from './pair-columns.ts'

/** Which pairs may be put aside; plain data. */
export interface LightPairs {
  /** Pairs from this weight up count by themselves, in bits. */
  readonly below: number
  /** The family of each record, -1 for those without one, and for whom is alone in it. */
  readonly familyOf: Int32Array
  /** 1 for records of whom any light pair of two families will do. */
  readonly sought: Uint8Array
}

/** Takes pairs that are put aside; those that no family can make matter are dropped. */
export function createPutAside({ below, familyOf }: LightPairs): {
  readonly below: number
  take(i: number, j: number): void
  collected(): PairColumns
} {
  const [left, right] = [new GrowableInt32(), new GrowableInt32()]
  return {
    below,
    take(i, j) {
      const [a, b] = [familyOf[i]!, familyOf[j]!]
      if (a < 0 || b < 0 || a === b) return
      left.push(i)
      right.push(j)
    },
    collected: () => ({ left: left.toArray(), right: right.toArray() }),
  }
}

/**
 * Of the pairs that were put aside those by which two families may meet, family by family, so that the same names come together.
 *
 * @param found pairs that were compared and reached the minimum
 */
export function* worthComparing(
  { below, familyOf, sought }: LightPairs,
  aside: readonly PairColumns[],
  found: readonly (PairColumns & { readonly weight: Float64Array })[],
): Steps<PairColumns> {
  const all: readonly (PairColumns & { readonly weight?: Float64Array })[] = [...aside, ...found]
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
