import type { Steps } from '../../internal/pace.ts'
import { sharedInt32 } from '../../internal/shared-arrays.ts'
import type { LightPairs } from './light-pairs.ts'
import type { PairColumns } from '../pair-columns.ts'

/** Pairs to be compared at once, and those that wait until it is known what came of the others of their two families. */
export interface LightRounds {
  readonly first: PairColumns
  readonly later: PairColumns
}

/**
 * Two families meet by two light pairs only if these have no member in common. So the pairs of one member wait, of whoever has most of
 * them: they matter only if one of the others reaches the minimum, which few do. A pair of two who are sought matters by itself.
 *
 * @param pairs from `worthComparing`: those of a family lie side by side
 */
export function* lightRounds({ familyOf, sought }: LightPairs, pairs: PairColumns): Steps<LightRounds> {
  const { left, right } = pairs
  const waits = new Uint8Array(left.length)
  const lowOf = (k: number): number => Math.min(familyOf[left[k]!]!, familyOf[right[k]!]!)
  for (let from = 0, to = 0; from < left.length; from = to) {
    yield
    const byOther = new Map<number, number[]>()
    for (const low = lowOf(from); to < left.length && lowOf(to) === low; to++) {
      const [i, j] = [left[to]!, right[to]!]
      if (sought[i] === 1 && sought[j] === 1) continue
      const other = Math.max(familyOf[i]!, familyOf[j]!)
      const known = byOther.get(other)
      if (known) known.push(to)
      else byOther.set(other, [to])
    }
    for (const own of byOther.values()) {
      const most = mostPaired(own.flatMap((k) => [left[k]!, right[k]!]))
      for (const k of own) waits[k] = Number(left[k] === most || right[k] === most)
    }
  }
  return { first: picked(pairs, waits, 0), later: picked(pairs, waits, 1) }
}

/** The record that is named most often, of several the lowest. */
function mostPaired(records: readonly number[]): number {
  const counts = new Map<number, number>()
  let most = records[0]!
  for (const record of records) {
    const count = (counts.get(record) ?? 0) + 1
    counts.set(record, count)
    const best = counts.get(most)!
    if (count > best || (count === best && record < most)) most = record
  }
  return most
}

function picked({ left, right }: PairColumns, waits: Uint8Array, which: number): PairColumns {
  const count = waits.reduce((sum, one) => sum + Number(one === which), 0)
  const [lefts, rights] = [sharedInt32(count), sharedInt32(count)]
  for (let k = 0, at = 0; k < waits.length; k++) {
    if (waits[k] !== which) continue
    lefts[at] = left[k]!
    rights[at++] = right[k]!
  }
  return { left: lefts, right: rights }
}
