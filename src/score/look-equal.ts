import { known, type LookBatch } from './look-batch.ts'

/** What values may add of which only equality is looked at: `n` is the place of their ids in a row. */
export function lookAtIds(
  batch: LookBatch,
  n: number,
  equal: number,
  unequal: number,
  most: number,
  assumed: Int32Array,
): void {
  const { rows, stride, partners, own, alive, count, sums, least } = batch
  const id = rows[own + n]!
  let kept = 0
  for (let q = 0; q < count; q++) {
    const p = alive[q]!
    const word = rows[partners[p]! * stride + n]!
    const differ = known(word ^ id)
    const bits = ((equal & ~differ) | (unequal & differ)) & known(word)
    const sum = sums[p]! + bits - most
    assumed[p] = bits
    sums[p] = sum
    alive[kept] = p
    kept += 1 + ((sum - least) >> 31)
  }
  batch.count = kept
}
