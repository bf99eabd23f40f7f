import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDate } from '../../../src/format/dates/parse-date.ts'
import {
  ages,
  aliveAtBirth,
  foundAfterSeparated,
  kinConflicts,
  notASibling,
  oneBirth,
  oneDeath,
} from '../../../src/kin/evidence/conflicts.ts'
import { type KinGraph, kinGraph } from '../../../src/kin/graph/kin-graph.ts'
import { NameTable } from '../../../src/kin/names/name-table.ts'
import { inverseKin, KINS } from '../../../src/record/kinship/relation.ts'
import type { PersonRecord } from '../../../src/record/types.ts'

const on = (text: string): ReturnType<typeof parseDate> => parseDate(text)
const tables = { given: new NameTable('given'), family: new NameTable('family') }
const graph = (record: Omit<PersonRecord, 'id'>): KinGraph => kinGraph({ id: 'x', ...record }, tables)

describe('conflicts', () => {
  it.each([
    ['2010-05-01', '1998-04-01', undefined, undefined],
    ['2010-05-01', '2000', undefined, 'at least 12 years'],
    ['2010-05-01', '1951', 'male', undefined],
    ['2010-05-01', '1945', 'male', 'at most 60 years'],
    ['2010-05-01', '1951', 'female', 'at most 55 years'],
  ] as const)('a child of %s and a parent of %s (%s): %s', (child, parent, sex, reason) => {
    const found = ages('parent', on(child), on(parent), sex)
    if (reason === undefined) expect(found).toBeUndefined()
    else expect(found).toMatchObject({ constraint: 'parent-age', reason: expect.stringContaining(reason) })
  })

  it('reads dates of records that programs make, which have years, months and days alone', () => {
    const year = (year: number) => ({ year, precision: 'year' }) as const
    const may = (day: number) => ({ year: 2010, month: 5, day, precision: 'day' }) as const
    expect(ages('parent', year(2010), year(2004))?.constraint).toBe('parent-age')
    expect(ages('sibling', may(1), may(20))?.constraint).toBe('sibling-births')
    expect(ages('sibling', may(1), may(2))).toBeUndefined()
    expect(oneBirth(year(1990), year(1999))?.constraint).toBe('one-birth')
    expect(oneBirth(year(1990), year(1993))).toBeUndefined()
    expect(foundAfterSeparated(may(2), may(1))?.constraint).toBe('found-before-separated')
    expect(aliveAtBirth(year(2010), year(2007))?.constraint).toBe('died-before-birth')
  })

  it('lets siblings be twins or nine months apart', () => {
    expect(ages('sibling', on('2010-01-01'), on('2010-01-02'))).toBeUndefined()
    expect(ages('sibling', on('2010-01-01'), on('2010-05-02'))?.constraint).toBe('sibling-births')
    expect(ages('sibling', on('2010-01-01'), on('2010-10-02'))).toBeUndefined()
  })

  it('lets one person be born once, with room for estimates', () => {
    expect(oneBirth(on('1990'), on('1993-05-01'))).toBeUndefined()
    expect(oneBirth(on('1990'), on('2003'))?.constraint).toBe('one-birth')
  })

  it.each(['separation', 'separated'])('hears of %s as of a place where somebody was separated', (kind) => {
    const lost = graph({ names: [{ full: 'A B' }], events: [{ kind, at: on('2024-05-01')! }] })
    const found = graph({ names: [{ full: 'A B' }], events: [{ kind: 'found', at: on('2023-01-01')! }] })
    expect(kinConflicts('self', lost, found).map(({ constraint }) => constraint)).toContain(
      'found-before-separated',
    )
  })

  it('lets one person die once', () => {
    expect(oneDeath(on('2015'), on('2015-03-01'))).toBeUndefined()
    expect(oneDeath(on('2015'), on('2019'))?.constraint).toBe('one-death')
  })

  it('lets a person be found after the separation only', () => {
    expect(foundAfterSeparated(on('2015'), on('2015-03-01'))).toBeUndefined()
    expect(foundAfterSeparated(on('2015'), on('2012'))?.constraint).toBe('found-before-separated')
  })

  it('lets a father die before the birth, a mother not', () => {
    expect(aliveAtBirth(on('2010-05-01'), on('2010-01-01'), 'male')).toBeUndefined()
    expect(aliveAtBirth(on('2010-05-01'), on('2010-01-01'), 'female')?.constraint).toBe('died-before-birth')
    expect(aliveAtBirth(on('2010-05-01'), on('2008'), 'male')?.constraint).toBe('died-before-birth')
  })

  it('lets nobody be identical with a sibling', () => {
    const left = graph({
      names: [{ full: 'Adam Varga' }],
      relatives: [{ role: 'brother', names: [{ full: 'Bela' }] }],
    })
    const sibling = graph({ names: [{ full: 'Bela Varga' }] })
    const own = graph({ names: [{ full: 'Adam Varga' }] })
    expect(notASibling(left, sibling)?.constraint).toBe('one-person-only')
    expect(notASibling(left, own)).toBeUndefined()
  })

  it('holds nothing against what is unknown', () => {
    const nobody = graph({ names: [] })
    for (const kin of KINS) expect(kinConflicts(kin, nobody, nobody)).toEqual([])
  })

  it('is the same from either side, and says no value', () => {
    const record = fc.record({
      year: fc.integer({ min: 1930, max: 2020 }),
      death: fc.option(fc.integer({ min: 1990, max: 2024 })),
      sex: fc.constantFrom('female', 'male'),
    })
    const made = ({ year, death, sex }: { year: number; death: number | null; sex: string }): KinGraph =>
      graph({
        names: [{ full: 'Ilona Varga' }],
        sex: sex as 'female',
        birth: on(`${year}`)!,
        ...(death !== null && { events: [{ kind: 'death', at: on(`${death}`)! }] }),
      })
    fc.assert(
      fc.property(record, record, fc.constantFrom(...KINS), (a, b, kin) => {
        const there = kinConflicts(kin, made(a), made(b))
        expect(kinConflicts(inverseKin(kin), made(b), made(a))).toEqual(there)
        expect(JSON.stringify(there)).not.toMatch(/Ilona|Varga|19[3-9]\d|20\d\d/)
      }),
    )
  })
})
