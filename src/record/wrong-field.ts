import { PLACE_KINDS } from './place-kinds.ts'
import { RELATION_ROLES } from './relation-roles.ts'
import type { Age, LifeEvent, Name, PersonRecord, Place, Relative, UncertainDate } from './types.ts'
import {
  DATE_BASES,
  DATE_PRECISIONS,
  FIRST_DAY,
  LAST_DAY,
  NAME_KINDS,
  OLDEST,
  PART_ROLES,
  RECORD_KINDS,
  SEXES,
} from './values.ts'

const [sexes, kinds, precisions, bases] = [SEXES, RECORD_KINDS, DATE_PRECISIONS, DATE_BASES].map(setOf)
const [nameKinds, partRoles, placeKinds, roles] = [NAME_KINDS, PART_ROLES, PLACE_KINDS, RELATION_ROLES].map(
  setOf,
)
const groupRoles = new Set<unknown>([...RELATION_ROLES, 'head'])

function setOf(values: readonly string[]): ReadonlySet<unknown> {
  return new Set(values)
}

/**
 * The path of the first value of a record that has another type than its field, or lies outside of what the field may hold, where it
 * would be passed over in silence, count as a known value or break a run: `sex: 'M'`, `birth.month: 13`, `consent: false`. It looks
 * at what `parseRecords` looks at, but for lengths and unknown fields, and makes nothing: records of every run pass here.
 */
export function wrongField(record: PersonRecord): string | undefined {
  const { consent, source } = record
  return (
    wrongList('names', record.names, wrongName) ??
    (isOneOf(record.sex, sexes!) ? undefined : 'sex') ??
    wrongDate('birth', record.birth) ??
    wrongAge(record.age) ??
    wrongList('places', record.places, wrongPlace) ??
    wrongList('relatives', record.relatives, wrongRelative) ??
    wrongList('identifiers', record.identifiers, wrongIdentifier) ??
    wrongTexts('attributes', record.attributes) ??
    wrongList('events', record.events, wrongEvent) ??
    (isOneOf(record.kind, kinds!) ? undefined : 'kind') ??
    (isText(record.groupId) ? undefined : 'groupId') ??
    (isOneOf(record.groupRole, groupRoles) ? undefined : 'groupRole') ??
    // Whoever writes `false` or 'no' here means to withhold consent, and must not be matched.
    (consent === undefined || typeof consent?.match === 'boolean' ? undefined : 'consent.match') ??
    (source === undefined || (isObject(source) && isDay(source.recordedOn)) ? undefined : 'source.recordedOn')
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isText = (value: unknown): boolean => value === undefined || typeof value === 'string'
const isOneOf = (value: unknown, of: ReadonlySet<unknown>): boolean => value === undefined || of.has(value)
const isWithin = (value: unknown, from: number, to: number): boolean =>
  value === undefined || (Number.isInteger(value) && (value as number) >= from && (value as number) <= to)
const isDay = (value: unknown): boolean => isWithin(value, FIRST_DAY, LAST_DAY)
const isDegree = (value: unknown, most: number): boolean =>
  value === undefined || (typeof value === 'number' && value >= -most && value <= most)

/** @param wrong the field of one value that is wrong, '' where the value itself is */
function wrongList<T>(
  path: string,
  list: readonly T[] | undefined,
  wrong: (one: T) => string | undefined,
): string | undefined {
  if (list === undefined) return undefined
  if (!Array.isArray(list)) return path
  for (let n = 0; n < list.length; n++) {
    const one: T = list[n]
    const field = isObject(one) ? wrong(one) : ''
    if (field !== undefined) return field === '' ? `${path}.${n}` : `${path}.${n}.${field}`
  }
  return undefined
}

/** Names of attributes are data, and so not told. */
function wrongTexts(path: string, texts: Readonly<Record<string, string>> | undefined): string | undefined {
  if (texts === undefined) return undefined
  if (!isObject(texts) || Array.isArray(texts)) return path
  for (const key in texts) if (typeof texts[key] !== 'string') return path
  return undefined
}

function wrongName(name: Name): string | undefined {
  if (!isText(name.full)) return 'full'
  if (!isText(name.language)) return 'language'
  if (!isOneOf(name.kind, nameKinds!)) return 'kind'
  return wrongList('parts', name.parts, wrongPart)
}

function wrongPart({ text, role }: { readonly text: unknown; readonly role: unknown }): string | undefined {
  if (typeof text !== 'string') return 'text'
  return partRoles!.has(role) ? undefined : 'role'
}

function wrongDate(path: string, date: UncertainDate | undefined): string | undefined {
  if (date === undefined) return undefined
  if (!isObject(date)) return path
  if (!precisions!.has(date.precision)) return `${path}.precision`
  if (!isWithin(date.year, 1, 9999)) return `${path}.year`
  if (!isWithin(date.month, 1, 12)) return `${path}.month`
  if (!isWithin(date.day, 1, 31)) return `${path}.day`
  if (!isWithin(date.yearOfCentury, 0, 99)) return `${path}.yearOfCentury`
  if (!isDay(date.earliest)) return `${path}.earliest`
  if (!isDay(date.latest)) return `${path}.latest`
  if (!isOneOf(date.basis, bases!)) return `${path}.basis`
  if (!isText(date.calendar)) return `${path}.calendar`
  return isText(date.damaged) ? undefined : `${path}.damaged`
}

function wrongAge(age: Age | undefined): string | undefined {
  if (age === undefined) return undefined
  if (!isObject(age)) return 'age'
  if (age.years === undefined || !isWithin(age.years, 0, OLDEST)) return 'age.years'
  if (!isWithin(age.toYears, 0, OLDEST)) return 'age.toYears'
  return isDay(age.on) ? undefined : 'age.on'
}

const PLACE_TEXTS = [
  'text',
  'country',
  'region',
  'city',
  'suburb',
  'postcode',
  'houseNumber',
  'code',
] as const satisfies readonly (keyof Place)[]

function wrongPlace(place: Place): string | undefined {
  if (!placeKinds!.has(place.kind)) return 'kind'
  for (const field of PLACE_TEXTS) if (!isText(place[field])) return field
  const { lines } = place
  if (lines !== undefined && !(Array.isArray(lines) && lines.every(isText))) return 'lines'
  if (!isDegree(place.latitude, 90)) return 'latitude'
  if (!isDegree(place.longitude, 180)) return 'longitude'
  return wrongDate('at', place.at)
}

function wrongRelative(relative: Relative): string | undefined {
  if (!roles!.has(relative.role)) return 'role'
  if (!isOneOf(relative.sex, sexes!)) return 'sex'
  if (!Array.isArray(relative.names)) return 'names'
  return wrongList('names', relative.names, wrongName) ?? wrongDate('birth', relative.birth)
}

function wrongIdentifier({
  kind,
  value,
}: {
  readonly kind: unknown
  readonly value: unknown
}): string | undefined {
  if (typeof value !== 'string') return 'value'
  return typeof kind === 'string' ? undefined : 'kind'
}

function wrongEvent(event: LifeEvent): string | undefined {
  return typeof event.kind === 'string' ? wrongDate('at', event.at) : 'kind'
}
