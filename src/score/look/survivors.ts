/** Pairs looked at together. */
export const BATCH = 256

/** Pairs that are left, side by side. */
export interface Survivors {
  readonly left: Int32Array
  readonly right: Int32Array
  /** The most that each can reach, in bits; by comparison, what that assumes of it, and the row of bounds of the left record, -1 for none. */
  readonly best: Float64Array
  readonly assumed: readonly Float64Array[]
  readonly bounds: readonly Int32Array[]
}
