// The levels of an expensive comparison by which a pair reaches the minimum, once what relatives and neighbours share is taken off.
import { MOST_LEVELS, type SharedReach } from '../bounds/shared-reach.ts'
import { type PairRoom, ROOM } from '../pair-room.ts'
import type { ScreenParts } from './screen-parts.ts'

/** What wanted levels go by. */
export interface WantedLevelsParts extends Pick<ScreenParts, 'order' | 'least' | 'gap' | 'aside'> {
  readonly reach: SharedReach
}

/** The levels that matter to the pairs at work. */
export interface WantedLevels {
  /**
   * Keeps the pairs that count by themselves by some level of comparison n of `order`; of those that reach the minimum by one, others are put
   * aside. Notes in `wanted` by which levels the former reach the minimum, and lowers their limits to the highest.
   *
   * @returns how many are left
   */
  readonly keep: (batch: PairRoom, n: number, count: number) => number
  /** By place, levels as bits by code. */
  readonly wanted: Int32Array
}

export function createWantedLevels({ order, reach, least, gap, aside }: WantedLevelsParts): WantedLevels {
  /** What the pair at work may weigh, by level. */
  const reached = new Float64Array(MOST_LEVELS)
  const wanted = new Int32Array(ROOM)

  function keep(batch: PairRoom, n: number, count: number): number {
    const { left, right, alive, limits, pairs } = batch
    const { leftIds, rightIds } = pairs[order[n]!]!
    let kept = 0
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      reach(batch, p, n, limits[p]!, reached)
      const isKnown = leftIds !== undefined && rightIds !== undefined && leftIds[p]! >= 0 && rightIds[p]! >= 0
      let codes = 0
      let highest = 0
      let most = Number.NEGATIVE_INFINITY
      for (let code = isKnown ? 1 : 0; code <= limits[p]!; code++) {
        const bits = reached[code]!
        if (bits > most) most = bits
        if (bits < least) continue
        codes |= 1 << code
        highest = code
      }
      if (codes === 0) continue
      if (most < least + gap) {
        aside!.take(left[p]!, right[p]!)
        continue
      }
      limits[p] = highest
      wanted[p] = codes
      alive[kept++] = p
    }
    return kept
  }

  return { keep, wanted }
}
