import { describe, expect, it } from 'vitest'
import { blockingRecall } from '../../../src/block/missed/blocking-recall.ts'
import { buildIndexes } from '../../../src/block/index/build-indexes.ts'
import { estimateMissed, type FoundPairs } from '../../../src/block/missed/estimate-missed.ts'
import { createAtomAgreement, ruleAtoms } from '../../../src/block/rules/key-atoms.ts'
import { buildRuleIndex, type RuleIndex } from '../../../src/block/index/rule-index.ts'
import { RULE_TEMPLATES } from '../../../src/block/rules/rule-templates.ts'
import { shareBlock } from '../../../src/block/index/share-block.ts'
import { truePairs } from '../../../src/block/rules/true-pairs.ts'
import { populate } from '../../../src/encode/populate.ts'
import type { Population } from '../../../src/encode/population.ts'
import { shuffled, testPeople } from '../../people.ts'

const people = testPeople(2000, 71)
const byName = (...names: string[]): (typeof RULE_TEMPLATES)[number][] =>
  RULE_TEMPLATES.filter(({ name }) => names.includes(name))

function entityOf(population: Population): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(population.ids, (id) => {
    const person = people.personOf.get(id)!
    if (!numbers.has(person)) numbers.set(person, numbers.size)
    return numbers.get(person)!
  })
}

/** True pairs that some index holds: what a perfect judge would call matches among the candidates. */
function foundPairs(population: Population, indexes: readonly RuleIndex[]): FoundPairs {
  const { left, right } = truePairs(population, entityOf(population))
  const at = Array.from(left, (_, k) => k).filter((k) =>
    indexes.some((index) => shareBlock(index, left[k]!, right[k]!)),
  )
  return { left: at.map((k) => left[k]!), right: at.map((k) => right[k]!), probability: at.map(() => 1) }
}

describe('a rule makes a pair exactly if its atoms agree', () => {
  const population = populate(people.records.slice(0, 120))
  it.each(RULE_TEMPLATES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    const index = buildRuleIndex(population, rule, Number.POSITIVE_INFINITY)
    const { atoms, ofRule } = ruleAtoms([rule])
    const agrees = createAtomAgreement(population)
    for (let i = 0; i < population.size; i++)
      for (let j = i + 1; j < population.size; j++)
        expect(ofRule[0]!.every((a) => agrees(atoms[a]!, i, j))).toBe(shareBlock(index, i, j))
  })
})

describe('missed matches, estimated without labels', () => {
  const population = populate(people.records)
  it.each([
    ['few exact rules, whole', byName('e-mail', 'birth', 'both names'), 1e9],
    ['all rules, budget of 80', RULE_TEMPLATES, 80],
    ['all rules, budget of 5', RULE_TEMPLATES, 5],
  ])('%s: the interval holds the real recall', async (_name, rules, budget) => {
    const indexes = await buildIndexes(population, rules, budget)
    const real = blockingRecall(population, rules, indexes, entityOf(population))
    const estimate = estimateMissed(population, indexes, foundPairs(population, indexes))!
    expect(estimate.found).toBe(real.found)
    expect(estimate.recallLow).toBeLessThanOrEqual(real.recall)
    expect(estimate.recallLow).toBeLessThan(estimate.recall)
    expect(estimate.recallHigh).toBeGreaterThan(estimate.recall)
    expect(estimate.recallHigh).toBeGreaterThanOrEqual(real.recall)
    expect(estimate.missed).toBeGreaterThan((real.pairs - real.found) / 2 - 5)
    expect(estimate.missed).toBeLessThan((real.pairs - real.found) * 2 + 5)
    // No wider than its factors explain: it says something.
    expect(estimate.recallHigh - estimate.recallLow).toBeLessThan(0.02 + 2.5 * (1 - real.recall))
  })

  it('says how much of it the budget costs', async () => {
    const rules = byName('both names', 'name + city', 'birth')
    const whole = await buildIndexes(population, rules, 1e9)
    expect(estimateMissed(population, whole, foundPairs(population, whole))!.dropped).toBe(0)
    const capped = await buildIndexes(population, rules, 0.9)
    const estimate = estimateMissed(population, capped, foundPairs(population, capped))!
    const real = blockingRecall(population, rules, capped, entityOf(population))
    expect(real.dropped).toBeGreaterThan(20)
    expect(estimate.dropped / real.dropped).toBeGreaterThan(0.5)
    expect(estimate.dropped / real.dropped).toBeLessThan(2)
  })

  it('is the same for any order of records and pairs, and when sampled close to it', async () => {
    const indexes = await buildIndexes(population, RULE_TEMPLATES, 20)
    const pairs = foundPairs(population, indexes)
    const all = estimateMissed(population, indexes, pairs, { sample: 500 })!
    const order = shuffled([...Array(pairs.left.length).keys()], 3)
    const turned = {
      left: order.map((k) => pairs.left[k]!),
      right: order.map((k) => pairs.right[k]!),
      probability: order.map((k) => pairs.probability[k]!),
    }
    expect(estimateMissed(population, indexes, turned, { sample: 500 })).toEqual(all)
    expect(all.sampled).toBe(500)
    expect(all.found).toBe(pairs.left.length)
    // Numbers are of all pairs, and not of those that were looked at.
    const [whole, part] = [{}, { sample: 250 }].map(
      (options) => estimateMissed(population, indexes, pairs, options)!,
    )
    expect(whole!.sampled).toBeGreaterThan(3 * part!.sampled)
    expect(part!.missed / whole!.missed).toBeGreaterThan(0.5)
    expect(part!.missed / whole!.missed).toBeLessThan(2)
  })

  it('says nothing where nothing can be said', async () => {
    const one = await buildIndexes(population, byName('birth'), 1e9)
    expect(estimateMissed(population, one, foundPairs(population, one))).toBeUndefined()
    const few = populate(people.records.slice(0, 20))
    const indexes = await buildIndexes(few, RULE_TEMPLATES, 1e9)
    expect(estimateMissed(few, indexes, { left: [], right: [], probability: [] })).toBeUndefined()
  })
})
