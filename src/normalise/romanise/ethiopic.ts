/**
 * Ethiopic in Latin: the code point gives row (consonant) and order (vowel). The sixth order is a short vowel or
 * none: silent at the end and behind a sounded vowel, spoken in a cluster. Sources: BGN/PCGN 1967 and 2007, ALA-LC.
 */
import * as letters from '../../data/letters-ethiopic.ts'
import { addVariant } from './variant-set.ts'

interface Reading {
  readonly rows: readonly string[]
  /** First order (ä); of the gutturals it is always a. */
  readonly first: string
  /** Sixth order where it is spoken, and where it is not. */
  readonly sixth: string
  readonly silent: string
  /** Sixth-order ya behind a vowel. */
  readonly ya: string
  /** Fifth order at the end (Zewdie). */
  readonly lastE?: string
}

const FIRST = 0x1200
const LAST = 0x1357
const GUTTURAL_ROWS: readonly number[] = [0, 2, 16, 20, 26]
const YA_SIXTH = 0x12ed
let readings: readonly Reading[] | undefined

/**
 * @param token An Ethiopic token (Amharic, Tigrinya, Ge'ez).
 * @returns Readings in a-z, likeliest first.
 */
export function romaniseEthiopic(token: string): readonly string[] {
  readings ??= build()
  const out: string[] = []
  for (const reading of readings) addVariant(out, read(token, reading))
  return out
}

function build(): readonly Reading[] {
  const customary = letters.ETHIOPIC_CUSTOMARY.split(' ')
  const scholarly = letters.ETHIOPIC_SCHOLARLY.split(' ')
  const byEar = letters.ETHIOPIC_BY_EAR.split(' ')
  return [
    { rows: customary, first: 'e', sixth: 'i', silent: '', ya: 'y' },
    { rows: byEar, first: 'e', sixth: 'e', silent: '', ya: 'i', lastE: 'ie' },
    { rows: scholarly, first: 'a', sixth: 'e', silent: '', ya: 'y' },
    { rows: scholarly, first: 'a', sixth: 'e', silent: 'e', ya: 'ye' },
    { rows: customary, first: 'e', sixth: '', silent: '', ya: 'y' },
    { rows: customary, first: 'e', sixth: 'i', silent: 'i', ya: 'yi' },
  ]
}

function read(token: string, reading: Reading): string {
  let out = ''
  // a consonant without vowel stands before: the next sixth order is spoken
  let cluster = true
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    if (unit < FIRST || unit > LAST) continue
    const row = (unit - FIRST) >> 3
    const order = unit & 7
    const consonant = reading.rows[row] ?? ''
    const final = i === token.length - 1
    if (consonant === '-') {
      out += order === 5 ? glottalSixth(out, reading) : order === 0 ? 'a' : vowelOf(order, reading)
      cluster = false
      continue
    }
    if (order === 5) {
      if (unit === YA_SIXTH && !cluster) {
        out += reading.ya
        continue
      }
      out += consonant
      const spoken: boolean = cluster && !final
      out += spoken ? reading.sixth : reading.silent
      cluster = !spoken
    } else {
      out += consonant
      // gwä is spoken and mostly written go
      if (order === 0 && consonant.endsWith('w') && reading.first === 'e') {
        out = `${out.slice(0, -1)}o`
      } else
        out +=
          order === 0 && GUTTURAL_ROWS.includes(row)
            ? 'a'
            : final && order === 4
              ? (reading.lastE ?? 'e')
              : vowelOf(order, reading)
      cluster = false
    }
  }
  return out
}

function glottalSixth(out: string, reading: Reading): string {
  return out === '' ? reading.sixth || 'i' : ''
}

function vowelOf(order: number, reading: Reading): string {
  switch (order) {
    case 0:
      return reading.first
    case 1:
      return 'u'
    case 2:
      return 'i'
    case 3:
      return 'a'
    case 4:
      return 'e'
    case 6:
      return 'o'
    default:
      return 'wa'
  }
}
