import { datePairKey } from '../compare/births/date-sketch.ts'
import { known, type LookBatch } from './look-batch.ts'

/**
 * What births may add, by their digits and days.
 *
 * @param n their place in a row; `daysAt` that of the days
 * @param sets where the bits of each set of levels begin in `fixed`
 * @param most what was assumed before
 * @param assumed by place, what is assumed now
 */
export function lookAtDates(
  batch: LookBatch,
  n: number,
  daysAt: number,
  setOf: Uint8Array,
  fixed: Int32Array,
  sets: number,
  most: number,
  assumed: Int32Array,
): void {
  const { rows, stride, partners, own, alive, count, sums, least } = batch
  const [digits, days] = [rows[own + n]!, rows[own + daysAt]!]
  let kept = 0
  for (let q = 0; q < count; q++) {
    const p = alive[q]!
    const at = partners[p]! * stride
    const word = rows[at + n]!
    const bits = fixed[sets + setOf[datePairKey(digits, days, word, rows[at + daysAt]!)]!]! & known(word)
    const sum = sums[p]! + bits - most
    assumed[p] = bits
    sums[p] = sum
    alive[kept] = p
    kept += 1 + ((sum - least) >> 31)
  }
  batch.count = kept
}
