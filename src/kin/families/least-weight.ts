/**
 * What a pair of two families weighs at least: what its two records weigh by themselves, less what the families say against it. Others of
 * whom nobody knows whether they are in the other family are no evidence: who asks is seldom registered where the sought person is.
 */

/** What a family says against a pair, in bits. */
export interface Against {
  /** For one person rather than two of one family. */
  readonly identity: number
  /** By what the two records are for, by whom they list, and for the two families being one. */
  readonly roles: number
  readonly beside: number
  readonly family: number
}

/** Bits, without rivals: no more than the two records weigh, and than tells the members of one family apart. */
export function leastAlone(own: number, { identity, roles, beside, family }: Against): number {
  return Math.min(own, identity + roles + beside) + Math.min(0, family)
}

/** Probability that each pair has no rival, from those of all pairs, row by row. */
export function withoutRivals(shares: ArrayLike<number>, rows: number, columns: number): Float64Array {
  const [ofRow, ofColumn] = [new Float64Array(rows), new Float64Array(columns)]
  for (let k = 0; k < rows * columns; k++) {
    ofRow[Math.floor(k / columns)]! += shares[k]!
    ofColumn[k % columns]! += shares[k]!
  }
  return Float64Array.from({ length: rows * columns }, (_, k) => {
    const rivals = ofRow[Math.floor(k / columns)]! + ofColumn[k % columns]! - 2 * shares[k]!
    return Math.max(0, 1 - rivals)
  })
}
