import type { LookBatch } from './look-batch.ts'

/**
 * Takes back what names were assumed to add for sounding alike, where they do not. Comes last: a code is worked out for few pairs.
 *
 * @param ids the place of the values' ids in a row
 * @param sounds the bits of a value's phonetic codes
 */
export function lookAtSounds(
  batch: LookBatch,
  ids: number,
  sounds: (id: number) => number,
  silent: Int32Array,
  assumed: Int32Array,
): void {
  const { rows, stride, partners, own, alive, count, sums, least } = batch
  let sounding = 0
  let kept = 0
  let asked = false
  for (let q = 0; q < count; q++) {
    const p = alive[q]!
    const less = assumed[p]! - silent[p]!
    if (less > 0) {
      if (!asked) sounding = sounds(rows[own + ids]! - 1)
      asked = true
      if ((sounding & sounds(rows[partners[p]! * stride + ids]! - 1)) === 0) {
        sums[p]! -= less
        assumed[p] = silent[p]!
        if (sums[p]! < least) continue
      }
    }
    alive[kept++] = p
  }
  batch.count = kept
}
