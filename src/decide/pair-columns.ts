import type { GrowableInt32 } from '../internal/growable-int32.ts'
import { sharedInt32 } from '../internal/shared-arrays.ts'

/** Pairs of records, in no order. */
export interface PairColumns {
  readonly left: Int32Array
  readonly right: Int32Array
}

/** Pairs that were collected one by one, in memory that threads share. */
export function sharedColumns(left: GrowableInt32, right: GrowableInt32): PairColumns {
  const columns = { left: sharedInt32(left.length), right: sharedInt32(right.length) }
  columns.left.set(left.view())
  columns.right.set(right.view())
  return columns
}
