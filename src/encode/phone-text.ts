import { canonicalText } from '../normalise/text/canonical-text.ts'

/**
 * A number is written with its country (+249 912 345 678, 00249…) or as it is dialled there (0912 345 678), and nobody says which
 * country that is. The last eight digits stand in both, also where a whole number has no more (Chad, Mali).
 */
const TELLING = 8

/** A telephone number in the form in which it is compared: its last digits. What holds letters beside them is compared as it stands, what has no digit not at all. */
export function phoneText(value: string): string {
  const text = canonicalText(value).replaceAll(' ', '')
  if (/^\d+$/.test(text)) return text.replace(/^0+/, '').slice(-TELLING)
  return /\d/.test(text) ? text : ''
}
