/**
 * The zero-width non-joiner. In Persian and Urdu it parts a compound (محمد‌رضا): a soft break. Old Sorani spelling
 * writes the vowel ە as he and a non-joiner (مه‌حمود): there it belongs to the letter. In other scripts it only
 * shapes glyphs.
 */

export const ZWNJ = '\u200c'

/** @returns The text with every non-joiner as a space, as part of a Sorani e, or removed. */
export function softBreaks(text: string): string {
  let out = ''
  for (const word of text.split(' ')) {
    if (out !== '') out += ' '
    out += word.includes(ZWNJ) ? parted(word) : word
  }
  return out
}

function parted(word: string): string {
  const parts = word.split(ZWNJ).filter((part) => part !== '')
  const heads = parts.slice(0, -1)
  const isSorani = heads.every(endsWithHe) && (heads.length > 1 || (heads[0] ?? '').length <= 2)
  let out = ''
  for (const [i, part] of parts.entries()) {
    if (i === 0) out = part
    else if (isSorani && endsWithHe(out)) out = `${out.slice(0, -1)}ە${part}`
    else out += isArabic(out.charCodeAt(out.length - 1)) && isArabic(part.charCodeAt(0)) ? ` ${part}` : part
  }
  return out
}

function endsWithHe(part: string): boolean {
  return part.endsWith('ه')
}

function isArabic(unit: number): boolean {
  return (unit >= 0x600 && unit <= 0x6ff) || (unit >= 0x750 && unit <= 0x77f)
}
