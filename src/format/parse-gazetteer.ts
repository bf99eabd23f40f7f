import { InputError } from '../record/errors.ts'
import { headerKey } from './header-key.ts'
import { parseDegrees } from './cells/parse-degrees.ts'
import type { Table } from './tables/table.ts'

/** A row of a table of places; see normalise/places/gazetteer.ts. */
export interface GazetteerRow {
  readonly code: string
  readonly names: readonly string[]
  readonly level?: number
  readonly parent?: string
  readonly latitude?: number
  readonly longitude?: number
}

const HEADERS = {
  code: 'code pcode placecode id',
  name: 'name placename',
  names: 'names alternatenames alternativenames othernames aliases',
  level: 'level adminlevel admlevel',
  parent: 'parent parentcode parentpcode within',
  latitude: 'latitude lat',
  longitude: 'longitude lon lng',
} as const

/**
 * A table of places: `code`, `name`, and as far as known `names` (more of them, with a bar between), `level`, `parent`
 * (a code), `lat`, `lon`. Columns named `name_ar`, `name_fr` are names as well.
 *
 * @throws {InputError} `bad-gazetteer` without a code and a name column
 */
export function parseGazetteer({ headers, rows }: Table): GazetteerRow[] {
  const keys = headers.map(headerKey)
  const at = (field: keyof typeof HEADERS): number =>
    keys.findIndex((key) => HEADERS[field].split(' ').includes(key))
  const names = keys.flatMap((key, i) => (/^name|^placename/.test(key) || i === at('names') ? [i] : []))
  const code = at('code')
  if (code < 0 || names.length === 0)
    throw new InputError(
      'bad-gazetteer',
      'a table of places needs the columns code and name; names (with a bar between), level, parent, lat and lon are read if there',
      { line: 1 },
    )
  const cell = (row: readonly string[], i: number): string => (i < 0 ? '' : (row[i] ?? '').trim())
  return rows.map((row) => {
    const level = Number(cell(row, at('level')) || Number.NaN)
    const parent = cell(row, at('parent'))
    const latitude = parseDegrees(cell(row, at('latitude')), 90)
    const longitude = parseDegrees(cell(row, at('longitude')), 180)
    const all = names.flatMap((i) =>
      cell(row, i)
        .split('|')
        .map((name) => name.trim()),
    )
    return {
      code: cell(row, code),
      names: [...new Set(all.filter(Boolean))],
      ...(Number.isInteger(level) && { level }),
      ...(parent !== '' && { parent }),
      ...(latitude !== undefined && longitude !== undefined && { latitude, longitude }),
    }
  })
}
