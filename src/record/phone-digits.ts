/**
 * A number is written with its country (+249 912 345 678, 00249…) or as it is dialled there (0912 345 678), and nobody says which
 * country that is. The last eight digits stand in both, also where a whole number has no more (Chad, Mali).
 */
const TELLING = 8

/** The digits by which telephone numbers are compared; none of a number that is nothing but zeros. */
export function phoneDigits(digits: string): string {
  return digits.replace(/^0+/, '').slice(-TELLING)
}
