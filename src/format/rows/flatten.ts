/**
 * An object of JSON as texts by path: `{ "name": { "family": "Diallo" } }` has the path `name.family`. Lists of texts are one text
 * with bars between; relatives become what a cell holds of them; a point of GeoJSON is a latitude and a longitude.
 */
import { columnKey } from '../grammar/column-key.ts'
import { roleOfWord } from '../headers/find-role.ts'
import { headerKey } from '../header-key.ts'
import { targetOfKey } from '../headers/target-of-key.ts'
import type { FieldTarget } from '../targets.ts'
import { nestedPerson, nestedRole } from './nested-person.ts'

/** Why an object can't be made into a row. */
export type FlattenFault = 'nested-value' | 'moment' | 'too-deep' | 'too-many'

/** Objects inside objects. */
const DEEPEST = 6
/** Objects of a list that are not relatives, names or identifiers, each of which takes columns of its own. */
const MOST_OF_A_LIST = 8

type Fields = Map<string, string>
type PlainObject = Readonly<Record<string, unknown>>

/** @param ignored header keys of fields whose values are left empty, whatever they hold */
export function flatten(
  value: object,
  ignored: ReadonlySet<string>,
): ReadonlyMap<string, string> | FlattenFault {
  return fieldsOf(value as PlainObject, '', 0, ignored)
}

/** Where objects are gone through, and where their texts go. */
interface Walk {
  /** How many objects are around. */
  readonly depth: number
  readonly ignored: ReadonlySet<string>
  readonly out: Fields
}

/** The texts of one object by themselves. */
function fieldsOf(
  object: PlainObject,
  path: string,
  depth: number,
  ignored: ReadonlySet<string>,
): Fields | FlattenFault {
  const out: Fields = new Map()
  return addObject(object, path, { depth, ignored, out }) ?? out
}

function addObject(object: PlainObject, path: string, walk: Walk): FlattenFault | undefined {
  const { ignored, out } = walk
  for (const [key, value] of Object.entries(object)) {
    const at = path === '' ? key : `${path}.${key}`
    const fault =
      ignored.size > 0 && ignored.has(headerKey(at)) ? add(out, at, '') : addValue(value, at, key, walk)
    if (fault) return fault
  }
  return undefined
}

function addValue(value: unknown, path: string, key: string, walk: Walk): FlattenFault | undefined {
  const { depth, ignored, out } = walk
  const text = textOf(value)
  if (text !== undefined) return add(out, path, text)
  if (typeof value !== 'object' || value === null) return 'nested-value'
  if (depth === DEEPEST) return 'too-deep'
  if (Array.isArray(value)) return addList(value, path, key, walk)
  if (value instanceof Date) return 'moment'
  // Maps and other things with a mind of their own.
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype && Object.getPrototypeOf(prototype) !== null)
    return 'nested-value'
  const object = value as PlainObject
  const [only, ...others] = Object.keys(object)
  if (only?.startsWith('$') && others.length === 0)
    return addValue(object[only], path, key, { ...walk, depth: depth + 1 })
  const point = pointOf(object)
  if (point)
    return add(out, `${path}.longitude`, String(point[0])) ?? add(out, `${path}.latitude`, String(point[1]))
  const role = roleOfWord(headerKey(key))
  if (role !== undefined) return addRelatives([object], key, walk)
  const fields = fieldsOf(object, path, depth + 1, ignored)
  if (typeof fields === 'string') return fields
  // Keys that nobody knows under a field that everybody knows may be data.
  if (fields.size > 0 && targetOfKey(columnKey(path)) !== undefined && !isTelling(fields))
    return 'nested-value'
  for (const [at, found] of fields) add(out, at, found)
  return undefined
}

const isTelling = (fields: Fields): boolean =>
  [...fields.keys()].some((path) => targetOfKey(columnKey(path)) !== undefined || BIRTH_PART.test(path))
const BIRTH_PART = /\.(?:day|month|year)$/i

function addList(list: readonly unknown[], path: string, key: string, walk: Walk): FlattenFault | undefined {
  const { depth, ignored, out } = walk
  const texts = list.map(textOf)
  if (!texts.includes(undefined)) {
    addTexts(out, path, key, texts.filter((text) => text !== undefined && text !== '') as string[])
    return undefined
  }
  if (!list.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)))
    return 'nested-value'
  const objects = list as readonly PlainObject[]
  const parts: Fields[] = []
  for (const object of objects) {
    const fields = fieldsOf(object, '', depth + 1, ignored)
    if (typeof fields === 'string') return fields
    parts.push(fields)
  }
  if (roleOfWord(headerKey(key)) !== undefined || parts.some((fields) => namesRole(fields)))
    return addRelatives(objects, key, walk)
  if (NAME_LISTS.has(headerKey(key))) {
    addNames(parts, path, out)
    return undefined
  }
  let number = 0
  for (const fields of parts) {
    const identifier = identifierOf(fields)
    if (identifier) {
      add(out, `${path}.${identifier[0]}`, identifier[1])
      continue
    }
    if (++number > MOST_OF_A_LIST) return 'too-many'
    for (const [at, text] of fields)
      add(out, number === 1 ? `${path}.${at}` : `${path}.${number}.${at}`, text)
  }
  return undefined
}

const namesRole = (fields: Fields): boolean =>
  nestedRole(fields) !== undefined && nestedPerson(fields) !== undefined

const NAME_LISTS: ReadonlySet<string> = new Set(['name', 'names'])

/** The first name by its parts, the others as wholes. */
function addNames(parts: readonly Fields[], path: string, out: Fields): void {
  for (const [n, fields] of parts.entries()) {
    if (n === 0) for (const [at, text] of fields) add(out, `${path}.${at}`, text)
    else {
      const named = new Map([...fields].map(([at, text]) => [`name.${at}`, text]))
      add(out, 'other_names', nestedPerson(named)?.split(';')[0] ?? '')
    }
  }
}

function addRelatives(objects: readonly PlainObject[], key: string, walk: Walk): FlattenFault | undefined {
  const { depth, ignored, out } = walk
  const role = roleOfWord(headerKey(key))
  for (const object of objects) {
    const fields = fieldsOf(object, '', depth + 1, ignored)
    if (typeof fields === 'string') return fields
    const person = nestedPerson(fields)
    if (person === undefined) {
      if ([...fields.values()].every((text) => text === '')) continue
      return 'nested-value'
    }
    const own = nestedRole(fields)
    // A bar after each: commas in a name then divide nobody.
    if (own === undefined && role !== undefined) add(out, key, `${person}|`)
    else add(out, 'relatives', `${own ?? role ?? 'relative'}=${person}|`)
  }
  return undefined
}

/** `{ "type": "passport", "number": "…" }`: the kind as a header, if it is one that is known, and the value. */
function identifierOf(fields: Fields): readonly [kind: string, value: string] | undefined {
  let kind: string | undefined
  let value: string | undefined
  for (const [path, text] of fields) {
    const key = headerKey(path)
    if (KIND_KEYS.has(key)) kind ??= text
    else if (VALUE_KEYS.has(key)) value ??= text
  }
  if (kind === undefined || value === undefined) return undefined
  return targetOfKey(headerKey(kind))?.startsWith('identifier.') ? [headerKey(kind), value] : undefined
}

const KIND_KEYS: ReadonlySet<string> = new Set(['type', 'kind', 'system', 'documenttype', 'idtype'])
const VALUE_KEYS: ReadonlySet<string> = new Set(['value', 'number', 'no', 'id', 'text'])

/** Longitude and latitude of a GeoJSON point (RFC 7946, section 3.1.2). */
function pointOf({ type, coordinates }: PlainObject): readonly [number, number] | undefined {
  if (type !== 'Point' || !Array.isArray(coordinates)) return undefined
  const [longitude, latitude] = coordinates as readonly unknown[]
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : undefined
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  // Drivers of databases give large ids as bigint.
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'
    ? String(value)
    : undefined
}

/** Several given names are one text, several relatives are not; of several whole names the first is the name. */
function addTexts(out: Fields, path: string, key: string, texts: readonly string[]): void {
  const target = targetOfKey(columnKey(path))
  const separator = target !== undefined && PARTS.has(target) ? ' ' : LINES.has(headerKey(key)) ? ', ' : '|'
  add(out, path, (target === 'name' ? texts[0] : texts.join(separator)) ?? '')
  if (target !== 'name') return
  for (const text of texts.slice(1)) add(out, 'other_names', text)
}

const LINES: ReadonlySet<string> = new Set(['line', 'lines', 'addressline', 'addresslines', 'street'])
const PARTS: ReadonlySet<FieldTarget> = new Set<FieldTarget>([
  'given',
  'given.further',
  'father',
  'family',
  'family.further',
  'title',
])

/** Adds a text; what stands there already is kept, relatives of one role in several places among it. */
function add(out: Fields, path: string, text: string): undefined {
  const before = out.get(path)
  out.set(path, before === undefined || before === '' ? text : text === '' ? before : `${before}|${text}`)
}
