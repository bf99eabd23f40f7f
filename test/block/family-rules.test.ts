import { describe, expect, it } from 'vitest'
import { createCandidates } from '../../src/block/candidates.ts'
import { buildIndexes } from '../../src/block/index/build-indexes.ts'
import type { BlockingRule } from '../../src/block/rule.ts'
import { KEY_CODES } from '../../src/encode/names/key-codes.ts'
import { populate } from '../../src/encode/populate.ts'
import type { PersonRecord } from '../../src/record/types.ts'
import { DEFAULT_BLOCKING } from '../../src/score/model/default-blocking.ts'

const person = (id: string, full: string, relatives: readonly string[]): PersonRecord => ({
  id,
  names: [{ full }],
  relatives: relatives.map((name) => ({ role: 'sibling', names: [{ full: name }] })),
})

async function meet(rules: readonly BlockingRule[], a: PersonRecord, b: PersonRecord): Promise<boolean> {
  const population = populate([a], [b])
  return createCandidates(population, await buildIndexes(population, rules, 100)).of(0) === 1
}

describe('blocking on any member of a family', () => {
  const twoRelatives = DEFAULT_BLOCKING.filter(({ name }) => name === 'two relatives')

  it('two relatives in common bring records together whose own names do not', async () => {
    const a = person('a', 'Olena', ['Marta', 'Petro'])
    expect(await meet(twoRelatives, a, person('b', 'Lesia', ['Петро', 'Марта']))).toBe(true)
  })

  it('one relative is no company to itself', async () => {
    const a = person('a', 'Olena', ['Marta', 'Petro'])
    expect(await meet(twoRelatives, a, person('b', 'Lesia', ['Marta', 'Bohdan']))).toBe(false)
    expect(await meet(twoRelatives, a, person('b', 'Lesia', ['Marta']))).toBe(false)
  })
})

describe('codes of words of a name', () => {
  it('hold the whole name as one word, as it is written where spaces are not', () => {
    const codes = KEY_CODES.nameTokens('phyo min naing')
    expect(KEY_CODES.nameTokens('ဖြိုးမင်းနိုင်').some((code) => codes.includes(code))).toBe(true)
  })

  it('pairs of words do not depend on their order', () => {
    expect(KEY_CODES.tokenPairs('garcia lucia').toSorted()).toEqual(
      KEY_CODES.tokenPairs('lucia garcia').toSorted(),
    )
    expect(KEY_CODES.tokenPairs('lucia')).toEqual([])
  })
})
