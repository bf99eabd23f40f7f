/**
 * Burmese in Latin, syllable by syllable: initial with medials, then the rhyme (vowel signs and final) from a table,
 * since a rhyme's sound is not the sum of its letters (အောင် aung). Tone marks say nothing in Latin, but for the dot below a plain nasal
 * rhyme, which is spelt with a t (မြင့် Myint, သန့် Thant, ညွန့် Nyunt). Stacked consonants close the syllable before them.
 */
import * as letters from '../../../data/letters-burmese.ts'
import { unicodeBurmese } from '../../text/zawgyi.ts'
import { type LetterTable, letterAt, letterTable } from '../../text/letter-table.ts'
import { addVariant } from '../variant-set.ts'

interface Reading {
  readonly initials: LetterTable
  readonly rhymes: ReadonlyMap<string, string>
  readonly byEar: boolean
}

const ASAT = '\u103a'
const STACK = '\u1039'
const WA = 'ွ'
let readings: readonly Reading[] | undefined
let independent: LetterTable | undefined

/** @returns Readings in a-z, likeliest first. */
export function romaniseBurmese(token: string): readonly string[] {
  readings ??= build()
  independent ??= letterTable(letters.BURMESE_INDEPENDENT)
  const out: string[] = []
  const text = withoutTones(unicodeBurmese(token).replaceAll('\u102f\u102d', '\u102d\u102f'))
  for (const reading of readings) addVariant(out, read(text, reading))
  return out
}

function build(): readonly Reading[] {
  const initials = letterTable(letters.BURMESE_INITIALS)
  const byEar = letterTable(letters.BURMESE_BY_EAR, initials)
  const rhymes = rhymesOf(letters.BURMESE_RHYMES)
  const rhymesByEar = new Map([...rhymes, ...rhymesOf(letters.BURMESE_RHYMES_BY_EAR)])
  return [
    { initials, rhymes, byEar: false },
    { initials: byEar, rhymes: rhymesByEar, byEar: true },
    { initials: byEar, rhymes, byEar: true },
    { initials, rhymes: rhymesByEar, byEar: false },
  ]
}

function rhymesOf(packed: string): Map<string, string> {
  return new Map(packed.split(' ').map((pair) => pair.split('=') as [string, string]))
}

/** A nasal with the dot below, in either order of its marks, that makes a rhyme by itself or with a medial wa. */
const STOPPED = /(?<=[\u1000-\u1021\u103b-\u103e])([ငန])(?:\u1037\u103a|\u103a\u1037)/gu
/** Stands for the dot until the rhyme is read. */
const STOP = '\ufdd0'

/** Without tone marks; a stack becomes an asat, so that its upper letter closes a syllable. */
function withoutTones(token: string): string {
  let out = ''
  for (const letter of token.replace(STOPPED, `$1${ASAT}${STOP}`)) {
    if (letter === '့' || letter === 'း') continue
    if (letter === STACK) out += out.endsWith(ASAT) ? '' : ASAT
    else out += letter
  }
  return out
}

function isLetter(unit: number): boolean {
  return (unit >= 0x1000 && unit <= 0x1021) || unit === 0x103f
}

/** Dependent vowels, anusvara, medial wa; the rhyme's signs. */
function isSign(unit: number): boolean {
  return (unit >= 0x102b && unit <= 0x1036) || unit === 0x103d
}

function read(text: string, { initials, rhymes, byEar }: Reading): string {
  let out = ''
  let i = 0
  while (i < text.length) {
    const unit = text.charCodeAt(i)
    if (!isLetter(unit)) {
      out += letterAt(independent as LetterTable, unit) ?? ''
      i++
      continue
    }
    let initial = letterAt(initials, unit) ?? ''
    i++
    let wa = false
    for (; ; i++) {
      const medial = text.charCodeAt(i)
      if (medial === 0x103b || medial === 0x103c) initial = palatal(initial, byEar)
      else if (medial === 0x103e)
        initial = initial === 'y' || initial === 'r' || initial === 'ly' ? 'sh' : `h${initial}`
      else if (medial === 0x103d) wa = true
      else break
    }
    let signs = ''
    while (isSign(text.charCodeAt(i))) signs += text[i++]
    let close = ''
    if (text[i] === ASAT) close = text[i++]!
    else if (isLetter(text.charCodeAt(i)) && text[i + 1] === ASAT) {
      close = text[i]! + ASAT
      i += 2
    }
    const round = wa ? rhymes.get(WA + signs + close) : undefined
    if (round !== undefined) out += initial + round
    else
      out += initial + (wa ? 'w' : '') + (rhymes.get(signs + close) ?? rhyme(signs, close, rhymes, initials))
    if (text[i] === STOP) {
      out += 't'
      i++
    }
  }
  return out
}

/** ky, but khy is ch; gy writes the j of borrowed names. */
function palatal(initial: string, byEar: boolean): string {
  if (byEar && initial === 'g') return 'j'
  return initial === 'kh' ? 'ch' : `${initial}y`
}

/** A rhyme that is not in the table: its vowel, then the final's own letter (borrowed names). */
function rhyme(
  signs: string,
  close: string,
  rhymes: ReadonlyMap<string, string>,
  initials: LetterTable,
): string {
  return (rhymes.get(signs) ?? '') + (close.length > 1 ? (letterAt(initials, close.charCodeAt(0)) ?? '') : '')
}
