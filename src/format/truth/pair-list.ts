/** Pairs of record indices, ascending; `left` in the first file, `right` in the last (the same one, left < right). */
export interface PairList {
  readonly left: Int32Array
  readonly right: Int32Array
}
