import { toAscii } from '../vendor/any-ascii.ts'
import { cleanText } from './clean-text.ts'

/**
 * The form in which free text (streets, towns, attributes) is compared: cleaned, romanised, lower case,
 * apostrophes and dots dropped, every other punctuation a space.
 *
 * @example
 * canonicalText('  O’Connell-Straße 7a ') // 'oconnell strasse 7a'
 */
export function canonicalText(text: string): string {
  let s = cleanText(text)
  if (s === '') return ''
  if (NOT_ASCII.test(s)) s = toAscii(s)
  return s.toLowerCase().replace(DROPPED, '').replace(SEPARATORS, ' ').trim()
}

const NOT_ASCII = /[^\0-\x7f]/
const DROPPED = /['`.]/g
const SEPARATORS = /[^a-z0-9]+/g
