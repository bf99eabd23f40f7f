/**
 * Jaro similarity from counts: points matched, and matched points that stand opposite a different one. The order of
 * operations makes it symmetric to the last bit and, in floating point too, monotone in both counts.
 */
export function jaroScore(matches: number, mismatches: number, aLength: number, bLength: number): number {
  if (matches === 0) return 0
  return (matches / aLength + matches / bLength + (matches - (mismatches >> 1)) / matches) / 3
}

const PREFIX_SCALE = 0.1
/** The longest common prefix that counts. */
export const PREFIX_LIMIT = 4
/** The Jaro similarity from which on a common prefix counts. */
export const BOOST_FROM = 0.7

/** Winkler's adjustment for a common prefix of 0 to `PREFIX_LIMIT` points. */
export function winklerScore(jaro: number, prefix: number): number {
  return jaro < BOOST_FROM ? jaro : jaro + prefix * PREFIX_SCALE * (1 - jaro)
}
