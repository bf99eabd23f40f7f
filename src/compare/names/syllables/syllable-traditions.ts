/** What tells that a Latin name is Korean, Chinese or Japanese, and what its syllables or morae may stand for. */
import { mandarinReading } from '../../../data/han-mandarin.ts'
import { hanSurnames } from '../../../data/han-surnames.ts'
import { hangulGivenSyllables, hangulSurnames, rareHangulSyllables } from '../../../data/hangul-names.ts'
import { japaneseLatinSurnames } from '../../../data/japanese-surnames.ts'
import { wadeGiles } from '../../../normalise/romanise/han/han-wade-giles.ts'
import { moraForm } from '../../../normalise/romanise/japanese/mora-form.ts'

/** What each Hangul or syllable of pinyin has to do with a spelling: 1 where that is the likeliest one, half as much for each that is likelier. */
export type Readings = ReadonlyMap<string, number>

/** What surnames and given names are spelt as. */
export interface Tradition {
  /** What its readings are: Hangul, syllables of pinyin or morae. */
  readonly reads: 'Hangul' | 'pinyin' | 'morae'
  /** Of a-z words; undefined for what is no surname. */
  readonly surname: (latin: string) => Readings | undefined
  /** The ways to read the one or two words of a given name as two syllables; where it is read as a whole, both are that. */
  readonly given: (words: readonly string[]) => readonly (readonly [Readings, Readings])[]
  /** Given names that lists of Western and Arabic names know may be those (Anna is not an-na). */
  readonly yieldsToLists: boolean
}

let traditions: readonly Tradition[] | undefined

export function syllableTraditions(): readonly Tradition[] {
  return (traditions ??= [korean(), mandarin(), japanese()])
}

function bySpelling(
  reads: Tradition['reads'],
  surnames: ReadonlyMap<string, Readings>,
  syllables: ReadonlyMap<string, Readings>,
): Tradition {
  return {
    reads,
    surname: (latin) => surnames.get(latin),
    given: (words) => syllablesOf(words, syllables),
    yieldsToLists: true,
  }
}

function syllablesOf(
  [one = '', other]: readonly string[],
  syllables: ReadonlyMap<string, Readings>,
): readonly (readonly [Readings, Readings])[] {
  const out: [Readings, Readings][] = []
  for (let cut = other === undefined ? 1 : one.length; cut <= one.length; cut++) {
    const x = syllables.get(one.slice(0, cut))
    const y = syllables.get(other ?? one.slice(cut))
    if (x !== undefined && y !== undefined) out.push([x, y])
  }
  return out
}

function korean(): Tradition {
  return bySpelling(
    'Hangul',
    readingsOf([hangulSurnames()]),
    readingsOf([hangulGivenSyllables(), rareHangulSyllables()]),
  )
}

/** Mandarin in pinyin and Wade-Giles. */
function mandarin(): Tradition {
  const surnames = new Set<string>()
  for (const [han, { mandarin: listed }] of hanSurnames())
    for (const reading of listed.length > 0 ? listed : han.length === 1 ? [mandarinReading(han)] : [])
      surnames.add(reading)
  const syllables = new Set<string>()
  for (let code = FIRST_HAN; code <= LAST_HAN; code++)
    syllables.add(mandarinReading(String.fromCharCode(code)))
  for (const set of [surnames, syllables]) set.delete('')
  const spelt = (set: ReadonlySet<string>): ReadonlyMap<string, Readings> =>
    readingsOf([new Map(Array.from(set, (reading) => [reading, [reading, wadeGiles(reading)]]))])
  return bySpelling('pinyin', spelt(surnames), spelt(syllables))
}

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** Japanese by its morae: which of them are one syllable no spelling tells, and nothing depends on it. */
function japanese(): Tradition {
  const surnames = new Set(japaneseLatinSurnames().map(moraForm))
  return {
    reads: 'morae',
    surname: (latin) => {
      const form = moraForm(latin)
      return form !== undefined && surnames.has(form) ? new Map([[form, 1]]) : undefined
    },
    given: (words) => {
      const form = moraForm(words.join(''))
      if (form === undefined) return []
      const whole: Readings = new Map([[form, 1]])
      return [[whole, whole]]
    },
    yieldsToLists: false,
  }
}

function readingsOf(
  tables: readonly ReadonlyMap<string, readonly string[]>[],
): ReadonlyMap<string, Readings> {
  const out = new Map<string, Map<string, number>>()
  for (const table of tables) {
    for (const [hangul, spellings] of table) {
      for (const [rank, spelling] of spellings.entries()) {
        const of = out.get(spelling) ?? new Map<string, number>()
        out.set(spelling, of.set(hangul, Math.max(2 ** -rank, of.get(hangul) ?? 0)))
      }
    }
  }
  return out
}
