/** The folds of `nativeForm` that need more than one letter: Ethiopic homophones, Indic nasals, iteration marks. */
import type { Script } from '../types.ts'

/** Rows of homophones, and the row each becomes (h: ሐ ኀ ሀ; s: ሠ ሰ; glottal: ዐ አ; ts: ፀ ጸ). */
const ETHIOPIC_ROWS: ReadonlyMap<number, number> = new Map([
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
])

/** @returns Homophones as one; of h and the glottal the first and fourth order too (ሀ ሃ). */
export function foldEthiopic(token: string): string {
  let out = ''
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    if (unit >= 0x135d && unit <= 0x135f) continue
    const row = ETHIOPIC_ROWS.get(unit & ~7) ?? unit & ~7
    const order = unit & 7
    out += String.fromCharCode(row + (order === 3 && (row === 0x1200 || row === 0x12a0) ? 0 : order))
  }
  return out
}

const CHILLU: Readonly<Record<string, string>> = {
  ൺ: 'ണ്',
  ൻ: 'ന്',
  ർ: 'ര്',
  ൽ: 'ല്',
  ൾ: 'ള്',
  ൿ: 'ക്',
  ৎ: 'ত্',
}

/**
 * @returns Candrabindu and a nasal before a stop as anusvara (हिन्दी = हिंदी), nukta dropped where writers leave it
 * out (not in Bengali and Oriya, where it makes another letter), chillus as consonant and virama.
 */
export function foldIndic(token: string, script: Script): string {
  const nuktaGoes = script === 'Devanagari' || script === 'Gurmukhi' || script === 'Gujarati'
  const nasalsJoin = script !== 'Malayalam'
  let out = ''
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    const at = unit & 0x7f
    const letter = token[i]!
    if (unit < 0x900 || unit > 0xd7f) out += letter
    else if (at === 0x3c && nuktaGoes) continue
    else if (at === 0x01) out += String.fromCharCode(unit + 1)
    else if (
      nasalsJoin &&
      isNasal(at) &&
      (token.charCodeAt(i + 1) & 0x7f) === 0x4d &&
      isStop(token.charCodeAt(i + 2))
    ) {
      out += String.fromCharCode((unit & ~0x7f) + 0x02)
      i++
    } else out += CHILLU[letter] ?? letter
  }
  return out
}

function isNasal(at: number): boolean {
  return at === 0x19 || at === 0x1e || at === 0x23 || at === 0x28 || at === 0x2e
}

/** k to bh without the nasals. */
function isStop(unit: number): boolean {
  const at = unit & 0x7f
  return unit >= 0x900 && at >= 0x15 && at <= 0x2d && !isNasal(at) && at !== 0x29
}

/** @returns 々 ゝ ヽ written out, ゞ ヾ with the voiced letter. */
export function foldIteration(token: string): string {
  let out = ''
  for (const mark of token) {
    const before = lastLetter(out)
    if (before === '') out += mark
    else if (mark === '々' || mark === 'ゝ' || mark === 'ヽ' || mark === '〻') out += before
    else if (mark === 'ゞ' || mark === 'ヾ') out += `${before.normalize('NFD')[0]}\u3099`.normalize('NFC')
    else out += mark
  }
  return out
}

/** The last letter, a surrogate pair whole. */
function lastLetter(text: string): string {
  const low = text.charCodeAt(text.length - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(-2) : text.slice(-1)
}
