// A look at which levels of the expensive comparisons are possible at all, before any name is compared (prefilter.ts).
import type { PairRoom } from '../pair-room.ts'
import type { ScreenParts } from './screen-parts.ts'

/** What the look goes by. */
export type PossibleLookParts = Pick<ScreenParts, 'comparers' | 'bounds' | 'order' | 'from' | 'least'>

/** A look at the expensive comparisons that have one. */
export interface PossibleLook {
  /** Lowers what these comparisons may add at most to what is possible, and drops pairs of the first `count` alive. @returns how many are left */
  readonly narrow: (batch: PairRoom, count: number) => number
  /** The most bits that {@link PossibleLook.narrow} may take off what the pair at p reaches at best. */
  readonly mostTaken: (batch: PairRoom, p: number) => number
}

export function createPossibleLook({
  comparers,
  bounds,
  order,
  from,
  least,
}: PossibleLookParts): PossibleLook {
  /** Comparisons that are looked at, by their number in `order`. */
  const looked = order.flatMap((k, m) => (m >= from && comparers[k]!.possible !== undefined ? [m] : []))

  function narrow(batch: PairRoom, count: number): number {
    const { pairs, alive, best, masks } = batch
    for (const m of looked) {
      const possible = comparers[order[m]!]!.possible!
      const { table, layout } = bounds[m]!
      const [assumed, rows] = [batch.assumed[m]!, batch.bounds[m]!]
      possible(pairs[order[m]!]!, alive, count, masks)
      let kept = 0
      for (let q = 0; q < count; q++) {
        const p = alive[q]!
        let most = Number.NEGATIVE_INFINITY
        const value = rows[p]! + layout.value
        for (let code = 0, left = masks[p]!; left !== 0; code++, left >>>= 1)
          if ((left & 1) !== 0 && table[value + code]! > most) most = table[value + code]!
        if (rows[p]! >= 0 && most < assumed[p]!) {
          best[p]! -= assumed[p]! - most
          assumed[p] = most
        }
        if (best[p]! >= least) alive[kept++] = p
      }
      count = kept
    }
    return count
  }

  function mostTaken({ assumed, bounds: rows }: PairRoom, p: number): number {
    let taken = 0
    for (const m of looked) {
      const row = rows[m]![p]!
      if (row < 0) continue
      const { table, layout } = bounds[m]!
      let worst = assumed[m]![p]!
      for (let code = 0; code < layout.levels; code++)
        worst = Math.min(worst, table[row + layout.value + code]!)
      taken += assumed[m]![p]! - worst
    }
    return taken
  }

  return { narrow, mostTaken }
}
