/**
 * The consonants of a token, counted so that two tokens that can't be one name are told apart before any letter is aligned: what
 * changes between scripts keeps its class.
 */
import { bagOf, commonConsonants, isLisped } from './consonant-bag.ts'
import { CONSONANT_CLASS } from './consonant-class.ts'

/** What the consonants of a token say. */
export interface Consonants {
  /** Consonant classes that occur in any romanisation, one bit each; letters that change class set several. */
  readonly classes: number
  /** Most consonants of each of five coarse classes in any romanisation, up to 15, five bits each: see {@link commonConsonants}. */
  readonly bag: number
  /** Fewest consonants that are sounded, and most consonants of a romanisation. */
  readonly fewest: number
  readonly most: number
}

/** @param readings Letter codes of each romanisation. */
export function consonantsOf(readings: readonly Uint8Array[]): Consonants {
  let classes = 0
  let fewest = 99
  let most = 0
  for (const letters of readings) {
    classes |= classMask(letters)
    const count = consonants(letters)
    fewest = Math.min(fewest, count - silentConsonants(letters))
    most = Math.max(most, count)
  }
  return { classes, bag: bagOf(readings), fewest, most }
}

/** Tokens whose consonants share no class, too few of them, or whose lengths are far apart, need no alignment. */
export function consonantsClash(a: Consonants, b: Consonants): boolean {
  if ((a.classes & b.classes) === 0 && a.fewest > 0 && b.fewest > 0) return true
  const gap = a.fewest > b.most ? a.fewest - b.most : b.fewest > a.most ? b.fewest - a.most : 0
  if (gap > 1 + Math.min(a.most, b.most) / 2) return true
  return 2 * commonConsonants(a.bag, b.bag) < Math.max(a.fewest, b.fewest)
}

/** c may be a sibilant, g may be a j, x may be any of three. */
const MASK_OF: Readonly<Record<string, number>> = {
  j: 0b111000,
  c: 0b111000,
  g: 0b101000,
  x: 0b111000,
  z: 0b110100,
  s: 0b110000,
  w: 0b10,
}

const MASK: Uint8Array = /* @__PURE__ */ Uint8Array.from(
  CONSONANT_CLASS,
  (of, code) => MASK_OF[String.fromCharCode(96 + code)] ?? (1 << of) & ~1,
)
const LISPED = 0b10000
const R = 18
/** Bits of a, e, i, o, u and y by their codes. */
const VOWELS: number = [1, 5, 9, 15, 21, 25].reduce((bits, code) => bits | (1 << code), 0)

function classMask(codes: Uint8Array): number {
  let mask = 0
  for (let i = 0; i < codes.length; i++) {
    mask |= MASK[codes[i]!]!
    if (isLisped(codes, i)) mask |= LISPED
  }
  return mask
}

function consonants(codes: Uint8Array): number {
  let count = 0
  let before = 0
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i]!
    if (CONSONANT_CLASS[code] !== 0 && code !== before) count++
    before = code
  }
  return count
}

/** Each r behind a vowel and before none, which half of English does not say. */
function silentConsonants(codes: Uint8Array): number {
  let silent = 0
  for (let i = 1; i < codes.length; i++) {
    if (codes[i] !== R) continue
    const [before, next] = [codes[i - 1]!, i + 1 < codes.length ? codes[i + 1]! : 0]
    if (next !== R && ((VOWELS >> next) & 1) === 0 && ((VOWELS >> before) & 1) === 1) silent++
  }
  return silent
}
