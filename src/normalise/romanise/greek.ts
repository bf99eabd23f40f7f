/**
 * Greek in Latin: transcription by digraphs (ELOT 743 / UN), by ear, scholarly (DIN 31634), letter by letter (ISO 843)
 * customary, and foreign names read back. A tonos on the first vowel or a dialytika on the second keeps two vowels apart; a rough breathing
 * reads h.
 */
import * as letters from '../../data/letters-greek.ts'
import { type LetterTable, letterAt, letterTable } from '../text/letter-table.ts'
import { addVariant } from './variant-set.ts'

interface Reading {
  readonly table: LetterTable
  readonly pairs: ReadonlyMap<string, string>
  /** αυ and ευ as av/af, ev/ef by the next sound; otherwise au, eu. */
  readonly spokenYpsilon: boolean
  /** Pairs at the edges of the token only; inside and otherwise by `pairs`. */
  readonly edges: ReadonlyMap<string, string>
  /** γι and γυ before a vowel are y: Γιώργος, Yiorgos; Μαγιόν, Mayon. */
  readonly softGamma: boolean
}

let readings: readonly Reading[] | undefined

/**
 * @param token A Greek token.
 * @returns Readings in a-z, likeliest first.
 */
export function romaniseGreek(token: string): readonly string[] {
  const base = unaccented(token)
  const out: string[] = []
  readings ??= build()
  for (const reading of readings) addVariant(out, read(base, reading))
  return out
}

function build(): readonly Reading[] {
  const elot = letterTable(letters.GREEK_LETTERS)
  const reading = (
    over: string,
    pairs: string,
    spokenYpsilon: boolean,
    edges: string,
    softGamma: boolean = false,
  ): Reading => ({
    table: letterTable(over, elot),
    pairs: pairsOf(pairs),
    spokenYpsilon,
    edges: pairsOf(edges),
    softGamma,
  })
  return [
    reading('', letters.GREEK_PAIRS, true, letters.GREEK_EDGE_PAIRS),
    reading(letters.GREEK_SPOKEN, letters.GREEK_SPOKEN_PAIRS, true, '', true),
    reading(letters.GREEK_FOREIGN, letters.GREEK_CUSTOMARY_PAIRS, true, letters.GREEK_EDGE_PAIRS, true),
    reading(letters.GREEK_SCHOLARLY, letters.GREEK_SCHOLARLY_PAIRS, false, ''),
    reading('', letters.GREEK_LITERAL_PAIRS, false, ''),
    reading(letters.GREEK_CUSTOMARY, letters.GREEK_CUSTOMARY_PAIRS, true, letters.GREEK_EDGE_PAIRS),
  ]
}

function pairsOf(packed: string): ReadonlyMap<string, string> {
  return new Map(packed.split(' ').map((p) => [p.slice(0, 2), p.slice(2)]))
}

/** Keeps two vowels apart that would read as a digraph. */
const APART = '|'

/** Lower-case letters without accents; broken digraphs get {@link APART}, a rough breathing becomes `h`. */
function unaccented(token: string): string {
  const decomposed = token.toLowerCase().normalize('NFD')
  let out = ''
  let accented = false
  for (let i = 0; i < decomposed.length; i++) {
    const unit = decomposed.charCodeAt(i)
    if (unit < 0x300 || unit > 0x36f) {
      if (accented && (unit === 0x3b9 || unit === 0x3c5)) out += APART
      out += decomposed[i]
      accented = false
    } else if (unit === 0x301) {
      accented = true
    } else if (unit === 0x308) {
      if (!out.endsWith(APART, out.length - 1)) out = out.slice(0, -1) + APART + out.slice(-1)
    } else if (unit === 0x314) {
      out = out.slice(-1) === 'ρ' ? `${out}h` : withBreathing(out)
    }
  }
  return out
}

/** A breathing stands on the second vowel of an initial digraph but is spoken before the first. */
function withBreathing(letters: string): string {
  return letters.length <= 2 ? `h${letters}` : letters
}

function read(base: string, reading: Reading): string {
  let out = ''
  for (let i = 0; i < base.length; i++) {
    const letter = base[i]!
    const next = base[i + 1]
    if (next !== undefined) {
      if (next === 'υ' && (letter === 'α' || letter === 'ε' || (letter === 'η' && reading.spokenYpsilon))) {
        out += letterAt(reading.table, letter.charCodeAt(0)) ?? ''
        out += reading.spokenYpsilon ? ypsilon(base[i + 2]) : 'u'
        i++
        continue
      }
      if (reading.softGamma && letter === 'γ' && (next === 'ι' || next === 'υ') && isVowel(base[i + 2])) {
        out += 'y'
        i++
        continue
      }
      const isEdge = i === 0 || i === base.length - 2
      const pair = (isEdge ? reading.edges.get(letter + next) : undefined) ?? reading.pairs.get(letter + next)
      if (pair !== undefined) {
        out += pair
        i++
        continue
      }
    }
    if (letter === 'h') out += 'h'
    else if (letter !== APART) out += letterAt(reading.table, letter.charCodeAt(0)) ?? ''
  }
  return out
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && 'αεηιουω'.includes(letter)
}

/** ELOT 743: v before vowels and voiced consonants, f before the rest and at the end. */
function ypsilon(after: string | undefined): string {
  return after !== undefined && 'αεηιουωβγδζλμνρ|'.includes(after) ? 'v' : 'f'
}
