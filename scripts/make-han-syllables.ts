/**
 * Writes src/data/han-syllables.ts: Chinese surnames with all their spellings, and every syllable that a part of a Chinese,
 * Korean or Vietnamese name is spelt with, by tradition. Source: our own tables of readings (Unihan) and spellings, by our own rules.
 * Run: npx tsx scripts/make-han-syllables.ts
 */
import { cantoneseReading } from '../src/data/han-cantonese.ts'
import { koreanReading } from '../src/data/han-korean.ts'
import { mandarinReading } from '../src/data/han-mandarin.ts'
import { southernGivenSpellings } from '../src/data/han-southern.ts'
import { hanSurnames, otherHanSurnames } from '../src/data/han-surnames.ts'
import { vietnameseReading } from '../src/data/han-vietnamese.ts'
import { foldHan } from '../src/normalise/cjk/cjk-fold.ts'
import { hongKongSpellings } from '../src/normalise/romanise/han/han-cantonese.ts'
import { wadeGiles } from '../src/normalise/romanise/han/han-wade-giles.ts'
import { romaniseHangul } from '../src/normalise/romanise/hangul/hangul.ts'
import { writeTable } from './write-table.ts'

const umlaut = (s: string): string[] =>
  s.includes('v') ? [s.replace('v', 'u'), s.replace('v', 'yu'), s.replace('v', 'ue')] : [s]

function byRule(han: string): string[] {
  const pinyin = Array.from(han, mandarinReading)
  return [
    ...umlaut(pinyin.join('')),
    ...umlaut(pinyin.map(wadeGiles).join('')),
    ...(han.length === 1 ? hongKongSpellings(cantoneseReading(han)) : []),
  ]
}

const surnames = new Map<string, Set<string>>()
for (const han of otherHanSurnames()) surnames.set(foldHan(han), new Set(byRule(han)))
for (const [han, { mandarin, cantonese, southern, vietnamese }] of hanSurnames()) {
  const wade = han.length === 1 ? mandarin.map(wadeGiles) : []
  const own = mandarin.length > 0 ? [...mandarin, ...wade] : byRule(han)
  surnames.set(foldHan(han), new Set([...own, ...cantonese, ...southern, ...vietnamese]))
}

const [MANDARIN, CANTONESE, SOUTHERN, KOREAN, VIETNAMESE] = [1, 2, 4, 8, 16]
const syllables = new Map<string, number>()
const add = (tradition: number, list: readonly string[]): void =>
  list.forEach((s) => s.length > 1 && syllables.set(s, (syllables.get(s) ?? 0) | tradition))
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const c = String.fromCharCode(code)
  const mandarin = mandarinReading(c)
  if (/^[a-z]+$/.test(mandarin)) add(MANDARIN, [...umlaut(mandarin), ...umlaut(wadeGiles(mandarin))])
  add(
    CANTONESE,
    hongKongSpellings(cantoneseReading(c)).filter((s) => /^[a-z]+$/.test(s)),
  )
  const korean = koreanReading(c)
  if (korean.length === 1) add(KOREAN, romaniseHangul(korean, undefined, 'given'))
  add(
    VIETNAMESE,
    [vietnameseReading(c)].filter((s) => /^[a-z]+$/.test(s)),
  )
}
for (const list of southernGivenSpellings().values()) add(SOUTHERN, list)
for (const { mandarin, cantonese, southern, vietnamese } of hanSurnames().values()) {
  const isShort = (s: string): boolean => s.length < 6
  add(MANDARIN, [...mandarin, ...mandarin.map(wadeGiles)].filter(isShort))
  add(CANTONESE, cantonese.filter(isShort))
  add(SOUTHERN, southern.filter(isShort))
  add(VIETNAMESE, vietnamese.filter(isShort))
}

const packed = [...surnames].map(([han, spellings]) => `${han}:${[...spellings].join(',')}`).join(' ')
writeTable(
  'han-syllables.ts',
  `/**
 * Chinese surnames (folded) with all their spellings, and the syllables that parts of Chinese, Korean and Vietnamese names
 * are spelt with, by tradition. Made from the tables of readings (Unihan, Unicode licence) and the spellings of this project.
 * Generator: scripts/make-han-syllables.ts
 */
const SURNAMES =
  '${packed}'
const SYLLABLES =
  '${[...syllables]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, traditions]) => syllable + traditions)
    .join(' ')}'

let bySurname: ReadonlyMap<string, ReadonlySet<string>> | undefined
let bySpelling: ReadonlyMap<string, readonly string[]> | undefined
let syllables: ReadonlyMap<string, number> | undefined

/** Folded Han surname -> a-z spellings in every tradition. */
export function surnameSpellings(): ReadonlyMap<string, ReadonlySet<string>> {
  return (bySurname ??= new Map(
    SURNAMES.split(' ').map((entry) => {
      const [han = '', spellings = ''] = entry.split(':')
      return [han, new Set(spellings.split(','))]
    }),
  ))
}

/** A-z spelling -> folded Han surnames that are spelt so. */
export function surnamesBySpelling(): ReadonlyMap<string, readonly string[]> {
  if (bySpelling !== undefined) return bySpelling
  const map = new Map<string, string[]>()
  for (const [han, spellings] of surnameSpellings()) {
    for (const spelling of spellings) {
      const list = map.get(spelling)
      if (list === undefined) map.set(spelling, [han])
      else list.push(han)
    }
  }
  return (bySpelling = map)
}

/**
 * Syllables of names of Chinese origin, a-z, with who spells them so, as bits: 1 Mandarin in pinyin and Wade-Giles, 2 Cantonese, 4 the other
 * southern languages, 8 Korean, 16 Vietnamese.
 */
export function hanSyllables(): ReadonlyMap<string, number> {
  return (syllables ??= new Map(
    SYLLABLES.split(' ').map((entry) => {
      const at = entry.search(/\\d/)
      return [entry.slice(0, at), Number(entry.slice(at))]
    }),
  ))
}
`,
)
console.log(`${surnames.size} surnames, ${syllables.size} syllables`)
