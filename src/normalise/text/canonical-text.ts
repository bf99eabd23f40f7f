import { toAscii } from '../../vendor/any-ascii.ts'
import { cleanText, MAX_INPUT } from './clean-text.ts'

/**
 * The form in which free text (streets, towns, attributes) is compared: cleaned, romanised, lower case,
 * apostrophes and dots dropped, every other punctuation a space.
 *
 * @example
 * canonicalText('  O’Connell-Straße 7a ') // 'oconnell strasse 7a'
 */
export function canonicalText(text: string): string {
  if (isPlain(text)) return text.toLowerCase()
  let s = cleanText(text)
  if (s === '') return ''
  if (NOT_ASCII.test(s)) s = toAscii(s)
  return s.toLowerCase().replace(DROPPED, '').replace(SEPARATORS, ' ').trim()
}

/** Whether there are but words of ASCII letters and digits with one space between them, as in most cells. */
function isPlain(text: string): boolean {
  if (text.length > MAX_INPUT) return false
  let isInWord = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const letter = unit | 0x20
    const isOfWord = (letter >= 0x61 && letter <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
    if (!isOfWord && (unit !== 0x20 || !isInWord)) return false
    isInWord = isOfWord
  }
  return isInWord
}

const NOT_ASCII = /[^\0-\x7f]/
const DROPPED = /['`.]/g
const SEPARATORS = /[^a-z0-9]+/g
