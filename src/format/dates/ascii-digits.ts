/** Zeros of the decimal digits of other scripts, each followed by its nine digits (Unicode 15, General Category Nd). */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0xff10,
]
const OTHER = /[\u0660-\uff19]/

/** The text with the decimal digits of any script as 0 to 9, and with its bidi and joining controls removed. */
export function asciiDigits(text: string): string {
  if (!OTHER.test(text)) return text
  let out = ''
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (
      (code >= 0x200b && code <= 0x200f) ||
      (code >= 0x202a && code <= 0x202e) ||
      (code >= 0x2066 && code <= 0x2069)
    )
      continue
    const zero = ZEROS.find((at) => code >= at && code <= at + 9)
    out += zero === undefined ? character : String(code - zero)
  }
  return out
}
