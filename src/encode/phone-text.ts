import { canonicalText } from '../normalise/text/canonical-text.ts'
import { phoneDigits } from '../record/phone-digits.ts'

/** A telephone number in the form in which it is compared: its last digits. What holds letters beside them is compared as it stands, what has no digit not at all. */
export function phoneText(value: string): string {
  const text = canonicalText(value).replaceAll(' ', '')
  if (/^\d+$/.test(text)) return phoneDigits(text)
  return /\d/.test(text) ? text : ''
}
