/**
 * Latin letters folded to a-z by an own table, never by locale: canonical decompositions lose their marks, letters
 * without one (ß, ø, ı, đ ...) are listed in the data file.
 */
import { LATIN_UNDECOMPOSED } from '../../data/letters-latin.ts'

/** Lower-case a-z value by code point, up to the end of Latin Extended-B and for Latin Extended Additional. */
let table: (string | undefined)[] | undefined

/**
 * @param text Latin text in any normal form.
 * @returns Lower-case a-z with single spaces for white space and hyphens; everything else is removed.
 */
export function foldLatin(text: string): string {
  let out = ''
  let gap = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let value: string | undefined
    if (unit < 0x80) {
      const lower = unit | 32
      if (lower >= 97 && lower <= 122) value = String.fromCharCode(lower)
      else if (unit === 32 || unit === 45) gap = true
    } else {
      table ??= build()
      value = table[unit]
      if (unit === 0xa0 || (unit >= 0x2010 && unit <= 0x2015)) gap = true
    }
    if (value === undefined) continue
    if (gap) {
      if (out !== '') out += ' '
      gap = false
    }
    out += value
  }
  return out
}

function build(): (string | undefined)[] {
  const made: (string | undefined)[] = []
  for (const word of LATIN_UNDECOMPOSED.split(' ')) {
    const letter = word[0]!
    made[letter.charCodeAt(0)] = word.slice(1)
    const upper = letter.toUpperCase()
    if (upper.length === 1) made[upper.charCodeAt(0)] = word.slice(1)
  }
  made[0x1e9e] = 'ss'
  for (let cp = 0xaa; cp <= 0x1eff; cp++) {
    if (cp === 0x250) cp = 0x1e00
    if (made[cp] !== undefined) continue
    const base = String.fromCharCode(cp).normalize('NFKD').toLowerCase()
    const unit = base.charCodeAt(0)
    made[cp] = unit >= 97 && unit <= 122 ? asciiOf(base) : unit === cp ? undefined : made[unit]
  }
  for (let cp = 0xff21; cp <= 0xff5a; cp++) {
    const lower = String.fromCharCode((cp - 0xfee0) | 32)
    if (lower >= 'a' && lower <= 'z') made[cp] = lower
  }
  return made
}

function asciiOf(decomposed: string): string {
  let out = ''
  for (let i = 0; i < decomposed.length; i++) {
    const unit = decomposed.charCodeAt(i)
    if (unit >= 97 && unit <= 122) out += decomposed[i]
  }
  return out
}
