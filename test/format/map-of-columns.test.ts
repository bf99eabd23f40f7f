import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fillForm, villagesOf } from '../../bench/forms/fill-form.ts'
import { readForms } from '../../bench/forms/read-forms.ts'
import type { ColumnMap } from '../../src/format/column-map.ts'
import { detectColumns } from '../../src/format/columns.ts'
import { parseColumnOverrides } from '../../src/format/columns/column-overrides.ts'
import { mapOfColumns } from '../../src/format/columns/map-of-columns.ts'
import { createProfiler } from '../../src/format/profile.ts'

const detect = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  options: Parameters<typeof detectColumns>[1] = {},
): ColumnMap => {
  const profiler = createProfiler(detectColumns(headers, { ...options, mayBeUnknown: true }))
  for (const row of rows) profiler.add(row)
  return detectColumns(headers, { ...options, profile: profiler.profile(), mayBeUnknown: true })
}

/** The columns as the printed map has them read; what only says how they were found is left out. */
function again(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  { columns }: ColumnMap,
): ColumnMap {
  const written = JSON.parse(JSON.stringify(mapOfColumns(columns, [])))
  const { targets, sexWords } = parseColumnOverrides(written)
  return detect(headers, rows, { overrides: targets, sexWords })
}

const plain = ({ columns, ...rest }: ColumnMap): unknown => ({
  ...rest,
  columns: columns.map((column) => ({ ...column, byContents: undefined, looksLike: undefined })),
})

describe('the map of columns that were found', () => {
  const forms = readForms(fileURLToPath(new URL('../../bench/forms/headers', import.meta.url))).filter(
    ({ heldOut }) => !heldOut,
  )
  it.each(forms.map((form) => [form.name, form] as const))('reads %s as it was read', (_, form) => {
    const headers = form.columns.map(({ header }) => header)
    const { rows } = fillForm(form, villagesOf(form.culture)[0]!)
    const found = detect(headers, rows)
    expect(plain(again(headers, rows, found))).toEqual(plain(found))
  })

  it.each([
    [['id', 'Name', 'Name', 'Name']],
    [['id', 'name', '#', '', 'dob']],
    [['id', 'name', 'dob_hijri', 'mother dob', 'age in 2019']],
    [
      [
        'Enquirer',
        'Enquirer DOB (Ethiopian calendar)',
        "Enquirer's age in 2019",
        'Missing person',
        'Relationship',
      ],
    ],
    [['name', 'age at separation', 'date of separation', 'phone', 'phone 2']],
    [['first', 'last', 'initials', 'sn', 'l/p']],
  ])('reads %j as it was read', (headers) => {
    const rows = [headers.map((_, at) => String(at))]
    const found = detect(headers, rows)
    expect(plain(again(headers, rows, found))).toEqual(plain(found))
  })

  it('holds words of the caller, and columns by their number where the header tells none', () => {
    const { columns } = detect(['name', 'Name', 'Hx/Zx', 'dob', '#'], [], {
      overrides: { 'hx/zx': 'sex', dob: 'birth@persian' },
      sexWords: { 'hx/zx': { hx: 'male', zx: 'female' } },
    })
    expect(mapOfColumns(columns, [[], ['n/k']])).toEqual({
      'column 1': 'name',
      'column 2': { target: 'name.other', missing: ['n/k'] },
      'Hx/Zx': { target: 'sex', words: { hx: 'male', zx: 'female' } },
      dob: 'birth@persian',
      'column 5': 'attribute',
    })
  })
})
