import type { BirthAgreement, Condition, PlaceAgreement } from '../../compare/condition.ts'

/** Label and condition of a level, best first. */
export type LevelShape = readonly [label: string, when: Condition]

export const ELSE: LevelShape = ['different', { kind: 'else' }]

const name = (label: string, atLeast: number, minBits: number): LevelShape => [
  label,
  { kind: 'name', atLeast, minBits },
]

/** How alike two whole names are, and how much that says (two rare names against one common one). */
export const NAME_SHAPES: readonly LevelShape[] = [
  name('same name, very rare', 0.93, 30),
  name('same name, rare', 0.93, 23),
  name('same name', 0.93, 17),
  name('same name, common', 0.93, 0),
  name('close, very rare', 0.82, 26),
  name('close, rare', 0.82, 19),
  name('close', 0.82, 12),
  name('close, common', 0.82, 0),
  name('similar, rare', 0.7, 15),
  name('similar', 0.7, 0),
  ["a relative's name", { kind: 'nameKin' }],
  name('partly similar', 0.55, 0),
  name('hardly similar', 0.4, 0),
  ['given name agrees, the rest differs', { kind: 'nameGiven', minBits: 4 }],
  ['common given name agrees, the rest differs', { kind: 'nameGiven', minBits: 2 }],
  ELSE,
]

const relatives = (label: string, atLeast: number, listed = false): LevelShape => [
  label,
  { kind: 'relatives', atLeast, listed },
]

export const RELATIVES_SHAPES: readonly LevelShape[] = [
  relatives("listed among the other's relatives, who agree", 4, true),
  relatives("listed among the other's relatives", -1000, true),
  relatives('many relatives agree', 18),
  relatives('relatives agree, rare names', 12),
  relatives('relatives agree', 8),
  relatives('a relative agrees', 5),
  relatives('a relative agrees, common name', 2.5),
  relatives('a relative is similar', 0.5),
  relatives('none in common', -1),
  relatives('lists differ', -3),
  relatives('a parent differs', -5),
  ELSE,
]

/**
 * Days of the year that offices everywhere fill in: 1 January (14 to 15 % of refugees in United States figures of 2005 to
 * 2009), 1 and 15 July (PIRL's sample). What a file fills in besides is learned by training on it.
 */
const DEFAULT_DAYS: readonly string[] = ['01-01', '07-01', '07-15']

const birth = (label: string, is: BirthAgreement): LevelShape => [
  label,
  { kind: 'birth', is, defaults: DEFAULT_DAYS },
]

export const BIRTH_SHAPES: readonly LevelShape[] = [
  birth('same day', 'sameDay'),
  birth('day and month swapped', 'swapped'),
  birth('one digit differs', 'oneDigit'),
  birth('year and month agree, day unknown', 'partialYearMonth'),
  birth('day and month agree, a few years apart', 'sameMonthDayNear'),
  birth('day and month agree, year unknown', 'partialDayMonth'),
  birth('same day, a default one', 'sameDefault'),
  birth('year and month agree', 'sameMonth'),
  birth('year and day agree', 'sameYearDay'),
  birth('day and month agree', 'sameMonthDay'),
  birth('year agrees, rest unknown', 'partialYear'),
  birth('within a month', 'withinMonth'),
  birth('ages overlap', 'overlap'),
  birth('groups of ages overlap', 'groupsOverlap'),
  birth('year agrees', 'sameYear'),
  birth('within a year', 'withinYear'),
  birth('a year apart', 'nearYear'),
  birth('ages as far apart as such ages are', 'nearAge'),
  birth('a few years apart', 'fewYears'),
  birth('about a decade apart', 'aboutDecade'),
  birth('same day in another calendar', 'unconverted'),
  birth('month agrees, rest unknown', 'partialMonth'),
  birth('day agrees, rest unknown', 'partialDay'),
  birth('known parts differ', 'partialDiffers'),
  ELSE,
]

const place = (label: string, is: PlaceAgreement): LevelShape => [label, { kind: 'place', is }]

export const PLACE_SHAPES: readonly LevelShape[] = [
  place('equal', 'same'),
  place('same in another script', 'otherScript'),
  place('one edit', 'oneEdit'),
  place('tokens agree', 'tokens'),
  place('similar', 'similar'),
  ELSE,
]
