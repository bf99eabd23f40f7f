import { describe, expect, it } from 'vitest'
import { populate } from '../../src/encode/populate.ts'
import { SliceTally } from '../../src/evaluate/slice-tally.ts'
import { slicers } from '../../src/evaluate/slicers.ts'
import type { PersonRecord } from '../../src/record/types.ts'

const people: PersonRecord[] = [
  { id: 'a', names: [{ full: 'Amina Yusuf' }], sex: 'female', birth: { year: 1990, precision: 'year' } },
  { id: 'b', names: [{ full: 'أمينة يوسف' }], sex: 'male', birth: { year: 1999, precision: 'year' } },
  { id: 'c', names: [{ full: 'Amina Yusuf' }], sex: 'female', birth: { year: 2001, precision: 'year' } },
  { id: 'd', names: [{ full: 'Amina Yusuf' }] },
]
const list = slicers(populate(people))
const groupsOf = (i: number, j: number): Record<string, string> =>
  Object.fromEntries(list.map((slicer) => [slicer.by, slicer.of(i, j)]))

describe('groups of pairs', () => {
  it('are by sex, decade of birth and script, both where the two differ', () => {
    expect(groupsOf(0, 1)).toMatchObject({
      sex: 'female and male',
      birth: 'born 1990s',
      script: 'Arabic and Latin',
    })
    expect(groupsOf(0, 2)).toMatchObject({
      sex: 'female',
      birth: 'born 1990s and born 2000s',
      script: 'Latin',
    })
  })

  it('are those of the one of whom something is known', () => {
    expect(groupsOf(0, 3)).toMatchObject({ sex: 'female', birth: 'born 1990s', script: 'Latin' })
    expect(groupsOf(3, 3)).toMatchObject({ sex: 'unknown', birth: 'unknown' })
  })

  it('are by how many facts both records know', () => {
    expect(groupsOf(0, 3)['fields known to both']).toBe('1')
    expect(Number(groupsOf(0, 1)['fields known to both'])).toBeGreaterThan(1)
  })

  it('know seven facts and more together, and six by themselves', () => {
    const known = (fields: Partial<PersonRecord>): string => {
      const pair = populate(['a', 'b'].map((id): PersonRecord => ({ id, names: [], ...fields })))
      return slicers(pair)
        .find(({ by }) => by === 'fields known to both')!
        .of(0, 1)
    }
    const attributes = (count: number): PersonRecord['attributes'] =>
      Object.fromEntries(Array.from({ length: count }, (_, k) => [`fact ${k}`, 'told']))
    expect([5, 6, 7, 9].map((count) => known({ attributes: attributes(count) }))).toEqual([
      '5',
      '6',
      '7 or more',
      '7 or more',
    ])
  })

  it('are the same from either side', () => {
    for (const [i] of people.entries())
      for (const [j] of people.entries()) expect(groupsOf(i, j)).toEqual(groupsOf(j, i))
  })
})

describe('a tally of groups', () => {
  it('counts decided and expected pairs in all groups, and leaves out those of which truth says nothing', () => {
    const bySum = { by: 'sum', of: (i: number, j: number) => (i + j < 3 ? 'low' : 'high') }
    const tally = new SliceTally([bySum], (i, j) => (j === 9 ? undefined : i === 0))
    tally.decide(0, 1)
    tally.decide(1, 1)
    tally.decide(0, 9)
    tally.decide(5, 5)
    tally.expect(0, 1)
    tally.expect(0, 2)
    tally.expect(3, 4)
    expect(tally.total()).toMatchObject({ truePositives: 1, falsePositives: 2, falseNegatives: 2 })
    expect(tally.slices()).toMatchObject([
      { by: 'sum', group: 'high', truePositives: 0, falsePositives: 1, falseNegatives: 1 },
      { by: 'sum', group: 'low', truePositives: 1, falsePositives: 1, falseNegatives: 1 },
    ])
  })
})
