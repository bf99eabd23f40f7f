import type { PersonRecord } from '../../src/record/types.ts'
import { scriptOf } from '../../src/normalise/text/script.ts'
import type { Placed } from './figures.ts'
import { type Truth, whatTheyAre } from './truth.ts'

/** How often a trait is found among missed pairs, and among all true ones. */
export interface ErrorClass {
  readonly trait: string
  readonly missed: number
  readonly ofMissed: number
  readonly ofAll: number
}

/** Traits of the true pairs that do not stand first, most frequent first; those no more frequent than in all are left out. */
export function errorClasses(
  placed: readonly Placed[],
  truth: Truth,
  records: ReadonlyMap<string, PersonRecord>,
  ids: readonly string[],
): ErrorClass[] {
  const all = new Map<string, number>()
  const bad = new Map<string, number>()
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1)
  let missed = 0
  for (const p of placed) {
    const traits = traitsOf(records.get(ids[p.left]!)!, records.get(ids[p.right]!)!)
    traits.push(`culture ${truth.about[p.left]!.culture}`)
    for (const trait of traits) add(all, trait)
    if (p.rank === 1) continue
    missed++
    for (const trait of traits) add(bad, trait)
    if (p.rank === 0) {
      add(bad, '> no candidate pair was made (blocking)')
      add(bad, `> no candidate pair: ${truth.about[p.left]!.culture}`)
    }
    if (p.rank > 10) add(bad, '> made, behind the first ten (scoring)')
    else if (p.rank > 1) add(bad, '> made, second to tenth (scoring)')
    if (p.rank > 1) add(bad, `> before it stands: ${whatTheyAre(truth, ids, p.left, p.rival)}`)
  }
  return [...bad]
    .map(([trait, n]) => ({
      trait,
      missed: n,
      ofMissed: n / missed,
      ofAll: (all.get(trait) ?? 0) / placed.length,
    }))
    .filter((c) => c.ofMissed > c.ofAll * 1.15)
    .sort((a, b) => b.missed - a.missed || (a.trait < b.trait ? -1 : 1))
}

const text = (record: PersonRecord): string =>
  record.names[0]?.full ?? (record.names[0]?.parts ?? []).map((p) => p.text).join(' ')

const yearOf = ({ birth, age }: PersonRecord): number | undefined =>
  birth?.year ?? (age?.on === undefined ? undefined : Math.floor(age.on / 365.25 + 1970 - age.years - 0.5))

function traitsOf(a: PersonRecord, b: PersonRecord): string[] {
  const traits: string[] = []
  const say = (test: boolean, trait: string): void => void (test && traits.push(trait))
  say(scriptOf(text(a)) !== scriptOf(text(b)), 'names in two scripts')
  const [years, other] = [yearOf(a), yearOf(b)]
  say(years === undefined || other === undefined, 'no birth or age on one side')
  if (years !== undefined && other !== undefined) {
    const off = Math.abs(years - other)
    say(off >= 2, 'years of birth two or more apart')
    say(off === 1, 'years of birth one apart')
    say(off <= 1 && (a.age !== undefined || b.age !== undefined), 'an age against a date or an age, near')
  }
  say(
    [a, b].some(({ birth }) => birth?.day === 1 && (birth.month === 1 || birth.month === 7)),
    'default day on one side',
  )
  say(Math.min(text(a).split(' ').length, text(b).split(' ').length) <= 1, 'a name of one word on one side')
  say(text(a).split(' ').length !== text(b).split(' ').length, 'another number of words in the name')
  say(
    text(b)
      .split(' ')
      .some((word) => word.length === 1),
    'an initial',
  )
  say(a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex, 'sex differs')
  say((a.relatives?.length ?? 0) === 0 || (b.relatives?.length ?? 0) === 0, 'no relatives on one side')
  say(
    (a.places ?? []).length === 0 || !(b.places ?? []).some((p) => p.kind === 'birth'),
    'no place of birth on one side',
  )
  say(a.kind === 'enquirer', 'an enquirer who is sought in the camp')
  return traits
}
