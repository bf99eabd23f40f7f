import { FIXED_POINT } from '../bounds/level-bounds.ts'
import { mostOf } from './look-bits.ts'
import { boundsOf, type LookColumn, type LookRows, MOST_COLUMNS, type Survivors } from './look-column.ts'
import { AT_WORK, BATCH } from './look-columns.ts'

// Names of this file for what is imported: an import is read, and seen to be what it was, at each use.
const SIZE = BATCH
const IN_A_BIT = FIXED_POINT
const LOOKED_AT = MOST_COLUMNS
const { alive, sums, assumed, ends, runs, records, owns, loaded } = AT_WORK
const boundsIn = boundsOf
const mostIn = mostOf

/** Hands over the pairs left of so many runs, of the pairs from `from` on, to the places from `to` on. @returns how many they are */
export function keepLeft(
  { columns, rows, ceiling, top }: LookRows,
  count: number,
  right: Int32Array,
  from: number,
  into: Survivors,
  to: number,
): number {
  const { left: own, right: theirs, best } = into
  let left = 0
  for (let r = 0; r < count; r++) {
    const record = records[runs[r]!]!
    for (const end = ends[r]!; left < end; left++) {
      const p = alive[left]!
      own[to + left] = record
      theirs[to + left] = right[from + p]!
      best[to + left] = ceiling + (sums[p]! - top) / IN_A_BIT
    }
  }
  for (let n = 0; n < columns.length; n++)
    keepColumn(columns[n]!, rows, count, into.assumed[n]!, into.bounds[n]!, to)
  return left
}

/** Hands over what of one comparison is assumed of the pairs left, and the rows of bounds. */
function keepColumn(
  column: LookColumn,
  rows: Int32Array,
  count: number,
  bits: Float64Array,
  bounds: Int32Array,
  into: number,
): void {
  const to = column.n * SIZE
  for (let r = 0, q = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const row = column.n < LOOKED_AT ? loaded[to + run]! : boundsIn(column, rows, owns[run]!)
    if (column.looked && row >= 0) {
      for (; q < end; q++) {
        bits[into + q] = assumed[to + alive[q]!]! / IN_A_BIT
        bounds[into + q] = row
      }
    } else {
      const any = mostIn(column, row) / IN_A_BIT
      for (; q < end; q++) {
        bits[into + q] = any
        bounds[into + q] = row
      }
    }
  }
}
