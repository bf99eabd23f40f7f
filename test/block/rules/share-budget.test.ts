import { describe, expect, it } from 'vitest'
import { buildIndexes } from '../../../src/block/index/build-indexes.ts'
import { blockingRecall } from '../../../src/block/missed/blocking-recall.ts'
import { shareBudget } from '../../../src/block/rules/share-budget.ts'
import { truePairs } from '../../../src/block/rules/true-pairs.ts'
import { populate } from '../../../src/encode/populate.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { chooseRules } from '../../../src/tune/choose-rules.ts'
import { testPeople } from '../../people.ts'

describe('the budget of blocking, shared by what rules are worth', () => {
  it.each([0.9, 0.98])('makes %s of the wanted pairs for less than even shares do', async (wanted) => {
    const people = testPeople(800, 71)
    const population = populate(people.records)
    const persons = [...new Set(people.personOf.values())]
    const entity = Int32Array.from(population.ids, (id) => persons.indexOf(people.personOf.get(id)!))
    const usual = chooseRules(population)
    const indexes = await buildIndexes(population, usual, 80)
    const shared = unpaced(shareBudget(population, 1, indexes, truePairs(population, entity), wanted))
    expect(shared.recall).toBeGreaterThanOrEqual(wanted)
    const own = await buildIndexes(population, shared.rules, 80)
    const { recall } = blockingRecall(population, shared.rules, own, entity)
    expect(recall).toBeGreaterThan(wanted - 0.01)
    const made = own.reduce((sum, { pairs }) => sum + pairs, 0)
    expect(made).toBeLessThan(indexes.reduce((sum, { pairs }) => sum + pairs, 0) / 4)
    expect(made / population.size).toBeLessThanOrEqual(shared.pairsPerRecord + 0.01)
    for (const { pairs, rule } of own)
      expect(pairs).toBeLessThanOrEqual(rule.pairsPerRecord! * population.size)
  })
})
