/**
 * An Indic token as consonants and vowels, script-independent: the nine blocks in ISCII order share offsets, Sinhala
 * is mapped to them. Schwa deletion after Narasimhan, Sproat & Kiraz 2004 (right to left, VC_CV), with the final
 * schwa kept behind a cluster that ends in a sonorant (Krishna, Aditya, Mahendra).
 */
import { SINHALA_OFFSETS } from '../../../data/letters-indic.ts'

/** The inherent vowel, no vowel; other values are offsets of vowel letters or signs. */
export const INHERENT = 1
export const NO_VOWEL = 0
export const ANUSVARA = 0x02

/** Parallel arrays, one entry per consonant, vowel letter or nasal sign. */
export interface Syllables {
  /** Offset of the consonant, or 0 for a vowel letter. */
  readonly consonants: number[]
  readonly nukta: boolean[]
  readonly vowels: number[]
}

let sinhala: Map<number, number> | undefined

/** @returns The token's letters; code points of other scripts are left out. */
export function syllablesOf(token: string, isSinhala: boolean): Syllables {
  const consonants: number[] = []
  const nukta: boolean[] = []
  const vowels: number[] = []
  let doubleNext = false
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    if (unit < 0x900 || unit > 0xdff) continue
    const at = isSinhala ? sinhalaOffset(unit) : unit & 0x7f
    const last = consonants.length - 1
    const gurmukhi = unit >= 0xa70 && unit <= 0xa71
    if (gurmukhi && at === 0x71) {
      doubleNext = true
    } else if (at === 0x01 || at === ANUSVARA || (gurmukhi && at === 0x70)) {
      push(ANUSVARA, NO_VOWEL)
      if (at === 0x01) nukta[nukta.length - 1] = true
    } else if (at === 0x03 || at === 0x4e || at >= 0x7a) {
      push(at, NO_VOWEL)
    } else if ((at >= 0x05 && at <= 0x14) || at === 0x60 || at === 0x61) {
      push(0, at)
    } else if ((at >= 0x15 && at <= 0x39) || (at >= 0x58 && at <= 0x5f) || (at >= 0x70 && at <= 0x76)) {
      if (doubleNext) push(at, NO_VOWEL)
      doubleNext = false
      push(at, INHERENT)
    } else if (last >= 0) {
      if (at === 0x3c) nukta[last] = true
      else if (at === 0x4d) vowels[last] = NO_VOWEL
      else if ((at >= 0x3e && at <= 0x4c) || at === 0x57) vowels[last] = joined(vowels[last]!, at)
    }
  }
  return { consonants, nukta, vowels }

  function push(consonant: number, vowel: number): void {
    consonants.push(consonant)
    nukta.push(false)
    vowels.push(vowel)
  }
}

/** Two-part signs that did not compose (e + aa = o, e + length mark = ai). */
function joined(before: number, sign: number): number {
  if (before <= INHERENT) return sign
  if (sign === 0x3e) return 0x4b
  return sign === 0x57 ? 0x4c : sign
}

/**
 * @param syllables The token's letters.
 * @param medial Whether schwas inside the word go too, or the final one only.
 * @returns The vowels with silent schwas as {@link NO_VOWEL}.
 */
export function spokenVowels(syllables: Syllables, medial: boolean): number[] {
  const { consonants, vowels } = syllables
  const out = vowels.slice()
  const last = out.length - 1
  if (last < 1) return out
  if (out[last] === INHERENT) {
    const cluster = out[last - 1] === NO_VOWEL && consonants[last - 1] !== ANUSVARA
    if (!cluster || !isSonorant(consonants[last]!)) out[last] = NO_VOWEL
  }
  if (!medial) return out
  for (let i = last - 1; i > 0; i--) {
    if (out[i] !== INHERENT || consonants[i + 1] === 0) continue
    // before a cluster the schwa stays, unless the cluster can begin a syllable (Harpreet)
    if (out[i + 1] === NO_VOWEL && consonants[i + 2] !== 0x30 && consonants[i + 2] !== 0x2f) continue
    if (out[i - 1] !== NO_VOWEL) out[i] = NO_VOWEL
  }
  return out
}

/** y r l v and the nasals. */
function isSonorant(at: number): boolean {
  return (at >= 0x2e && at <= 0x35) || at === 0x23 || at === 0x28 || at === 0x1e
}

function sinhalaOffset(unit: number): number {
  if (!sinhala) {
    sinhala = new Map()
    for (const pair of SINHALA_OFFSETS.split(' ')) {
      const [from = '', to = ''] = pair.split(':')
      sinhala.set(Number.parseInt(from, 16), Number.parseInt(to, 16))
    }
  }
  return sinhala.get(unit) ?? 0
}
