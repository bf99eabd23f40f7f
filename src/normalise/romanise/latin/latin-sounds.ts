import { LATIN_HOMOPHONES } from '../../../data/latin-orthographies.ts'
import { type Rewrites, rewritesOf, rewritten } from './latin-rewrites.ts'

interface Homophones {
  readonly rewrites: Rewrites
  /** Letters that a rewrite begins with, as bits: words without any of them stay as they are. */
  readonly first: number
}

let homophones: readonly Homophones[] | undefined
let kept: number | undefined

/**
 * What a Latin word sounds like to readers of several orthographies. Two words are spellings of one sound if one orthography gives both the
 * same, or gives the one what the other is as it stands (Thuraya, Soraya; Wojcik, Voytsik). Unlike readings these are not to be looked at alone.
 * @param latin a-z.
 * @returns As it stands first, then by each orthography, as many for all words; not to be shown.
 */
export function latinSounds(latin: string): readonly string[] {
  homophones ??= LATIN_HOMOPHONES.map((packed) => {
    const rewrites = rewritesOf(packed)
    return { rewrites, first: lettersOf([...rewrites.keys()].join('')) }
  })
  const plain = common(latin)
  const letters = lettersOf(latin)
  const out = [plain]
  for (const { rewrites, first } of homophones) {
    const made = (letters & first) === 0 ? latin : rewritten(latin, rewrites)
    out.push(made === latin ? plain : common(made))
  }
  return out
}

/** Whether two words have the letters in common that no orthography takes for others (f, m, n, p), without which they can't be of one sound. */
export function shareKeptLetters(a: string, b: string): boolean {
  kept ??= keptLetters()
  return ((lettersOf(a) ^ lettersOf(b)) & kept) === 0
}

/** Consonants that each group of letters has on both sides or on none; h is silent at times, and y a vowel. */
function keptLetters(): number {
  let bits = lettersOf('bcdfgjklmnpqrstvwxz')
  for (const packed of LATIN_HOMOPHONES)
    for (const rewrite of packed.split(' ')) {
      const [from = '', to = ''] = rewrite.replace(/[$^]/g, '').split('>')
      bits &= ~(lettersOf(from) ^ lettersOf(to))
    }
  return bits
}

function lettersOf(latin: string): number {
  let bits = 0
  for (let at = 0; at < latin.length; at++) bits |= 1 << (latin.charCodeAt(at) & 31)
  return bits
}

const [A, E, H, I, O, U, Y] = [...'aehiouy'].map((letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]
/** Letters of the word at hand. */
let room = new Uint8Array(64)

/**
 * What all orthographies that use it mean alike, or nobody keeps apart: ou and oo are u, ee is i, and so are ie (not at the end) and y; a letter
 * is not doubled, and an h behind a last vowel is silent. One after the other, in place: five regular expressions took five times as long.
 */
function common(latin: string): string {
  const { length } = latin
  if (room.length < length) room = new Uint8Array(length)
  for (let at = 0; at < length; at++) room[at] = latin.charCodeAt(at)
  let kept = 0
  for (let at = 0; at < length; at++) {
    const next = at + 1 < length ? room[at + 1]! : 0
    const isLong = room[at] === O && (next === U || next === O)
    room[kept++] = isLong ? U : room[at]!
    if (isLong) at++
  }
  const rounded = kept
  kept = 0
  for (let at = 0; at < rounded; at++) {
    const next = at + 1 < rounded ? room[at + 1]! : 0
    const isLong = next === E && (room[at] === E || (room[at] === I && at + 2 < rounded))
    room[kept++] = isLong ? I : room[at]!
    if (isLong) at++
  }
  const raised = kept
  kept = 0
  for (let at = 0; at < raised; at++) {
    const letter = room[at] === Y ? I : room[at]!
    if (kept === 0 || room[kept - 1] !== letter) room[kept++] = letter
  }
  if (kept > 1 && room[kept - 1] === H && isVowel(room[kept - 2]!)) kept--
  return String.fromCharCode(...room.subarray(0, kept))
}

function isVowel(letter: number): boolean {
  return letter === A || letter === E || letter === I || letter === O || letter === U
}
