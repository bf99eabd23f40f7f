// The last loops of the first look (look-columns.ts), which few pairs get to.
import { addressPairKey } from '../../compare/text/address-sketch.ts'
import { SKETCH_OTHER, SKETCH_SPACE } from '../../compare/text/text-sketch.ts'
import type { LookColumn } from './look-column.ts'
import { AT_WORK, BATCH, endRun } from './look-columns.ts'

// Names of this file for what is imported: an import is read, and seen to be what it was, at each use.
const SIZE = BATCH
const FLAGS = SKETCH_SPACE | SKETCH_OTHER
const { alive, begins, sums, assumed, silent, ends, runs, owns, loaded } = AT_WORK
const addressKey = addressPairKey
const endOf = endRun

/** Takes back what names were assumed to add for sounding alike, where they do not. Comes last: a code is worked out for few pairs. */
export function lookAtSounds(column: LookColumn, rows: Int32Array, count: number, least: number): number {
  const { n, idAt, sounds } = column
  const to = n * SIZE
  let touched = 0
  for (let q = 0; q < ends[count - 1]!; q++) {
    const p = alive[q]!
    const id = rows[begins[p]! + idAt]!
    if (id > 0 && assumed[to + p]! > silent[to + p]!) touched ^= sounds!.touch(id - 1)
  }
  // Kept so that the compiler does not drop the reads.
  ends[SIZE] = touched
  let kept = 0
  let left = 0
  let q = 0
  for (let r = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const before = kept
    let sounding = -1
    for (; q < end; q++) {
      const p = alive[q]!
      // Nothing was assumed of a record that lacks the feature.
      const less = loaded[to + run]! < 0 ? 0 : assumed[to + p]! - silent[to + p]!
      if (less > 0) {
        // Codes are bits of some number of a few: never all of them.
        if (sounding === -1) sounding = sounds!.of(rows[owns[run]! + idAt]! - 1)
        if ((sounding & sounds!.of(rows[begins[p]! + idAt]! - 1)) === 0) {
          sums[p]! -= less
          assumed[to + p] = silent[to + p]!
          if (sums[p]! < least) continue
        }
      }
      alive[kept++] = p
    }
    left = endOf(left, run, before, kept)
  }
  return left
}

/** A second look at addresses that differ, of which a first one says little. Comes last: it is worth its time for few pairs. */
export function lookAtAddresses(column: LookColumn, rows: Int32Array, count: number, least: number): number {
  const { n, at, addressAt, addressSetOf, sets, fixed } = column
  const to = n * SIZE
  let kept = 0
  let left = 0
  let q = 0
  for (let r = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const before = kept
    const own = owns[run]!
    const row = loaded[to + run]!
    const text = rows[own + at]!
    const address = rows[own + addressAt]!
    for (; q < end; q++) {
      const p = alive[q]!
      const word = rows[begins[p]! + at]!
      const flags = (text | word) & FLAGS
      if (row >= 0 && word !== 0 && word !== text && flags === 0) {
        const key = addressKey(text, address, word, rows[begins[p]! + addressAt]!)
        const bits = fixed[row + sets + addressSetOf[key]!]!
        const less = assumed[to + p]! - bits
        if (less > 0) {
          assumed[to + p] = bits
          sums[p]! -= less
          if (sums[p]! < least) continue
        }
      }
      alive[kept++] = p
    }
    left = endOf(left, run, before, kept)
  }
  return left
}
