/**
 * Whether the words of two names may be the same, by sound or by letters: a look that takes a fiftieth of the time of comparing two names.
 * Two words may be one that have a consonant skeleton in common, or are similar by Winkler in some reading.
 */
import { createJaroWinkler } from '../../compare/text/jaro-winkler-codes.ts'
import { classNumber } from '../../encode/names/class-number.ts'
import { skeleton } from '../../encode/names/skeleton.ts'
import type { CodeComparator } from '../../internal/code-array.ts'
import { bitCount } from '../../internal/code-signatures.ts'
import type { StructuredName } from '../../normalise/types.ts'

/**
 * The words of a name, particles left out, in one array, so that a look at them is a look at one place of the memory: how many there are, and
 * where each begins. Of a word the number of its sounds and of its readings, the sounds, and of each reading its letters as bits, its
 * length and where it begins behind the word's own beginning; numbers of 32 bits are two.
 */
export type LikeWords = Uint16Array

/** Winkler's similarity from which two words may be one; and Jaro's that it takes, of words that begin alike and others. */
const LIKE = 0.75
const LIKE_BEGUN = 0.7
/** Rounding. */
const SLACK = 1e-9
const READINGS = 3
/** Consonants of a word that count: their number is one of 32 bits. */
const CLASSES = 10
/** One more than the largest unit of a reading. */
const UNITS = 1 << 16
const READING = 4

export function likeWords(name: StructuredName): LikeWords {
  const words = readWords(name)
  const out: number[] = [words.length]
  for (let k = 0; k < words.length; k++) out.push(0)
  for (const [k, readings] of words.entries()) {
    out[1 + k] = out.length
    for (const unit of wordUnits(readings)) out.push(unit)
  }
  return Uint16Array.from(out)
}

/** The words of a name that count, by the readings that do. */
export function readWords({ tokens }: StructuredName): readonly (readonly string[])[] {
  const words: (readonly string[])[] = []
  for (const { role, latin } of tokens)
    if (role !== 'particle' && latin.length > 0) words.push(latin.slice(0, READINGS))
  return words
}

/** A word in an array: see {@link LikeWords}. */
export function wordUnits(readings: readonly string[]): number[] {
  const sounds = readings.map((text) => skeleton(text)).filter((code) => code.length > 1)
  const out = [sounds.length, readings.length]
  for (const code of sounds) addNumber(out, classNumber(code, CLASSES))
  const headers = out.length
  for (const text of readings) {
    let letters = 0
    for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31)
    addNumber(out, letters)
    out.push(text.length, 0)
  }
  for (const [n, text] of readings.entries()) {
    out[headers + READING * n + 3] = out.length
    for (let at = 0; at < text.length; at++) out.push(text.charCodeAt(at))
  }
  return out
}

function addNumber(out: number[], number: number): void {
  out.push(number & 0xffff, (number >>> 16) & 0xffff)
}

/**
 * Words of the shorter name that have no like in the longer one, as far as they are no more than `most`, else more than that; of two names
 * as long, of the one of which fewer have none. Symmetric.
 */
export function unlikeWords(a: LikeWords, b: LikeWords, most: number): number {
  if (a[0] !== b[0]) return a[0]! < b[0]! ? unlikeIn(a, b, most) : unlikeIn(b, a, most)
  const ours = unlikeIn(a, b, most)
  return ours === 0 ? 0 : Math.min(ours, unlikeIn(b, a, most))
}

function unlikeIn(shorter: LikeWords, longer: LikeWords, most: number): number {
  let unlike = 0
  for (let k = 1; k <= shorter[0]! && unlike <= most; k++)
    if (!hasLike(shorter, shorter[k]!, longer)) unlike++
  return unlike
}

function hasLike(a: LikeWords, x: number, b: LikeWords): boolean {
  for (let k = 1; k <= b[0]!; k++) if (soundAlike(a, x, b, b[k]!)) return true
  for (let k = 1; k <= b[0]!; k++) if (areSpeltAlike(a, x, b, b[k]!)) return true
  return false
}

function soundAlike(a: LikeWords, x: number, b: LikeWords, y: number): boolean {
  for (let m = 0, p = x + 2; m < a[x]!; m++, p += 2)
    for (let n = 0, q = y + 2; n < b[y]!; n++, q += 2) if (a[p] === b[q] && a[p + 1] === b[q + 1]) return true
  return false
}

/**
 * How far two words are alike, that begin at x and y: surely by sound or spelling, or loosely by a letter in common where one is short. Symmetric.
 *
 * @param short letters of a short word
 */
export function wordLikeness(a: Uint16Array, x: number, b: Uint16Array, y: number, short: number): Likeness {
  if (soundAlike(a, x, b, y) || areSpeltAlike(a, x, b, y)) return SURELY
  return areLooselyAlike(a, x, b, y, short) ? LOOSELY : UNLIKE
}

/** See {@link wordLikeness}. */
export type Likeness = typeof UNLIKE | typeof LOOSELY | typeof SURELY
export const UNLIKE = 0
const LOOSELY = 1
export const SURELY = 2

function areLooselyAlike(a: LikeWords, x: number, b: LikeWords, y: number, short: number): boolean {
  for (let m = 0, p = x + 2 + 2 * a[x]!; m < a[x + 1]!; m++, p += READING)
    for (let n = 0, q = y + 2 + 2 * b[y]!; n < b[y + 1]!; n++, q += READING)
      if (Math.min(a[p + 2]!, b[q + 2]!) <= short && shareLetters(a, p, b, q)) return true
  return false
}

let winkler: CodeComparator | undefined

function areSpeltAlike(a: LikeWords, x: number, b: LikeWords, y: number): boolean {
  winkler ??= createJaroWinkler(UNITS)
  for (let m = 0, p = x + 2 + 2 * a[x]!; m < a[x + 1]!; m++, p += READING)
    for (let n = 0, q = y + 2 + 2 * b[y]!; n < b[y + 1]!; n++, q += READING)
      if (
        mayBeSpeltAlike(a, x, p, b, y, q) &&
        winkler(a, x + a[p + 3]!, a[p + 2]!, b, y + b[q + 3]!, b[q + 2]!, LIKE) > 0
      )
        return true
  return false
}

function shareLetters(a: LikeWords, p: number, b: LikeWords, q: number): boolean {
  return (a[p]! & b[q]!) !== 0 || (a[p + 1]! & b[q + 1]!) !== 0
}

/** A bound by letters that only one of two readings has, which can't be in common. */
function mayBeSpeltAlike(a: LikeWords, x: number, p: number, b: LikeWords, y: number, q: number): boolean {
  const [ours, theirs] = [a[p]! | (a[p + 1]! << 16), b[q]! | (b[q + 1]! << 16)]
  const [length, other] = [a[p + 2]!, b[q + 2]!]
  const common = Math.min(length - bitCount(ours & ~theirs), other - bitCount(theirs & ~ours))
  const least = a[x + a[p + 3]!] === b[y + b[q + 3]!] ? LIKE_BEGUN : LIKE
  return common > 0 && (common / length + common / other + 1) / 3 >= least - SLACK
}
