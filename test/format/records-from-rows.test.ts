import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { array, assert, asyncProperty, constantFrom, dictionary, oneof, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPeople } from '../../src/cli/io/open-people.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { parseRecords } from '../../src/record/parse-records.ts'
import type { PersonRecord } from '../../src/record/types.ts'

const fixtures = new URL('../../fixtures', import.meta.url).pathname
const files = ['demo', 'people'].flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => name.endsWith('.csv') && !/truth|kin|relation/.test(name))
    .map((name) => join(fixtures, folder, name)),
)

describe('recordsFromRows', () => {
  it.each(files)('gives what the command reads: %s', async (path) => {
    const rows = parse<Record<string, string>>(readFileSync(path), { columns: true, bom: true })
    const file = await openPeople(path)
    const read: PersonRecord[] = []
    for await (const batch of file) read.push(...batch)
    const { records, columns, issues } = await recordsFromRows(rows)
    expect(columns).toEqual(file.columns.columns)
    expect(records).toEqual(read)
    expect(issues.map((issue) => issue.code)).toEqual(file.summary().issues.map((issue) => issue.code))
    expect(records.length).toBeGreaterThan(3)
  })

  it('finds the ids in whatever column they stand', async () => {
    const { records } = await recordsFromRows([
      { name: 'Awa Diallo', id: 'A7', sex: 'F' },
      { name: 'Musa Camara', id: 'A9', sex: 'M' },
    ])
    expect(records.map(({ id }) => id)).toEqual(['A7', 'A9'])
  })

  it('takes numbers, lists, gaps and the words of the caller for columns', async () => {
    const { records, issues } = await recordsFromRows(
      [
        { no: 7, Nom: 'Diallo', prenom: 'Awa', siblings: ['Musa', 'Binta;2011'], note: null },
        { no: 8, Nom: 'Camara', secret: 'x' },
      ],
      { columns: { no: 'id', Nom: 'family', prenom: 'given' }, ignore: ['Secret'] },
    )
    expect(issues).toEqual([])
    expect(records[0]).toMatchObject({ id: '7', names: [{ parts: [{ text: 'Awa' }, { text: 'Diallo' }] }] })
    expect(records[0]?.relatives).toHaveLength(2)
    expect(JSON.stringify(records[1])).not.toContain('"x"')
  })

  it('names rows that are none, and quotes no value', async () => {
    const rows = [
      { id: 'a', name: 'Zxqvane' },
      null,
      'Zxqvane',
      { id: 'b', name: { Zxqvane: 1 } },
      { id: 'c', name: 'Zxqvane', sex: 'Zxqvane' },
    ]
    const { records, issues } = await recordsFromRows(rows as never)
    expect(records.map((record) => record.id)).toEqual(['a', 'c'])
    expect(issues.map(({ index, path, code }) => [index, path, code])).toEqual([
      [1, [], 'nested-value'],
      [2, [], 'nested-value'],
      [3, [], 'nested-value'],
      [4, ['sex'], 'unknown-sex'],
    ])
    expect(JSON.stringify(issues)).not.toContain('Zxqvane')
  })

  it('takes ids of bigint, and says which column holds a Date, as drivers of databases give them', async () => {
    const when = new Date(0)
    const { records, issues } = await recordsFromRows([
      { id: 12_345_678_901_234_567_890n, name: 'Amina Yusuf' },
      { id: 2n, name: 'Chol Deng', created: when },
    ])
    expect(records.map(({ id }) => id)).toEqual(['12345678901234567890'])
    expect(issues).toMatchObject([{ index: 1, path: ['created'], code: 'moment' }])
    await expect(recordsFromRows([{ id: 1, name: 'Amina Yusuf', dob: when }])).rejects.toMatchObject({
      code: 'no-usable-rows',
      message: expect.stringMatching(/dob holds a Date.*1990-05-04/),
    })
    const all = await recordsFromRows([{ id: 1, name: 'Amina', created: when }], { ignore: ['created'] })
    expect(all.records).toHaveLength(1)
    await expect(recordsFromRows([{ id: 1 }], { ignore: 'id' as never })).rejects.toMatchObject({
      code: 'bad-options',
    })
  })

  it('refuses what is no table of people', async () => {
    await expect(recordsFromRows({} as never)).rejects.toMatchObject({ code: 'not-an-array' })
    await expect(recordsFromRows([])).rejects.toMatchObject({ code: 'no-rows' })
    for (const cells of [['1', 'Amina Canary'], new Map([['id', 'Canary']])])
      await expect(recordsFromRows([cells])).rejects.toMatchObject({
        code: 'not-a-row',
        message: expect.not.stringContaining('Canary'),
      })
    const { issues } = await recordsFromRows([{ id: '1', name: 'Amina Yusuf' }, ['2', 'Omar Yusuf']])
    expect(issues).toMatchObject([{ index: 1, code: 'nested-value' }])
    await expect(recordsFromRows([{ foo: 1 }])).rejects.toMatchObject({ code: 'no-recognised-column' })
    await expect(recordsFromRows([{ name: 'A' }], { columns: { name: 'nom' } })).rejects.toMatchObject({
      code: 'unknown-target',
    })
    await expect(
      recordsFromRows([{ name: 'A' }], { columns: { name: 'identifier.nationalId' } }),
    ).rejects.toMatchObject({ code: 'unknown-target', message: expect.stringContaining('lower case') })
    await expect(recordsFromRows([{ name: 'A' }], { columns: { nom: 'id' } })).rejects.toMatchObject({
      code: 'unknown-column',
    })
  })

  it('whatever the rows hold, gives records that parseRecords takes', async () => {
    const header = constantFrom(
      'id',
      'name',
      'given_name',
      'dob',
      'sex',
      'city',
      'siblings',
      'relatives',
      'email',
      'x',
    )
    const value = oneof(
      string({ unit: 'binary' }),
      constantFrom('', '1990-13-45', 'm', 'mother=A;1970|son=B', '-'),
    )
    await assert(
      asyncProperty(array(dictionary(header, value), { maxLength: 8 }), async (rows) => {
        const made = await recordsFromRows([{ name: 'Anna' }, ...rows])
        expect(parseRecords(made.records).issues).toEqual([])
        expect(made.records.length + made.total).toBeGreaterThanOrEqual(rows.length + 1)
      }),
      { numRuns: 100 },
    )
  })
})

it('reads what programs write so that a spreadsheet leaves it alone', async () => {
  const { records } = await recordsFromRows([
    { id: '="007"', name: '="Anna Holzer"', phone: '="0912345678"', dob: '="1990-01-02"' },
  ])
  expect(records).toMatchObject([
    {
      id: '007',
      names: [{ full: 'Anna Holzer' }],
      identifiers: [{ kind: 'phone', value: '0912345678' }],
      birth: { year: 1990, month: 1, day: 2 },
    },
  ])
})
