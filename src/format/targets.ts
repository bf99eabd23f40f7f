import { PLACE_KINDS } from '../record/place-kinds.ts'
import { RELATION_ROLES } from '../record/relation-roles.ts'
import type { PlaceKind, RelationRole } from '../record/types.ts'
import { CALENDARS, type CalendarId } from './dates/calendar.ts'
import { dayOfText } from './dates/day-of-text.ts'

/** What a row tells of a person once; on a form of the enquirer as well. */
const ONCE_OF_PERSON = [
  'sex',
  'birth',
  'birth.age',
  'birth.place',
  'birth.day',
  'birth.month',
  'birth.year',
  'age',
  'age.on',
  'age.unit',
  'age.sex',
] as const

/** What columns tell of a person's name, several of one kind among them; on a form of the enquirer as well. */
const NAME_TARGETS = [
  'name',
  'name.other',
  'name.maiden',
  'name.nickname',
  'given',
  'given.further',
  'family',
  'family.further',
  'father',
  'grandfather',
  'clan',
  'title',
] as const

/** What else a row tells once. */
const ONCE_OF_ROW = [
  'kind',
  'death',
  'group',
  'group.role',
  'consent',
  'organisation',
  'recorded',
  'expires',
] as const

/** What else a column tells. */
const OF_ROW = [
  'id',
  'relatives',
  'relative.role',
  'attribute',
  'ignore',
  'enquirer.role',
  'sought.role',
] as const

type PersonTarget = (typeof NAME_TARGETS)[number] | (typeof ONCE_OF_PERSON)[number]

/** A target of which a row has one column: where two have it, the first is taken. */
export type SingleTarget = (typeof ONCE_OF_PERSON)[number] | (typeof ONCE_OF_ROW)[number]

export const SINGLE_TARGETS: readonly SingleTarget[] = [...ONCE_OF_PERSON, ...ONCE_OF_ROW]

const PLACE_COMPONENTS = [
  'text',
  'country',
  'region',
  'city',
  'suburb',
  'postcode',
  'line',
  'houseNumber',
  'code',
  'latitude',
  'longitude',
  'date',
] as const

const RELATIVE_PARTS = ['given', 'family', 'birth'] as const
/** What a column may hold of a relative who is not told in one: mother's first name, mother's date of birth. */
export type RelativePart = (typeof RELATIVE_PARTS)[number]

/** The level of a place that a column holds; `line` is a street line, `text` a place whose level isn't known. */
export type PlaceComponent = (typeof PLACE_COMPONENTS)[number]

/**
 * Where a column goes. `father` is the father's name as a part of the person's own name (a patronymic),
 * `relative.father` the father as a person. `place.birth.city`, `identifier.email`: kind first.
 */
export type FieldTarget =
  | (typeof OF_ROW)[number]
  | SingleTarget
  | PersonTarget
  | `place.${PlaceKind}.${PlaceComponent}`
  | `relative.${RelationRole}`
  | `relative.${RelationRole}.${RelativePart}`
  | `identifier.${string}`
  | DatedTarget
  | EnquirerTarget

/** What also says the calendar of its dates, or the day of its ages; on a form of the enquirer as well. */
type DatedTarget = `${DatedBirth}@${CalendarId}` | `${DatedAge}@${string}`

/** Columns of births that may name their calendar. */
const DATED_BIRTHS = ['birth', 'birth.year'] as const
type DatedBirth = (typeof DATED_BIRTHS)[number]

/** Columns of ages, which may say when these were true: `age@2024-05-01`. */
const DATED_AGES = ['age', 'age.sex', 'birth.age'] as const
type DatedAge = (typeof DATED_AGES)[number]

/** Whether a text names a column of ages. */
export const isDatedAge = (text: string): text is DatedAge => DATED_AGES.some((age) => age === text)

/** A column of a form that is about who asks, and not about who is sought. */
export type EnquirerTarget =
  | `enquirer.${PersonTarget}`
  | `enquirer.${DatedTarget}`
  | `enquirer.place.${PlaceKind}.${PlaceComponent}`
  | `enquirer.relative.${RelationRole}`
  | `enquirer.relative.${RelationRole}.${RelativePart}`
  | `enquirer.identifier.${string}`

const FIXED: ReadonlySet<string> = new Set<string>([
  ...OF_ROW,
  ...ONCE_OF_ROW,
  ...[...NAME_TARGETS, ...ONCE_OF_PERSON].flatMap((target) => [target, `enquirer.${target}`]),
  ...RELATION_ROLES.flatMap((role) =>
    [`relative.${role}`, ...RELATIVE_PARTS.map((part) => `relative.${role}.${part}`)].flatMap((target) => [
      target,
      `enquirer.${target}`,
    ]),
  ),
  ...CALENDARS.flatMap((calendar) =>
    DATED_BIRTHS.flatMap((birth) => [`${birth}@${calendar}`, `enquirer.${birth}@${calendar}`]),
  ),
  ...PLACE_KINDS.flatMap((kind) =>
    PLACE_COMPONENTS.flatMap((component) => [
      `place.${kind}.${component}`,
      `enquirer.place.${kind}.${component}`,
    ]),
  ),
])

/** Whether a text names a target; identifiers may be of any kind in lower case. */
export function isFieldTarget(text: string): text is FieldTarget {
  if (FIXED.has(text) || /^(?:enquirer\.)?identifier\.[a-z][a-z0-9_]{0,31}$/.test(text)) return true
  const at = text.indexOf('@')
  return (
    isDatedAge(text.slice(0, at).replace(/^enquirer\./, '')) && dayOfText(text.slice(at + 1)) !== undefined
  )
}

/** What a target says of its column besides. */
export interface TargetDetail {
  readonly calendar?: CalendarId
  /** The day on which its ages were true, as days since 1970-01-01. */
  readonly ageOn?: number
  readonly ageFrom?: number
}

/** A target and what it says behind the sign: the calendar of `birth@ethiopic`, the day of `age@2024-05-01`. */
export function splitTarget(written: FieldTarget): TargetDetail & { readonly target: FieldTarget } {
  const at = written.indexOf('@')
  if (at < 0) return { target: written }
  const [target, detail] = [written.slice(0, at) as FieldTarget, written.slice(at + 1)]
  return isDatedAge(target.replace(/^enquirer\./, ''))
    ? { target, ageOn: dayOfText(detail)! }
    : { target, calendar: detail as CalendarId }
}

/** What columns may be, by what they tell of. */
export const TARGET_GROUPS: readonly (readonly [what: string, targets: string])[] = [
  ['the row', [...OF_ROW, ...ONCE_OF_ROW].join(', ')],
  ['names', NAME_TARGETS.join(', ')],
  [
    'sex, birth, age',
    `${ONCE_OF_PERSON.join(', ')}, birth@CALENDAR, birth.year@CALENDAR (${CALENDARS.join(' ')}), age@DAY (2024-05-01 or 2024)`,
  ],
  ['places', `place.KIND.LEVEL (kinds: ${PLACE_KINDS.join(' ')}; levels: ${PLACE_COMPONENTS.join(' ')})`],
  [
    'relatives',
    `relative.ROLE (${RELATION_ROLES.join(' ')}; or a part of it: relative.ROLE.given, .family, .birth)`,
  ],
  ['identifiers', 'identifier.KIND (email, phone, passport, ...)'],
  ['who asks', 'enquirer.TARGET'],
]

/** The targets in one line, for messages. */
export const TARGET_HELP: string = TARGET_GROUPS.map(([, targets]) => targets).join(', ')
