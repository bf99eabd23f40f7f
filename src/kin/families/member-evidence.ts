/**
 * Is a member of one family the same person as a member of another, rather than that person's brother, mother, child? What
 * a family shares (chains of fathers' names, family names, places) says nothing for one of its members, and against
 * where it differs; the given name, the birth and the sex tell. Bits as in Fellegi and Sunter (1969), of one person against two of one family; they are fitted together with all
 * else that families say (scripts/fit-family-weights.ts).
 */
import { agesOf } from '../../compare/births/ages-of.ts'
import { otherWordsAgree } from '../../compare/names/relatives/given-agreement.ts'
import { FAMILY_WEIGHTS } from '../../data/family-weights.ts'
import type { StructuredName } from '../../normalise/types.ts'
import type { Sex } from '../../record/types.ts'
import { alignGiven, GIVEN_LEVELS, givenLevel } from '../names/given-levels.ts'
import { yearAlone } from '../evidence/kin-evidence.ts'
import type { KinBirth } from '../graph/kin-graph.ts'

/** A member of a family, as far as it can be told apart from the others. */
export interface Member {
  /** One for each way the person is called. */
  readonly names: readonly StructuredName[]
  readonly birth?: KinBirth
  readonly sex?: Sex
}

/** Levels of agreement, as positions in the weights of families; -1 where something is unknown. */
export interface MemberLevels {
  readonly given: number
  /** Whether the two may be brothers or sisters of nearly one age, for whom the given name tells more than for others. */
  readonly near: boolean
  /** The other words of the name. */
  readonly words: number
  readonly years: number
  /** Whether one of the two births is a year or an age. */
  readonly alone: boolean
  readonly day: number
  readonly sex: number
}

/** One reason for or against. `level` is never a value. */
export interface MemberReason {
  /** `given`: the given name; `names`: the other words of the name; `role`: what the records are for. */
  readonly feature: 'given' | 'names' | 'birth' | 'sex' | 'role'
  /** How far it agrees, in words; never a value. */
  readonly level: string
  /** For one person against two of one family; negative speaks for two. */
  readonly bits: number
}

/** Levels of the other words of a name: its fathers' and family names. A true family shares some, whoever of it two records are. */
export const WORD_LEVELS: readonly string[] = ['other names agree', 'other names differ']

/** Levels of years of birth, as far as they lie apart. */
export const YEAR_LEVELS: readonly string[] = [
  'born in the same year',
  'born a year apart',
  'born two years apart',
  'birth years differ',
  'born in another generation',
]
const GENERATION = 10
/** Level up to which two may be brothers or sisters of nearly one age. */
const NEAR = 2
/** Levels of days of birth. */
export const DAY_LEVELS: readonly string[] = [
  'same day of the year',
  'day and month exchanged',
  'another day',
]
/** Days that stand for an unknown one: a family often shares them. */
const DEFAULT_DAYS: ReadonlySet<number> = /* @__PURE__ */ new Set([101, 115, 701, 715])

/** Years between a parent and a child, at least. */
export const YOUNGEST_PARENT = 12

/** How two members agree in what tells the members of a family apart. Symmetric. */
export function memberLevels(a: Member, b: Member): MemberLevels {
  const { years, alone, day } = a.birth && b.birth ? birthLevels(a.birth, b.birth) : UNKNOWN_BIRTHS
  const sex = a.sex === undefined || b.sex === undefined ? -1 : a.sex === b.sex ? 0 : 1
  const { given, words } = nameLevels(a, b)
  return { given, near: years <= NEAR && sex !== 1, words, years, alone, day, sex }
}

/** Bits that {@link memberBits} of two members are not above, whatever their names are: what births and sexes say, which takes little to know. */
export function mostMemberBits(a: Member, b: Member): number {
  const { years, alone, day } = a.birth && b.birth ? birthLevels(a.birth, b.birth) : UNKNOWN_BIRTHS
  const sex = a.sex === undefined || b.sex === undefined ? -1 : a.sex === b.sex ? 0 : 1
  const { given, givenNear, words, twins } = FAMILY_WEIGHTS
  const names = Math.max(0, ...(years <= NEAR && sex !== 1 ? givenNear : given)) + Math.max(0, ...words)
  const rest = memberBits({ given: -1, near: false, words: -1, years, alone, day, sex })
  return names + Math.max(0, ...twins) + rest
}

const UNKNOWN_BIRTHS: BirthLevels = /* @__PURE__ */ Object.freeze({ years: -1, alone: false, day: -1 })

/** Bits of levels for one person rather than two of one family; what is unknown says nothing. */
export function memberBits({ given, near, words, years, alone, day, sex }: MemberLevels): number {
  const weights = FAMILY_WEIGHTS
  return (
    ((near ? weights.givenNear : weights.given)[given] ?? 0) +
    (weights.twins[twinLevel(given, years, day)] ?? 0) +
    (weights.words[words] ?? 0) +
    ((alone ? weights.yearAlone : weights.year)[years] ?? 0) +
    (weights.day[day] ?? 0) +
    (weights.sex[sex] ?? 0)
  )
}

/** Levels of given names of two who were born on one day, from where they are alike. */
export const TWIN_LEVELS: readonly string[] = [
  'born on one day, given name hardly agrees',
  'born on one day, given name is like another',
  'born on one day, given name may agree',
  'born on one day, given name is similar',
  'born on one day, given name agrees',
]
const TWIN_FROM = 2

/**
 * Position in {@link TWIN_LEVELS}, -1 where no twin is as likely. One person in 42 is a twin (Monden, Pison and Smits, Human Reproduction
 * 2021; more in West Africa: Smits and Monden, PLoS ONE 2011), whether or not a list names the other one, and twins are given names that are alike
 * (Hassan and Hussein). So one birthday and a name that is only alike are no two pieces of evidence.
 */
export function twinLevel(given: number, years: number, day: number): number {
  return years === 0 && day === 0 && given - TWIN_FROM < TWIN_LEVELS.length
    ? Math.max(-1, given - TWIN_FROM)
    : -1
}

/** Reasons for one person rather than two of one family, which add up to {@link memberBits}. Symmetric. */
export function memberReasons(a: Member, b: Member): readonly MemberReason[] {
  const levels = memberLevels(a, b)
  const unknown = {
    given: -1,
    near: levels.near,
    words: -1,
    years: -1,
    alone: levels.alone,
    day: -1,
    sex: -1,
  }
  const out: MemberReason[] = []
  const add = (feature: MemberReason['feature'], level: string, known: Partial<MemberLevels>): void =>
    void out.push({ feature, level, bits: memberBits({ ...unknown, ...known }) })
  const { given, words, years, day, sex } = levels
  if (given >= 0) add('given', GIVEN_LEVELS[given]!, { given })
  if (words >= 0) add('names', WORD_LEVELS[words]!, { words })
  if (years >= 0) add('birth', YEAR_LEVELS[years]! + (day < 0 ? '' : `, ${DAY_LEVELS[day]!}`), { years, day })
  if (sex >= 0) add('sex', sex === 0 ? 'sex agrees' : 'sex differs', { sex })
  const twin = twinLevel(given, years, day)
  if (twin >= 0) out.push({ feature: 'birth', level: TWIN_LEVELS[twin]!, bits: FAMILY_WEIGHTS.twins[twin]! })
  return out
}

/** The best levels over all ways in which the two are called. */
function nameLevels(a: Member, b: Member): Pick<MemberLevels, 'given' | 'words'> {
  const apart = a.birth && b.birth && Math.max(a.birth.from - b.birth.to, b.birth.from - a.birth.to)
  const mayBeParent = apart === undefined || apart >= YOUNGEST_PARENT
  let given = -1
  let words = -1
  for (const x of a.names)
    for (const y of b.names) {
      const made = alignGiven(x, y)
      if (made.readings.some(({ tokens }) => tokens.length === 0)) continue
      given = Math.max(given, givenLevel(made, mayBeParent))
      const agree = otherWordsAgree(made)
      if (agree !== undefined && words !== 0) words = agree ? 0 : 1
    }
  return { given, words }
}

type BirthLevels = Pick<MemberLevels, 'years' | 'alone' | 'day'>

function birthLevels(a: KinBirth, b: KinBirth): BirthLevels {
  const apart = Math.max(a.from - b.to, b.from - a.to, 0)
  // In one group of ages are brothers and sisters as well.
  const isGroup = apart <= NEAR && agesOf(Math.max(a.to - a.from, b.to - b.from)) !== 'age'
  const years = isGroup ? -1 : apart >= GENERATION ? 4 : Math.min(3, apart)
  const alone = yearAlone(a, b)
  if (a.month === undefined || b.month === undefined || a.day === undefined || b.day === undefined)
    return { years, alone, day: -1 }
  const [x, y] = [a.month * 100 + a.day, b.month * 100 + b.day]
  if (DEFAULT_DAYS.has(x) || DEFAULT_DAYS.has(y)) return { years, alone, day: -1 }
  return { years, alone, day: x === y ? 0 : a.month === b.day && a.day === b.month ? 1 : 2 }
}
