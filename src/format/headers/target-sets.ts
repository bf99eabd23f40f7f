import { PLACE_KINDS } from '../../record/place-kinds.ts'
import { RELATION_ROLES } from '../../record/relation-roles.ts'
import type { FieldTarget } from '../targets.ts'

/** Columns of whole dates, and of years that may be such, whose order of day and month is to be learned. */
export const DATES: ReadonlySet<FieldTarget> = new Set<FieldTarget>([
  'birth',
  'birth.age',
  'birth.place',
  'birth.year',
  'enquirer.birth',
  'enquirer.birth.age',
  'enquirer.birth.place',
  'enquirer.birth.year',
  'enquirer.age.on',
  'death',
  'age.on',
  'recorded',
  'expires',
  ...PLACE_KINDS.map((kind) => `place.${kind}.date` as const),
  ...RELATION_ROLES.flatMap((role) => [`relative.${role}.birth`, `enquirer.relative.${role}.birth`] as const),
])

/** Of these the days on which something was written down or seen, which lie close together. */
export const EVENTS: ReadonlySet<FieldTarget> = new Set<FieldTarget>([
  'recorded',
  'age.on',
  'enquirer.age.on',
  ...PLACE_KINDS.filter((kind) => kind !== 'birth').map((kind) => `place.${kind}.date` as const),
])

/** Columns of sexes. */
export const SEXES: ReadonlySet<FieldTarget> = new Set<FieldTarget>([
  'sex',
  'age.sex',
  'enquirer.sex',
  'enquirer.age.sex',
])

/** Columns of ages that hold no dates. */
export const AGES: ReadonlySet<FieldTarget> = new Set<FieldTarget>([
  'age',
  'age.sex',
  'enquirer.age',
  'enquirer.age.sex',
])
