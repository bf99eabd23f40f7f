import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InputError, KinmatchError } from '../../src/record/errors.ts'
import { parseRecords } from '../../src/record/parse-records.ts'
import type { PersonRecord } from '../../src/record/types.ts'

const whole: PersonRecord = {
  id: 'r1',
  kind: 'sought',
  names: [
    { full: 'Amina Yusuf', parts: [{ text: 'Amina', role: 'given' }], language: 'so', kind: 'legal' },
    { full: 'أمينة' },
  ],
  sex: 'female',
  birth: { earliest: 0, latest: 364, year: 1970, precision: 'year', basis: 'estimated' },
  age: { years: 20, toYears: 25, on: 19_000 },
  places: [{ kind: 'birth', text: 'Baidoa', at: { precision: 'partial', month: 3 } }],
  relatives: [{ role: 'mother', names: [{ full: 'Halima' }], sex: 'female' }],
  identifiers: [{ kind: 'unhcr', value: 'X-1' }],
  groupId: 'g1',
  events: [{ kind: 'separation', at: { precision: 'partial', damaged: '31/02' } }],
  attributes: { Clan: 'x' },
  consent: { match: true, notify: false, publish: ['name'], share: [] },
  source: { organisation: 'o', recordedOn: 19_000, informant: 'relative' },
  expiresOn: 20_000,
}
const codes = (input: unknown): string[] => parseRecords([input]).issues.map((issue) => issue.code)

describe('parseRecords', () => {
  it('takes a record with every field as it is', () => {
    const { records, total } = parseRecords([whole, { id: 'r2', names: [] }])
    expect(records).toEqual([whole, { id: 'r2', names: [] }])
    expect(total).toBe(0)
  })

  it('takes a field that is undefined as absent', () => {
    const { records } = parseRecords([{ id: 'r', names: [], sex: undefined }])
    expect(Object.keys(records[0] ?? {})).toEqual(['id', 'names'])
  })

  it('takes a field of null, as JSON writes what is not known, as absent, at any depth', () => {
    const { records, total } = parseRecords([
      {
        id: 'r',
        names: [{ full: 'A', kind: null }],
        sex: null,
        birth: { year: 1990, month: null, precision: 'year' },
      },
    ])
    expect(records).toEqual([{ id: 'r', names: [{ full: 'A' }], birth: { year: 1990, precision: 'year' } }])
    expect(total).toBe(0)
  })

  it.each([
    ['a consent of null, which may mean either', { id: 'a', names: [], consent: null }, 'wrong-type'],
    ['a match of null', { id: 'a', names: [], consent: { match: null } }, 'wrong-type'],
    ['an id of null', { id: null, names: [] }, 'wrong-type'],
    ['a name of null', { id: 'a', names: [null] }, 'wrong-type'],
    ['no id', { names: [] }, 'wrong-type'],
    ['an empty id', { id: '', names: [] }, 'too-small'],
    ['no names', { id: 'a' }, 'wrong-type'],
    ['a sex that there is not', { id: 'a', names: [], sex: 'F' }, 'unknown-value'],
    ['a field that there is not', { id: 'a', names: [], nmaes: [] }, 'unknown-field'],
    ['65 names', { id: 'a', names: Array.from({ length: 65 }, () => ({ full: 'x' })) }, 'too-many'],
    [
      '65 relatives',
      { id: 'a', names: [], relatives: Array.from({ length: 65 }, () => ({ role: 'son', names: [] })) },
      'too-many',
    ],
    [
      'a part of 257 letters',
      { id: 'a', names: [{ parts: [{ text: 'x'.repeat(257), role: 'given' }] }] },
      'too-long',
    ],
    ['over 64 KiB', { id: 'a', names: [], attributes: { a: 'x'.repeat(70_000) } }, 'record-too-large'],
    ['a month 13', { id: 'a', names: [], birth: { precision: 'month', month: 13 } }, 'too-big'],
    ['no object', 'text', 'wrong-type'],
    ['null', null, 'wrong-type'],
  ])('refuses %s', (_, input, code) => {
    expect(codes(input)).toEqual([code])
    expect(parseRecords([input]).records).toEqual([])
  })

  it('says which fields there are where one is unknown, and not how that one is called', () => {
    const { issues } = parseRecords([
      { id: 'a', names: [{ full: 'x', Zxqv: 'y' }], birth: { year: 1990 }, Zxqv: 1 },
    ])
    expect(issues.map(({ message }) => message)).toEqual([
      'names.0 has a field that records do not have; it may have full, parts, language, kind',
      'birth.precision is missing or not one of the values allowed: day, month, year, range, partial',
      expect.stringMatching(
        /^record has a field that records do not have; it may have id, kind, names, sex, birth, /,
      ),
    ])
  })

  it('keeps what follows a bad record, and says which was bad', () => {
    const { records, issues } = parseRecords([{ id: 'a', names: [] }, 7, { id: 'c', names: [] }])
    expect(records.map((record) => record.id)).toEqual(['a', 'c'])
    expect(issues.map((issue) => issue.index)).toEqual([1])
  })

  it('refuses the second record of one id', () => {
    const twice = [
      { id: 'a', names: [] },
      { id: 'a', names: [] },
    ]
    expect(parseRecords(twice).counts).toEqual({ 'duplicate-id': 1 })
    expect(parseRecords(twice, { uniqueIds: false }).records).toHaveLength(2)
  })

  it('keeps 100 issues and counts all', () => {
    const report = parseRecords(Array.from({ length: 250 }, () => ({})))
    expect(report.issues).toHaveLength(100)
    expect(report.total).toBe(500)
  })

  it.each(['__proto__', 'constructor', 'prototype'])('refuses a field named %s at any depth', (key) => {
    const bad: unknown[] = [
      JSON.parse(`{"id":"a","names":[],"${key}":{"polluted":1}}`),
      JSON.parse(`{"id":"a","names":[],"attributes":{"${key}":"x"}}`),
      JSON.parse(`{"id":"a","names":[{"${key}":{"polluted":1}}]}`),
    ]
    for (const input of bad) expect(codes(input)).toEqual(['forbidden-field'])
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('reads own fields only', () => {
    const heir = Object.create({ id: 'inherited', names: [] }) as object
    expect(parseRecords([heir]).records).toEqual([])
  })

  it('refuses a text of 10 MiB and a deep nest without reading them', () => {
    let deep: unknown = 'x'
    for (let i = 0; i < 100_000; i++) deep = [deep]
    const start = performance.now()
    expect(codes({ id: 'a', names: [{ full: 'x'.repeat(10 << 20) }] })).toEqual(['record-too-large'])
    expect(codes({ id: 'a', names: deep })).toEqual(['too-deep'])
    expect(performance.now() - start).toBeLessThan(100)
  })

  it('reads a record of 64 KiB, keys and marks of structure included, and none of a unit more', () => {
    const sized = (units: number): unknown => ({
      id: 'a',
      names: [],
      attributes: { a: 'x'.repeat(units - 22) },
    })
    // What is read is told that one text is too long, and what is not read, that the record is too large.
    expect(codes(sized(65_536))).toEqual(['too-long'])
    expect(codes(sized(65_537))).toEqual(['record-too-large'])
  })

  it('throws a typed error for what is no array', () => {
    expect(() => parseRecords({})).toThrow(InputError)
    try {
      parseRecords('secret')
    } catch (error) {
      expect(error).toBeInstanceOf(KinmatchError)
      expect((error as KinmatchError).code).toBe('not-an-array')
    }
  })

  it('never lets a value, or a key that is data, into an issue', () => {
    const canary = 'Zxqvkanarie'
    const shape = fc.object({
      key: fc.constantFrom('id', 'names', 'sex', 'birth', 'attributes', 'full', `${canary}key`, 'consent'),
      values: [fc.constant(canary), fc.constant(`${canary}\u0000`), fc.integer(), fc.constant(null)],
      maxDepth: 4,
    })
    fc.assert(
      fc.property(shape, (input) => {
        const text = JSON.stringify(parseRecords([input]).issues)
        expect(text).not.toContain('Zxqv')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what an issue says', () => {
  it.each([
    ['a missing list', { id: 'a' }, 'names is missing or has the wrong type; it takes a list'],
    [
      'a text for an object',
      { id: 'a', names: [], birth: '1990' },
      'birth is missing or has the wrong type; it takes an object',
    ],
    [
      'half a year',
      { id: 'a', names: [], birth: { year: 1990.5, precision: 'year' } },
      'birth.year is missing or has the wrong type; it takes a whole number',
    ],
    [
      'a letter for a sex',
      { id: 'a', names: [], sex: 'M' },
      'sex is missing or not one of the values allowed: female, male, other',
    ],
    [
      'a role in other words',
      { id: 'a', names: [], relatives: [{ role: 'mum', names: [] }] },
      'relatives.0.role is missing or not one of the values allowed: mother, father',
    ],
  ])('of %s is what the field takes', (_, record, message) => {
    expect(parseRecords([record]).issues[0]?.message).toContain(message)
  })
})
