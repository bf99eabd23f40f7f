import { assert, constantFrom, object, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnKey } from '../../src/format/grammar/column-key.ts'
import { targetOfKey } from '../../src/format/headers/target-of-key.ts'
import { flatten } from '../../src/format/rows/flatten.ts'
import { type PersonRecord, recordsFromRows } from '../../src/index.ts'

const NONE: ReadonlySet<string> = new Set()

/** The one record of a row, of which nothing may be left out. */
async function recordOf(row: Record<string, unknown>): Promise<PersonRecord> {
  const { records, issues } = await recordsFromRows([row])
  expect(issues).toEqual([])
  return records[0]!
}

const flat = {
  id: '1',
  given_name: 'Amina',
  family_name: 'Yusuf',
  sex: 'f',
  birth_date: '1990-02-13',
  birth_city: 'Adré',
  phone: '+235 66 12 34 56',
  mother: 'Leila;1970-01-02',
}

describe('objects in objects', () => {
  it.each([
    [
      'of a person',
      {
        id: '1',
        person: {
          name: { given: 'Amina', family: 'Yusuf' },
          gender: 'f',
          birth: { date: '1990-02-13', place: { city: 'Adré' } },
          contactInfo: { phone: '+235 66 12 34 56' },
        },
        mother: { name: 'Leila', birthDate: '1970-01-02' },
      },
    ],
    [
      'of HL7 FHIR',
      {
        id: '1',
        name: [{ given: ['Amina'], family: 'Yusuf' }],
        gender: 'f',
        birthDate: '1990-02-13',
        'birth city': 'Adré',
        telecom: [{ system: 'phone', value: '+235 66 12 34 56' }],
        relatives: [{ relationship: 'mother', name: { text: 'Leila' }, birthDate: '1970-01-02' }],
      },
    ],
    [
      'of MongoDB and GeoJSON',
      {
        _id: { $oid: '1' },
        properties: { names: { first: 'Amina', last: 'Yusuf' }, sex: 'f', dob: { $date: '1990-02-13' } },
        birth: { place: { city: 'Adré' } },
        ids: [{ type: 'phone', number: '+235 66 12 34 56' }],
        mother: { given_name: 'Leila', birth: { year: 1970, month: 1, day: 2 } },
      },
    ],
  ])('%s say what a flat row says', async (_, nested) => {
    expect(await recordOf(nested)).toEqual(await recordOf(flat))
  })

  it('a point of GeoJSON is a place, longitude first', async () => {
    const { places } = await recordOf({
      id: 1,
      name: 'A B',
      last_seen: { type: 'Point', coordinates: [20.5, 13.1, 9] },
    })
    expect(places).toEqual([{ kind: 'last_seen', latitude: 13.1, longitude: 20.5 }])
  })

  it('relatives keep who they are, and commas in their names divide nobody', async () => {
    const { relatives } = await recordOf({
      id: 1,
      name: 'A B',
      children: [{ name: 'Deng, Chol' }, { name: { given: 'Ali', family: 'Omar' }, birth: { year: 2011 } }],
      household: [{ relation: 'wife', full_name: 'Rosa | Lima;=' }],
      guardian: { name: '' },
    })
    expect(relatives).toMatchObject([
      { role: 'child', names: [{ full: 'Deng, Chol' }] },
      { role: 'child', names: [{ full: 'Ali Omar' }], birth: { year: 2011 } },
      { role: 'wife', names: [{ full: 'Rosa Lima' }] },
    ])
  })

  it('several names are one and others', async () => {
    const { names } = await recordOf({ id: 1, names: ['Chol Deng', 'Chuol'] })
    expect(names).toEqual([{ full: 'Chol Deng' }, { full: 'Chuol', kind: 'alias' }])
    const { names: parted } = await recordOf({
      id: 1,
      name: [{ family: 'Deng', given: ['Chol', 'B'] }, { text: 'Chuol' }],
    })
    expect(parted).toMatchObject([{ parts: [{ text: 'Chol B' }, { text: 'Deng' }] }, { full: 'Chuol' }])
  })

  it("what is somebody else's is not taken for the person's own", () => {
    for (const header of ['contact.name', 'household.head.name', 'location.name', 'next_of_kin.contact.dob'])
      expect(targetOfKey(columnKey(header))).toBeUndefined()
    expect(targetOfKey(columnKey('mother.name.given'))).toBe('relative.mother.given')
    for (const [header, key] of [
      ['person/name/family', 'family'],
      ['data.person.birth.year', 'birthyear'],
      ['person.address.2.city', 'city'],
      ['D.O.B.', 'dob'],
    ] as const)
      expect(columnKey(header)).toBe(key)
  })
})

describe('limits', () => {
  const nest = (depth: number): object => (depth === 0 ? { x: 1 } : { x: nest(depth - 1) })
  it.each([
    ['too deep', nest(7), 'too-deep'],
    ['too many objects', { visits: Array.from({ length: 9 }, () => ({ a: 1 })) }, 'too-many'],
    ['lists in lists', { a: [[1]] }, 'nested-value'],
    ['dates, which are moments', { dob: new Date(0) }, 'moment'],
    ['maps', { a: new Map([['b', 1]]) }, 'nested-value'],
    ['names keyed by who knows what', { name: { Zxqvane: 1 } }, 'nested-value'],
    ['a relative without a name', { mother: { Zxqvane: 'Zxqvane' } }, 'nested-value'],
  ])('%s', (_, row, fault) => {
    expect(flatten(row, NONE)).toBe(fault)
  })

  it('what is ignored may hold anything', () => {
    const ignored = new Set(['a', 'bc'])
    expect(flatten({ a: [[1]], b: { C: new Date(0), d: 1 } }, ignored)).toEqual(
      new Map([
        ['a', ''],
        ['b.C', ''],
        ['b.d', '1'],
      ]),
    )
  })

  it('whatever JSON holds, it is texts or a fault, and the same again', () => {
    const key = constantFrom(
      'id',
      'person',
      'relatives',
      'name',
      'mother',
      'children',
      'birth',
      'place',
      'x',
      '$d',
    )
    const leaf = constantFrom<unknown>(
      null,
      1,
      true,
      'Ali',
      '',
      ['a', 'b'],
      [{ name: 'x', role: 'mother' }, {}],
      {
        type: 'Point',
        coordinates: [1, 2],
      },
    )
    assert(
      property(object({ key, values: [leaf], maxDepth: 4, maxKeys: 6 }), (row) => {
        const fields = flatten(row, NONE)
        if (typeof fields !== 'string') for (const text of fields.values()) expect(typeof text).toBe('string')
        expect(flatten(structuredClone(row), NONE)).toEqual(fields)
      }),
      { numRuns: 200 },
    )
  })
})
