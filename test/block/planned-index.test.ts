import { expect, it } from 'vitest'
import { buildIndexes, buildRange, planBudget } from '../../src/block/index/build-indexes.ts'
import { nameCodes } from '../../src/block/codes/name-codes.ts'
import { populate } from '../../src/encode/populate.ts'
import { DEFAULT_BLOCKING } from '../../src/score/model/default-blocking.ts'
import { generatedFamilies } from '../registry/generated-families.ts'

it('an index under a budget planned before is that of a run, also by codes made for all', async () => {
  const { requests, camp } = await generatedFamilies(300, 4, 'field')
  const population = populate(requests, camp)
  const codes = await nameCodes(population, DEFAULT_BLOCKING, { hashed: false })
  // Numbers of codes are those of the order in which rules ask for them, which no block's members depend on.
  for (const pairsPerRecord of [5, 160]) {
    const whole = await buildIndexes(population, DEFAULT_BLOCKING, pairsPerRecord)
    const budget = await planBudget(population, DEFAULT_BLOCKING, pairsPerRecord, 1)
    const given = { codes: () => Promise.resolve(codes) }
    const planned = await buildRange(population, DEFAULT_BLOCKING, budget, { index: 0, of: 1 }, given)
    expect(planned.map(({ rule, pairs, dropped }) => [rule.name, pairs, dropped])).toEqual(
      whole.map(({ rule, pairs, dropped }) => [rule.name, pairs, dropped]),
    )
    expect(whole.some(({ dropped }) => dropped.blocks > 0)).toBe(pairsPerRecord === 5)
    expect(planned.map(({ starts }) => starts.length)).toEqual(whole.map(({ starts }) => starts.length))
  }
})
