/**
 * any-ascii 0.3.3 (ISC): one fixed ASCII reading per code point, the last resort for scripts without an own table.
 * Known faults: no Arabic alif, inherent vowels of Indic scripts missing, kanji read as Mandarin, emoji become
 * `:words:` (cut here).
 */
import anyAscii from 'any-ascii'

const EMOJI_WORDS = /:[a-z0-9_+-]{1,40}:/g

/**
 * @param text Any string.
 * @returns Its reading in lower-case a-z, everything else removed.
 */
export function asciiLetters(text: string): string {
  return anyAscii(text)
    .toLowerCase()
    .replace(EMOJI_WORDS, '')
    .replace(/[^a-z]+/g, '')
}

/**
 * @param text Any string.
 * @returns Its ASCII reading, digits and punctuation included.
 */
export function toAscii(text: string): string {
  return anyAscii(text)
}
