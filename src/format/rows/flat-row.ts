/** Objects of columns, as NDJSON has them, made into the rows that CSV has. */
import { headerKey } from '../header-key.ts'

/** The keys of an object that may be a column: its own, in the order of the object. */
export function flatKeys(value: object): string[] {
  return Object.keys(value)
}

/**
 * The cells of an object under the given headers.
 * @param ignored headers whose cells are left empty, whatever they hold
 * @returns undefined if a value is an object or a list of objects, which no column can hold
 */
export function flatRow(
  value: object,
  headers: readonly string[],
  ignored: ReadonlySet<string>,
): string[] | undefined {
  const cells: string[] = []
  const source = new Map<string, unknown>(Object.entries(value))
  for (const header of headers) {
    const text = ignored.has(header) ? '' : cellOf(source.get(header))
    if (text === undefined) return undefined
    cells.push(text)
  }
  return cells
}

/** Those of the headers that `ignore` names. */
export function ignoredOf(headers: readonly string[], ignore: readonly string[]): ReadonlySet<string> {
  const keys = new Set(ignore.map(headerKey))
  return new Set(headers.filter((header) => keys.has(headerKey(header))))
}

/** A record in JSON without the fields and attributes that are to be ignored; `ignored` holds header keys. */
export function withoutFields(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (ignored.size === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const kept = Object.entries(value).filter(([key]) => !ignored.has(headerKey(key)))
  return Object.fromEntries(
    kept.map(([key, item]) => [key, key === 'attributes' ? withoutFields(item, ignored) : (item as unknown)]),
  )
}

function cellOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return undefined
  const texts = value.map((item: unknown) => (Array.isArray(item) ? undefined : cellOf(item)))
  return texts.includes(undefined) ? undefined : texts.join('|')
}
