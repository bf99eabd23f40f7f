import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellRowsOf } from '../../../src/cli/io/cell-rows.ts'
import { Dictionary } from '../../../src/encode/dictionary.ts'
import type { Population } from '../../../src/encode/population.ts'
import { PopulationBuilder } from '../../../src/encode/population-builder.ts'
import { AHEAD, createRowEncoder } from '../../../src/encode/rows/row-encoder.ts'
import type { ColumnMap } from '../../../src/format/column-map.ts'
import { detectColumns } from '../../../src/format/columns.ts'
import { createRowMapper, isRowProblem } from '../../../src/format/rows/row-to-record.ts'

// biome-ignore format: a table
const HEADERS = [
  
    'id',
    'given_name',
    'given_name',
    'family_name',
    'surname',
    'middle_name',
    'title',
    'clan',
    'father',
    'grandfather',
  
    'name',
    'full_name',
    'other_names',
    'nickname',
    'maiden_name',
    'sex',
    'gender',
    'dob',
    'dob_day',
    'dob_mon',
  
    'dob_year',
    'age',
    'age_on',
    'date_of_registration',
    'date_of_death',
    'birth_place',
    'birth_country',
    'origin',
  
    'city',
    'state',
    'country',
    'suburb',
    'postcode',
    'address_1',
    'address_2',
    'street_number',
    'latitude',
  
    'longitude',
    'current_city',
    'current_location',
    'last_seen_place',
    'last_seen_date',
    'date_of_separation',
  
    'found_place',
    'mother_name',
    'father_first_name',
    'father_surname',
    'father_dob',
    'dob_or_age',
    'father_name',
    'father/husband',
    'siblings',
    'relatives',
    'email',
    'email_2',
    'phone',
    'passport',
  'household_id', 'consent', 'organisation', 'status', 'expires', 'colour', 'colour', 'remarks', '1',
]
// biome-ignore format: a table
const CELLS = [
  
    '',
    '',
    '',
    ' ',
    '-',
    'Total',
    'name',
    '#affected+name',
    'NA',
    'unknown',
    'Amina',
    'amina ',
    "O'Neil",
    'José',
    'Mary Ann',
    'محمد',
    'محمد علي',
    '王伟',
  
    'Петр',
    'カトウ 健',
    'x',
    '!!',
    '...',
    "'=1",
    '="12"',
    '12',
    '7',
    '1990-02-30',
    '1990-03-04',
    '04/03/1990',
    '1990',
    '~1990',
  
    '2001-05-06',
    'f',
    'M',
    'female?',
    'yes',
    'no',
    'perhaps',
    'Nyala',
    'nyala',
    'Sudan',
    'SD',
    '12 High Road',
  
    'High Road',
    'Fatima|Zahra',
    'Ali\nOmar',
    'Ali (brother, 1990); Hawa (mother)',
    'a@b.example',
    'A@B.example',
    'a.b+c-d_1@b.example',
    'ab12',
    '0012',
    'a b12',
    "'12",
    'é@b.example',
    'null',
    'a12\u0301',
  
    '+249 912 345 678',
    '13.5',
    '200',
    '𠮷野',
    'A|',
    '|',
    'x'.repeat(300),
    '20-25',
    '\u200b',
    'a\u0000b',
    'sought',
    '1|2',
]

/** What such columns mostly hold; whatever is no number or address is in doubt, so that its row becomes a record. */
const IDENTIFIERS: Readonly<Record<string, readonly string[]>> = {
  email: ['a@b.example', 'A@B.example', 'a.b+c-d_1@b.example'],
  email_2: ['c@d.example', 'a@b.example'],
  phone: ['0912345678', '+249 912 345 678', '249998765432'],
}

/** What is the same of two populations that are equal in everything. */
function content({ columns, ids, size, split, linking }: Population): unknown {
  return {
    ids,
    size,
    split,
    linking,
    columns: [...columns].map(([feature, { dictionary, ...column }]) => [
      feature,
      dictionary.strings,
      column,
    ]),
  }
}

function byRecords(
  map: ColumnMap,
  rows: readonly (readonly string[])[],
  only?: ReadonlySet<string>,
): Population {
  const builder = new PopulationBuilder(only)
  const toRecord = createRowMapper(map)
  rows.forEach((cells, n) => {
    const record = toRecord(cells, n)
    if (!isRowProblem(record)) builder.add(record)
  })
  return builder.finish()
}

/** Encodes rows as the reader does, some at a time. @returns how many needed no record */
function byRows(
  map: ColumnMap,
  rows: readonly (readonly string[])[],
  only: ReadonlySet<string> | undefined,
  atOnce: number,
): [Population, number] {
  const builder = new PopulationBuilder(only)
  const toRecord = createRowMapper(map)
  const encoder = createRowEncoder(map, builder, new Dictionary())!
  let direct = 0
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce)
    const batch = cellRowsOf(
      some,
      some.map(() => 1),
    )
    for (let row = 0; row < some.length; row++) {
      if (row % AHEAD === 0) encoder.look(batch, row, Math.min(row + AHEAD, some.length), start + row)
      if (encoder.isClear(row)) {
        encoder.take(row)
        direct++
        continue
      }
      const record = toRecord(some[row]!, start + row)
      if (!isRowProblem(record)) builder.add(record)
    }
  }
  return [builder.finish(), direct]
}

describe('rows straight into columns', () => {
  it('have a telephone by its last digits, as a record has', () => {
    const map = detectColumns(['given', 'phone', 'national_id'])
    const rows = ['0912345678', '249912345678', '912345678', '0012', '00000000', 'none'].map((cell) => [
      'Amina',
      cell,
      cell,
    ])
    const [population] = byRows(map, rows, undefined, 3)
    expect(content(population)).toEqual(content(byRecords(map, rows)))
    expect(population.columns.get('phone')!.dictionary.strings).toEqual(['12345678'])
  })

  it('have a child without a name among its mother’s, as a record has', () => {
    const map = detectColumns(['name', 'siblings', 'sex'])
    const rows = [
      ['Baby of Amina Yusuf', 'Ali|Omar', 'F'],
      ['Baby of Amina Yusuf', '2 brothers', ''],
      ['unknown child', 'none', 'M - Male'],
    ]
    expect(content(byRows(map, rows, undefined, 2)[0])).toEqual(content(byRecords(map, rows)))
    const parts = detectColumns(['full_name', 'given', 'family', 'nickname', 'siblings'])
    const named = ['', 'Baby of Amina', 'Hawa'].flatMap((full) =>
      ['B/O Amina', 'Baby of', 'Ali', ''].map((given, n) => [
        full,
        given,
        n < 3 ? 'Yusuf' : '',
        'Mimi',
        'Omar',
      ]),
    )
    expect(content(byRows(parts, named, undefined, 3)[0])).toEqual(content(byRecords(parts, named)))
  })

  it('are what a record of each gives, whatever the columns and cells', () => {
    let [direct, all] = [0, 0]
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: HEADERS.length - 1 }), { minLength: 2, maxLength: 9 }),
        fc.array(fc.array(fc.nat({ max: CELLS.length * 2 }), { minLength: 9, maxLength: 9 }), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
        fc.nat({ max: 30 }),
        (chosen, picks, atOnce, some, short) => {
          const headers = ['given', ...chosen.map((n) => HEADERS[n]!)]
          const map = detectColumns(headers)
          // Half of the picks are of few values, so that cells come again.
          const cell = (n: number): string => CELLS[n < CELLS.length ? n : (n * 7) % 23]!
          const idForms = ['r', ' r', "'=", '="7"', 'é', 'R ', '', '-', '𠮷']
          const rows = picks.map((row, n) =>
            headers.slice(n === short ? 1 : 0).map((header, k) => {
              const pick = row[k % 9]! + k
              const own = IDENTIFIERS[header]
              if (own !== undefined && pick % 2 > 0) return own[pick % own.length]!
              return header === 'id' ? idForms[n % idForms.length]! + n : cell(pick)
            }),
          )
          const only = some
            ? new Set(['given', 'name', 'birth', 'email', 'city', 'attribute.colour_2'])
            : undefined
          const [population, taken] = byRows(map, rows, only, atOnce)
          direct += taken
          all += rows.length
          expect(content(population)).toEqual(content(byRecords(map, rows, only)))
        },
      ),
      { numRuns: 150 },
    )
    expect(direct).toBeGreaterThan(all / 4)
  })

  it.each([
    ['part of the name as well', ['id', 'given', 'father', 'family', 'sex']],
    ['part of a name of three, before a grandfather', ['id', 'given', 'father', 'grandfather', 'sex']],
    ['his for men alone', ['id', 'given', 'family', 'father/husband', 'sex']],
  ])('need no record where a column of fathers is %s', (_, headers) => {
    const map = detectColumns(headers)
    const rows = Array.from({ length: 60 }, (_, n) => [
      `r${n}`,
      ['Amina', 'Omar', 'Musa', ''][n % 4]!,
      ['Yusuf', 'Ibrahim Omar Hassan', '', 'Ali', 'Idris Adam'][n % 5]!,
      ['Bakhit', 'Nur', ''][n % 3]!,
      ['male', 'female', ''][n % 3]!,
    ])
    const [population, direct] = byRows(map, rows, undefined, 7)
    expect(direct).toBe(rows.length)
    expect(content(population)).toEqual(content(byRecords(map, rows)))
  })

  it('need no record where a file is plain', () => {
    const map = detectColumns(['id', 'given_name', 'family_name', 'dob', 'city', 'email'])
    const rows = Array.from({ length: 1500 }, (_, n) => [
      `r${n}`,
      n % 3 === 0 ? `g${n}` : `g${n % 97}`,
      `f${(n * 31) % 89}`,
      `19${50 + (n % 50)}-0${1 + (n % 9)}-1${n % 10}`,
      `c${n % 2 === 0 ? n : 5}`,
      `e${n}@mail.example`,
    ])
    const [population, direct] = byRows(map, rows, undefined, 700)
    expect(direct).toBe(rows.length)
    expect(content(population)).toEqual(content(byRecords(map, rows)))
  })
})
