/** Objects that describe a relative, made into what a cell holds: `name;birth`. */
import { detectColumns } from '../columns.ts'
import { roleOfWord } from '../headers/find-role.ts'
import { headerKey } from '../header-key.ts'
import type { FieldTarget } from '../targets.ts'

/** The columns of an object's own table, by its keys; relatives mostly have the same ones. */
const seen = new Map<string, ReadonlyMap<FieldTarget, readonly number[]> | undefined>()
const MOST_SEEN = 1000

const NAME_ORDER: readonly FieldTarget[] = [
  'given',
  'given.further',
  'father',
  'grandfather',
  'family',
  'family.further',
  'clan',
]

/**
 * @param fields texts by path, as of a row
 * @returns undefined where the object has neither a name nor a birth
 */
export function nestedPerson(fields: ReadonlyMap<string, string>): string | undefined {
  const headers = [...fields.keys()]
  const columns = columnsOf(headers)
  if (columns === undefined) return undefined
  const values = [...fields.values()]
  const textOf = (target: FieldTarget): string =>
    (columns.get(target) ?? [])
      .map((at) => values[at]!.replace(/[|;=\s]+/g, ' ').trim())
      .filter(Boolean)
      .join(' ')
  const name = textOf('name') || NAME_ORDER.map(textOf).filter(Boolean).join(' ')
  const parts = (['birth.year', 'birth.month', 'birth.day'] as const).map(textOf)
  const birth =
    textOf('birth') ||
    parts
      .slice(0, parts.includes('') ? parts.indexOf('') : 3)
      .map((part) => part.padStart(2, '0'))
      .join('-')
  return name === '' && birth === '' ? undefined : birth === '' ? name : `${name};${birth}`
}

/** The role that an object names itself, as `{ "relation": "mother" }` does. */
export function nestedRole(fields: ReadonlyMap<string, string>): string | undefined {
  for (const [path, text] of fields)
    if (ROLE_KEYS.has(headerKey(path))) {
      const role = roleOfWord(headerKey(text))
      if (role !== undefined) return role
    }
  return undefined
}

const ROLE_KEYS: ReadonlySet<string> = new Set([
  'role',
  'relation',
  'relationship',
  'relationtype',
  'relationshiptype',
  'kinship',
  'type',
])

function columnsOf(headers: readonly string[]): ReadonlyMap<FieldTarget, readonly number[]> | undefined {
  const key = headers.join('\n')
  if (seen.has(key)) return seen.get(key)
  let found: Map<FieldTarget, number[]> | undefined
  try {
    found = new Map()
    for (const { target, index } of detectColumns(headers).columns)
      found.set(target, [...(found.get(target) ?? []), index])
  } catch {
    // No column of people among them, or too many.
  }
  if (seen.size < MOST_SEEN) seen.set(key, found)
  return found
}
