import { ascending } from '../internal/ascending.ts'
import type { Steps } from '../internal/pace.ts'
import type { ScoredPairs } from './scored-pairs.ts'

/** Bits from which pairs join clusters: probability 0.5. */
const LEAST = 0
/** Bits that a single pair counts at most, for or against. */
const CLIP = 8
/** Pairs over which two clusters are compared at most. */
const CROSS_PAIRS = 256

/** Records that belong to one cluster, and pairs that never do. */
export interface ClusterTies {
  readonly together: readonly (readonly number[])[]
  apart(i: number, j: number): boolean
}

/**
 * Groups records by average linkage: pairs join heaviest first, and only while the mean weight over *all* pairs
 * between the two clusters stays positive. Pairs that blocking never made are scored here as well, so a chain of
 * good pairs cannot pull strangers together over one weak bridge. Related to correlation clustering (Bansal, Blum
 * and Chawla, 2004) with log odds as edge weights.
 *
 * @param weight match weight in bits of any two records
 * @param ties what is settled before any weight counts
 * @returns in steps: for every record the lowest record index of its cluster
 */
export function* clusters(
  pairs: ScoredPairs,
  size: number,
  weight: (i: number, j: number) => number,
  ties?: ClusterTies,
): Steps<Int32Array> {
  const label = ascending(size)
  // Members of a cluster as an ascending chain from its lowest record on; -1 ends it.
  const next = new Int32Array(size).fill(-1)
  const sizes = new Int32Array(size).fill(1)
  const membersOf = (c: number): number[] => {
    const members: number[] = []
    for (let i = c; i >= 0; i = next[i]!) members.push(i)
    return members
  }

  function meanWeight(a: readonly number[], b: readonly number[]): number {
    // An even grid over both member lists stands for all pairs where those are too many.
    const step = Math.max(1, Math.ceil(Math.sqrt((a.length * b.length) / CROSS_PAIRS)))
    let sum = 0
    let count = 0
    for (let x = 0; x < a.length; x += step)
      for (let y = 0; y < b.length; y += step) {
        sum += Math.max(-CLIP, Math.min(CLIP, weight(a[x]!, b[y]!)))
        count++
      }
    return sum / count
  }

  const join = (a: number, b: number): void => {
    const [low, high] = a < b ? [a, b] : [b, a]
    for (let i = high; i >= 0; i = next[i]!) label[i] = low
    sizes[low]! += sizes[high]!
    mergeChains(next, low, high)
  }
  const keptApart = (a: number, b: number): boolean =>
    ties !== undefined && membersOf(a).some((x) => membersOf(b).some((y) => ties.apart(x, y)))

  for (const group of ties?.together ?? [])
    for (const member of group)
      if (label[member] !== label[group[0]!]) join(label[group[0]!]!, label[member]!)
  for (let k = 0; k < pairs.length && pairs.weight[k]! >= LEAST; k++) {
    if ((k & 31) === 31) yield
    const a = label[pairs.left[k]!]!
    const b = label[pairs.right[k]!]!
    if (a === b) continue
    if (sizes[a]! + sizes[b]! > 2 && meanWeight(membersOf(a), membersOf(b)) < LEAST) continue
    if (keptApart(a, b)) continue
    join(a, b)
  }
  return label
}

/** Merges two ascending chains; `low` begins the first one and is the lower start. */
function mergeChains(next: Int32Array, low: number, high: number): void {
  let at = low
  let other = high
  while (other >= 0) {
    const following = next[at]!
    if (following < 0 || following > other) {
      next[at] = other
      other = following
    }
    at = next[at]!
  }
}
