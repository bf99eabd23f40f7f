import { describe, expect, it } from 'vitest'
import { linkability } from '../../src/decide/linkability.ts'
import { populate } from '../../src/encode/populate.ts'
import type { PersonRecord } from '../../src/record/types.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

const birth = { year: 1991, month: 7, day: 22, precision: 'day' } as const
const WELL_KNOWN: PersonRecord = {
  id: 'all',
  names: [{ full: 'Solomiia Vyshnevetska' }],
  birth,
  sex: 'female',
}
const NAMELESS: PersonRecord = { id: 'birth', names: [], birth, sex: 'female' }
const UNKNOWN: PersonRecord = { id: 'sex', names: [], sex: 'female' }

describe('how many records know enough to be linked', () => {
  const of = (records: readonly PersonRecord[], side?: 0 | 1): ReturnType<typeof linkability> =>
    linkability(defaultModel(), populate(records, side === undefined ? undefined : [WELL_KNOWN]), side)

  it('a name and a day of birth are enough', () => {
    expect(of([WELL_KNOWN])).toEqual({ records: 1, neverLikely: 0, neverPossible: 0 })
  })

  it('who has no name is never likely, and who has nothing but a sex not even possible', () => {
    expect(of([UNKNOWN])).toEqual({ records: 1, neverLikely: 1, neverPossible: 1 })
    expect(of([WELL_KNOWN, NAMELESS, UNKNOWN])).toMatchObject({ records: 3, neverLikely: 2 })
  })

  it('of two files each is counted by itself', () => {
    expect(of([UNKNOWN, NAMELESS], 0)).toMatchObject({ records: 2, neverLikely: 2 })
    expect(of([UNKNOWN, NAMELESS], 1)).toEqual({ records: 1, neverLikely: 0, neverPossible: 0 })
  })
})
