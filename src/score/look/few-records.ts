import type { Bounds } from '../bounds/bounds.ts'
import { ANY, FIXED_POINT } from '../bounds/level-bounds.ts'
import type { FirstLook } from './first-look.ts'
import type { Survivors } from './survivors.ts'

/** In the place of a first look where there are few records, as in a search: to compare them all takes less time than to make the kernel and its rows. */
export function takeAll(bounds: readonly Bounds[], ceiling: number): FirstLook {
  return {
    touch: () => {},
    look(left, right, from, count, into, to): number {
      for (let p = 0; p < count; p++) {
        into.left[to + p] = left[from + p]!
        into.right[to + p] = right[from + p]!
        into.best[to + p] = ceiling
      }
      for (let n = 0; n < bounds.length; n++) assumeMost(bounds[n]!, into, n, to, to + count)
      return count
    },
    idsOf: (n, records, places, count, ids) => read(bounds[n]!.single!, records, places, count, ids),
    raritiesOf(n, records, places, count, rarities) {
      const { single, rarities: known } = bounds[n]!
      read(single!, records, places, count, rarities)
      for (let q = 0; q < count; q++) {
        const p = places[q]!
        if (rarities[p]! >= 0) rarities[p] = known!.of[rarities[p]!]!
      }
    },
  }
}

/** Assumes of pairs, in comparison n, the most that the value of the left record may bring. */
function assumeMost(
  { single, rarities, fixed }: Bounds,
  { left, best, assumed, bounds }: Survivors,
  n: number,
  from: number,
  to: number,
): void {
  for (let p = from; p < to; p++) {
    const id = single === undefined ? 0 : single[left[p]!]!
    const row = id < 0 ? -1 : (rarities?.rows[rarities.of[id]!] ?? 0)
    const most = row < 0 ? 0 : fixed[row + ANY]! / FIXED_POINT
    bounds[n]![p] = row
    assumed[n]![p] = most
    best[p]! += most
  }
}

function read(
  values: Int32Array,
  records: Int32Array,
  places: Int32Array,
  count: number,
  out: Int32Array,
): void {
  for (let q = 0; q < count; q++) out[places[q]!] = values[records[places[q]!]!]!
}
