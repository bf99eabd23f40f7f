/** Skeleton codes as numbers, so that two are told apart without a string: one octal digit a class, 0 for none. */

/** By code unit less 64; in the order of the letters, so that codes aligned on the left sort as strings do. */
const DIGITS: readonly number[] = [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 3, 0, 0, 0, 4, 5, 6]
const CLASSES = ' BKNRST'

/** @returns 1 to 6 for the class letter at `at` (B K N R S T). */
function classDigit(code: string, at: number): number {
  return DIGITS[code.charCodeAt(at) - 64] ?? 0
}

/**
 * @param places At most 17.
 * @returns The first `places` classes of the code as octal digits, none in front: less than 8 ** `places`.
 */
export function classNumber(code: string, places: number): number {
  const size = Math.min(code.length, places)
  let out = 0
  for (let i = 0; i < size; i++) out = out * 8 + classDigit(code, i)
  return out
}

/** @returns How many classes a number of {@link classNumber} has: none is 0, so that they are its octal digits. */
export function classesOf(number: number): number {
  return number < TEN_CLASSES ? digitsOf(number) : 10 + digitsOf(Math.floor(number / TEN_CLASSES))
}

/** The least number of eleven classes. */
const TEN_CLASSES: number = 8 ** 10

/** Octal digits of a number of 31 bits. */
function digitsOf(number: number): number {
  // A third, rounded up, of the bits.
  return ((34 - Math.clz32(number)) * 43) >> 7
}

/** Classes of a piece, and numbers that have no more. */
const PIECE_BITS = 15
export const PIECES: number = 1 << PIECE_BITS
/** Texts of up to five classes, made on first use. */
let pieces: (string | undefined)[] | undefined

/** @returns The code of a number from {@link classNumber}. */
export function classText(number: number): string {
  pieces ??= Array(PIECES)
  if (number < PIECES) return (pieces[number] ??= spelled(number))
  const front = Math.floor(number / PIECES)
  return classText(front) + classText(number - front * PIECES)
}

function spelled(number: number): string {
  return number === 0 ? '' : spelled(number >> 3) + CLASSES[number & 7]!
}
