/**
 * Consonant-class skeletons: what survives a change of script. Vowels, h, w and y are dropped, consonants fall into
 * classes, doubles into one: B (b p f v), T (t d), K (k q g kh gh x), S (s z sh ch j zh ts), N (m n), R (l r). Coarser than
 * Soundex on purpose; after the skeleton codes of the project's research, with the palatals joined to the sibilants
 * and l to r, since kana, Hangul and Han do not keep them apart.
 */

import { classNumber, classText } from './class-number.ts'

const CLASS = 'bBpBfBvBtTdTkKqKgKcKxKsSzSjSmNnNlRrR'

/** Digits of the classes by letter (class-number.ts), 0 for none. */
let table: Uint8Array | undefined

/** Digits of the classes by letter. */
export function classDigits(): Uint8Array {
  return (table ??= digits())
}

function digits(): Uint8Array {
  const out = new Uint8Array(128)
  for (let i = 0; i < CLASS.length; i += 2) out[CLASS.charCodeAt(i)] = classNumber(CLASS[i + 1]!, 1)
  return out
}

/** How to read letters whose sound depends on the language. */
export type Reading = 'plain' | 'soft' | 'silent' | 'mute'

export const READINGS: readonly Reading[] = ['plain', 'soft', 'silent', 'mute']

/**
 * @param latin A romanised string, a-z.
 * @param reading `plain`: g hard, ch as in church; `soft`: g before e, i, y as in George, ch as in Christian, x as in
 *   Xi, w as in German, th as in Thatcher, ti as in Horatio, cc as in Puccini, gn and gli as in Agnelli and Badoglio, cz as in
 *   Czerny; `silent`: as plain, without j (Jan), ch (Joachim), gh, r before a consonant or at the end
 *   (Robert), the b of a last mb (Lomb), and the last s, t, d or x of a longer word (Diderot); `mute`: as plain, without a last
 *   consonant that French writes and doesn't say, although it says its r (Bernard, Bort, Leblanc).
 * @returns Class letters, '' for a string of vowels.
 */
export function skeleton(latin: string, reading: Reading = 'plain'): string {
  table ??= digits()
  // The text is put together from pieces of four classes, of which there are few.
  let out = ''
  let piece = 0
  let before = 0
  const end = latin.length - (reading === 'mute' && isMuteAtEnd(latin) ? 1 : 0)
  for (let i = 0; i < end; i++) {
    const letter = latin.charCodeAt(i)
    const next = i + 1 < end ? latin.charCodeAt(i + 1) : 0
    let code = table[letter] ?? 0
    if (letter === C) {
      if (next === H) code = reading === 'soft' ? HARD : reading === 'silent' ? 0 : SIBILANT
      else if (isFront(next)) code = SIBILANT
      else if (reading === 'soft' && (next === Z || (next === C && isFront(latin.charCodeAt(i + 2)))))
        continue
    } else if (letter === N && next === G) {
      // ng is one nasal in Korean, Chinese and Burmese; the g comes back where a vowel follows.
      i += i + 2 < end && isVowel(latin.charCodeAt(i + 2)) ? 0 : 1
    } else if (
      (letter === T || letter === D) &&
      (next === S || next === Z || next === J || (next === C && latin.charCodeAt(i + 2) === H))
    )
      continue
    else if (letter === S && next === C && latin.charCodeAt(i + 2) === H) {
      i += 2
    } else if (letter === P && next === H) {
      i += 1
      code = LABIAL
    } else if (reading === 'soft') {
      if ((letter === G && isFront(next)) || letter === X || (letter === T && next === H)) code = SIBILANT
      else if (letter === W) code = LABIAL
      else if (letter === G && (next === N || (next === L && latin.charCodeAt(i + 2) === I))) continue
      else if (letter === T && next === I && i > 0 && isVowel(latin.charCodeAt(i + 2))) code = SIBILANT
    } else if (reading === 'silent') {
      if (
        letter === J ||
        (letter === R && !isVowel(next) && next !== R) ||
        (letter === G && next === H) ||
        (letter === B && next === 0 && i > 1 && latin.charCodeAt(i - 1) === M) ||
        (next === 0 && i > 3 && (letter === S || letter === T || letter === D || letter === X))
      )
        code = 0
      if (code === 0) continue
    }
    if (code !== 0 && code !== before) {
      piece = piece * 8 + code
      if (piece >= FULL_PIECE) {
        out += classText(piece)
        piece = 0
      }
    }
    before = code
  }
  return piece === 0 ? out : out === '' ? classText(piece) : out + classText(piece)
}

const [LABIAL, HARD, SIBILANT] = [1, 2, 5]
/** The least number of four classes. */
const FULL_PIECE = 0o1000

const A = 97
const B = 98
const C = 99
const D = 100
const E = 101
const G = 103
const H = 104
const I = 105
const J = 106
const L = 108
const M = 109
const N = 110
const O = 111
const P = 112
const R = 114
const S = 115
const T = 116
const U = 117
const W = 119
const X = 120
const Y = 121
const Z = 122

/** Whether a word may be French with a last letter that nobody says: s, t, d or x behind a vowel, n or r, c behind an n, p behind an m. */
export function isMuteAtEnd(word: string): boolean {
  const at = word.length - 1
  if (at < 3) return false
  const last = word.charCodeAt(at)
  const before = word.charCodeAt(at - 1)
  if (last === C) return before === N
  if (last === P) return before === M
  if (last !== S && last !== T && last !== D && last !== X) return false
  return before === R || (at > 3 && (before === N || isVowel(before)))
}

/** A, E, I, O, U. */
export function isVowel(letter: number): boolean {
  return letter === A || letter === E || letter === I || letter === O || letter === U
}

export function isFront(letter: number): boolean {
  return letter === E || letter === I || letter === Y
}

/** The code itself and every form of it with one class deleted, unless that would leave less than `shortest`. */
export function oneDeletion(code: string, shortest: number): readonly string[] {
  if (code.length <= shortest) return code.length === 0 ? [] : [code]
  const out = [code]
  for (let i = 0; i < code.length; i++) {
    // of a run of one letter it does not matter which goes
    if (i === 0 || code[i] !== code[i - 1]) out.push(code.slice(0, i) + code.slice(i + 1))
  }
  return out
}
