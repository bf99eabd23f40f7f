/**
 * Text in UTF-8 that was read as windows-1252 (`MÃ¼ller`, `Ð˜Ð²Ð°Ð½`), once or several times, read back. It is done only where it is
 * certain: all of the text has to be bytes of that encoding and these bytes have to be UTF-8, and one of the pairs of signs in it
 * has to be one that nobody writes. `MÍŠA` and `ANDRÉ’S` are bytes of UTF-8 as well.
 * Source: the Encoding Standard's index of windows-1252; which pairs are written, own compilation.
 */

/** Signs of the bytes 0x80 to 0x9f. Those that the encoding leaves out are read as controls. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTES: ReadonlyMap<string, number> = new Map([...SIGNS].map((sign, n) => [sign, 0x80 + n]))

/** A byte that begins a letter in UTF-8, and those that may go on with it. */
const LETTER = new RegExp(`[\\u00c2-\\u00f4][\\u0080-\\u00bf${SIGNS}]+`, 'g')
const HINT = new RegExp(LETTER.source)

/** What may stand behind a letter: other letters, quotes, dashes, spaces, signs of abbreviation. */
const USUAL = /[\u00a0‘’“”‚„–—…‹›«»ŠŽšžŒœ´¨·¸°ºª]/g
/** `Â` and `Å` end fewer words than others, `Ã` hardly any. */
const AFTER_RARE = /[\u00a0’”–—…]/g

/** More than this often nobody reads a text wrongly. */
const MOST = 3

/** The text as it was, or the same text. */
export function mendedText(text: string): string {
  let mended = text
  for (let n = 0; n < MOST && HINT.test(mended); n++) {
    const once = readBack(mended)
    if (once === undefined) break
    mended = once
  }
  return mended
}

/**
 * Whether text was read in a wrong encoding and can't be read back: a replacement character, or a word of nothing but accented letters
 * (`Èâàíîâ`, Cyrillic read as Latin).
 */
export function isGarbled(text: string): boolean {
  return /\ufffd|(?<!\p{L})[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]{4,}(?!\p{L})/u.test(text)
}

function readBack(text: string): string | undefined {
  if (!(text.match(LETTER) ?? []).some(isNeverWritten)) return undefined
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const byte = code < 0x100 ? code : BYTES.get(text[at]!)
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function isNeverWritten(letter: string): boolean {
  const [first, rest] = [letter[0]!, letter.slice(1)]
  if (first === 'Ã') return rest !== '\u00a0'
  return rest.replace('ÂÅ'.includes(first) ? AFTER_RARE : USUAL, '') !== ''
}
