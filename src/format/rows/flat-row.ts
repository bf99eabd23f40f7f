/** Objects of columns, as NDJSON has them, made into the rows that CSV has. */
import { headerKey } from '../header-key.ts'
import { flatten, type FlattenFault } from './flatten.ts'

const NOTHING: ReadonlySet<string> = new Set()

/** Header keys of what is to be ignored. */
export function ignoredKeys(ignore: readonly string[]): ReadonlySet<string> {
  return ignore.length === 0 ? NOTHING : new Set(ignore.map(headerKey))
}

/** The paths of an object that may be a column, in the order of the object; none where it can't be a row. */
export function flatKeys(value: object, ignored: ReadonlySet<string>): Iterable<string> {
  if (isFlat(value)) return Object.keys(value)
  const fields = flatten(value, ignored)
  return typeof fields === 'string' ? [] : fields.keys()
}

/**
 * The cells of an object under the given headers.
 * @param ignored header keys of fields whose cells are left empty, whatever they hold
 * @returns why the object can't be a row, if it can't
 */
export function flatRow(
  value: object,
  headers: readonly string[],
  ignored: ReadonlySet<string>,
): string[] | FlattenFault {
  const fields = flatten(value, ignored)
  if (typeof fields === 'string') return fields
  return headers.map((header) => fields.get(header) ?? '')
}

/** Most files hold no object in another: their keys are the columns. */
function isFlat(value: object): boolean {
  for (const item of Object.values(value) as unknown[])
    if (typeof item === 'object' && item !== null) return false
  return true
}

/** A record in JSON without the fields and attributes that are to be ignored; `ignored` holds header keys. */
export function withoutFields(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (ignored.size === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const kept = Object.entries(value).filter(([key]) => !ignored.has(headerKey(key)))
  return Object.fromEntries(
    kept.map(([key, item]) => [key, key === 'attributes' ? withoutFields(item, ignored) : (item as unknown)]),
  )
}
