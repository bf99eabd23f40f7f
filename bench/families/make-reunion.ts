/**
 * Children who list their parents and siblings against adults who list partner and children, invented from syllables
 * by a seed: the shape of a reunion drive, at any size. Names by Zipf frequencies, so that common ones flood.
 */
import type { NamePart, PersonRecord, Relative, RelationRole, UncertainDate } from '../../src/record/types.ts'
import { parseDate } from '../../src/format/dates/parse-date.ts'
import { mulberry32 } from '../../src/internal/rng.ts'
import { createWords, withTypo } from '../generate-people.ts'
import type { KinTruth } from './kin-figures.ts'

export interface Reunion {
  readonly left: PersonRecord[]
  readonly right: PersonRecord[]
  readonly truth: KinTruth
}

const SEED = 11

/** `size` children and about as many adults; of nine children in ten a parent is on file. */
export function makeReunion(size: number): Reunion {
  const rng = mulberry32(SEED)
  const givens = createWords(SEED, 1200, 2, 3)
  const families = createWords(SEED + 1, 6000, 2, 4)
  // The square of a uniform draw: the first tenth of the list is a third of the people.
  const draw = (list: readonly string[]): string => list[Math.floor(rng() ** 2 * list.length)] as string
  const slip = (word: string): string => (rng() < 0.12 ? withTypo(word, rng) : word)
  const two = (n: number): string => String(n).padStart(2, '0')
  const day = (year: number): string =>
    `${year}-${two(1 + Math.floor(rng() * 12))}-${two(1 + Math.floor(rng() * 28))}`
  const date = (text: string): { birth?: UncertainDate } => {
    if (rng() < 0.1) return {}
    const birth = parseDate(rng() < 0.3 ? text.slice(0, 4) : text)
    return birth === undefined ? {} : { birth }
  }
  const name = (given: string, family: string, whole: boolean): NamePart[] => [
    { text: slip(given), role: 'given' },
    ...(whole ? [{ text: slip(family), role: 'family' as const }] : []),
  ]
  const relative = (role: RelationRole, given: string, family: string, born?: string): Relative => ({
    role,
    names: [{ parts: name(given, family, rng() < 0.5) }],
    ...(born !== undefined && date(born)),
  })
  const left: PersonRecord[] = []
  const right: PersonRecord[] = []
  const relation = new Map<string, string>()
  while (left.length < size) {
    const family = draw(families)
    const [mother, father] = [draw(givens), draw(givens)]
    const born = 1950 + Math.floor(rng() * 45)
    const children = Array.from({ length: 1 + Math.floor(rng() * 4) }, (_, k) => ({
      given: draw(givens),
      born: day(born + 20 + 2 * k + Math.floor(rng() * 2)),
      female: rng() < 0.5,
    }))
    const adults = [
      { given: mother, other: father, born: day(born), female: true },
      { given: father, other: mother, born: day(born - 3), female: false },
    ].filter(() => rng() < 0.7)
    const sought = children.filter(() => rng() < 0.55).slice(0, size - left.length)
    for (const child of sought) {
      const id = `B${left.length}`
      left.push({
        id,
        names: [{ parts: name(child.given, family, rng() < 0.9) }],
        sex: child.female ? 'female' : 'male',
        ...date(child.born),
        relatives: [
          ...(rng() < 0.8 ? [relative('mother', mother, family)] : []),
          ...(rng() < 0.7 ? [relative('father', father, family)] : []),
          ...children
            .filter((c) => c !== child && rng() < 0.5)
            .map((c) => relative('sibling', c.given, family)),
        ],
      })
      for (const k of adults.keys()) relation.set(`${id} A${right.length + k}`, 'parent')
    }
    for (const adult of adults)
      right.push({
        id: `A${right.length}`,
        names: [{ parts: name(adult.given, family, true) }],
        sex: adult.female ? 'female' : 'male',
        ...date(adult.born),
        relatives: [
          ...(rng() < 0.5 ? [relative('spouse', adult.other, family)] : []),
          ...children.filter(() => rng() < 0.9).map((c) => relative('child', c.given, family, c.born)),
        ],
      })
  }
  return { left, right, truth: { relation, same: new Set() } }
}
