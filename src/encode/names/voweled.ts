/**
 * A finer code than the skeleton (skeleton.ts) for names of few consonants: classes with the vowels between them, each group
 * of vowels (with h, w, y) by its first full vowel, as front (I), open (A) or round (U). Worked out on letters in an array, since
 * a short name is keyed by many readings and rotations.
 */
import { classDigits, isFront, isVowel } from './skeleton.ts'

/** Symbols by digit: the classes of consonants as class-number.ts has them, then the vowels. */
const SYMBOLS = ' BKNRSTAIU'
const [SIBILANT, OPEN, FRONT, ROUND] = [5, 7, 8, 9]

/** Symbols that a number holds; a short name has fewer. */
const MOST = 15
/** 10 to the power of its place. */
export const VOWELED_POWERS: readonly number[] = Array.from({ length: MOST + 1 }, (_, k) => 10 ** k)

/** Digits of the code that was worked out last. */
let code = new Uint8Array(64)
let size = 0

/** Letters that a word is copied to. */
let letters = new Uint8Array(64)

/** @param latin A romanised string, a-z. */
export function voweledSkeleton(latin: string): string {
  const end = latin.length
  if (end > letters.length) letters = new Uint8Array(2 * end)
  for (let i = 0; i < end; i++) letters[i] = letterUnit(latin, i)
  spell(letters, 0, end)
  let out = ''
  for (let i = 0; i < size; i++) out += SYMBOLS[code[i]!]!
  return out
}

/**
 * @param text Letters, as code units.
 * @returns The code of the letters from `from` to before `to` as decimal digits, one a symbol; only the first {@link MOST} count.
 */
export function voweledNumber(text: Uint8Array, from: number, to: number): number {
  spell(text, from, to)
  let out = 0
  for (let i = 0; i < size && i < MOST; i++) out = out * 10 + code[i]!
  return out
}

/** Texts of up to three symbols by number, by themselves and with the sign in front. */
let pieces: (string | undefined)[] | undefined
let heads: (string | undefined)[] | undefined
const PIECES = 1000

/** @returns The code of a number from {@link voweledNumber} as a key: behind a `~`. */
export function voweledText(number: number): string {
  if (number >= PIECES) {
    const front = Math.floor(number / PIECES)
    const piece = number - front * PIECES
    pieces ??= Array(PIECES)
    return voweledText(front) + (pieces[piece] ??= spelled(piece))
  }
  heads ??= Array(PIECES)
  return (heads[number] ??= `~${spelled(number)}`)
}

function spelled(number: number): string {
  return number === 0 ? '' : spelled(Math.floor(number / 10)) + SYMBOLS[number % 10]!
}

/** A code unit, 0 for one beyond ASCII. */
export function letterUnit(latin: string, at: number): number {
  const unit = latin.charCodeAt(at)
  return unit < 128 ? unit : 0
}

// biome-ignore format: a table
const [A, C, D, E, G, H, I, N, O, S, T, U, W, Y, Z] = [97, 99, 100, 101, 103, 104, 105, 110, 111, 115, 116, 117, 119, 121, 122] as const

function spell(text: Uint8Array, from: number, to: number): void {
  if (to - from > code.length) code = new Uint8Array(2 * (to - from))
  const digits = classDigits()
  let n = 0
  // where the group of vowels begins, or -1
  let group = -1
  let before = 0
  for (let i = from; i < to; i++) {
    const letter = text[i]!
    let digit = digits[letter]!
    if (digit === 0) {
      if (group < 0) group = i
      continue
    }
    if (group >= 0) {
      const vowel = vowelOf(text, group, i)
      if (vowel !== 0) code[n++] = vowel
      before = 0
      group = -1
    }
    const next = i + 1 < to ? text[i + 1]! : 0
    if (letter === C && next === H) {
      if (before !== SIBILANT) code[n++] = SIBILANT
      before = SIBILANT
      i++
      continue
    }
    if (letter === C) {
      // as in the skeleton, c before e, i and y; of two (Bocci) the second one says both
      if (isFront(next)) digit = SIBILANT
      else if (next === C && i + 2 < to && isFront(text[i + 2]!)) continue
    }
    if ((letter === T || letter === D) && (next === S || next === Z)) continue
    if (letter === N && next === G && !(i + 2 < to && isVowel(text[i + 2]!))) i++
    if (digit !== before) code[n++] = digit
    before = digit
  }
  if (group >= 0) {
    const vowel = vowelOf(text, group, to)
    if (vowel !== 0) code[n++] = vowel
  }
  size = n
}

/** The symbol of the vowels (with h, w, y) from `from` to before `to`, a glide in front left out; 0 for none. */
function vowelOf(text: Uint8Array, from: number, to: number): number {
  const first = text[from]!
  const second = from + 1 < to ? text[from + 1]! : 0
  const isGlide = first === I || first === Y || first === U || first === W
  const start = isGlide && (second === A || second === E || second === O) ? from + 1 : from
  let full = first
  for (let i = start; i < to; i++) {
    const letter = text[i]!
    if (!isVowel(letter)) continue
    full = letter
    break
  }
  return full === A ? OPEN : isFront(full) ? FRONT : full === H ? 0 : ROUND
}
