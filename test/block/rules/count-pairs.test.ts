import { describe, expect, it } from 'vitest'
import { createRuleParts } from '../../../src/block/codes/id-codes.ts'
import { createRecordKeys } from '../../../src/block/index/record-keys.ts'
import { createPairCounter } from '../../../src/block/rules/count-pairs.ts'
import { populate } from '../../../src/encode/populate.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { testPeople } from '../../people.ts'

const population = populate(testPeople(800, 83).records)
const rule = { name: 'year', parts: [{ features: ['birth'], code: 'year' as const }] }
const keys = createRecordKeys(unpaced(createRuleParts(population, [rule])(rule)), false)

describe('the pairs of a rule', () => {
  const all = unpaced(createPairCounter(population, 1e6, 1e6)(keys))

  it('are counted, and listed where they are few', () => {
    expect(all.count).toBeGreaterThan(500)
    expect(all.pairs!.left.length).toBe(all.count)
    const one = unpaced(createPairCounter(population, all.count - 1, 1e6)(keys))
    expect([one.count, one.pairs]).toEqual([all.count, undefined])
  })

  it('are counted no further than is asked for', () => {
    const asMany = unpaced(createPairCounter(population, 10, all.count)(keys))
    expect(asMany.count).toBe(all.count)
    const fewer = unpaced(createPairCounter(population, 10, 100)(keys))
    expect(fewer.count).toBeGreaterThan(100)
    expect(fewer.count).toBeLessThan(all.count)
  })
})
