/** Skeleton codes as numbers, so that two are told apart without a string: one octal digit a class, 0 for none. */

/** By code unit less 64; in the order of the letters, so that codes aligned on the left sort as strings do. */
const DIGITS: readonly number[] = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 3, 0, 0, 0, 4, 5, 6]

/** @returns 1 to 6 for the class letter at `at` (B K N R S T). */
export function classDigit(code: string, at: number): number {
  return DIGITS[code.charCodeAt(at) - 64] ?? 0
}

/**
 * @param code At most `places` classes.
 * @returns Its classes as octal digits, filled up with 0 on the right: ordered as the strings are.
 */
export function classNumber(code: string, places: number): number {
  let out = 0
  for (let i = 0; i < places; i++) out = out * 8 + (i < code.length ? classDigit(code, i) : 0)
  return out
}
