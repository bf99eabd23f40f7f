/** Families that are to be laid over each other: records and where each family's begin, pair after pair. */
export interface TwoFamilies {
  /** Records of the first, then of the second family of each pair. */
  readonly records: Int32Array
  /** Pair k has the families `offsets[2 * k] .. offsets[2 * k + 1]` and from there to `offsets[2 * k + 2]`. */
  readonly offsets: Int32Array
}
