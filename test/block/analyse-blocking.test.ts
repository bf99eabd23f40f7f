import { describe, expect, it } from 'vitest'
import { analyseBlocking } from '../../src/block/analyse-blocking.ts'
import { buildIndexes } from '../../src/block/index/build-indexes.ts'
import { createCandidates } from '../../src/block/candidates.ts'
import { buildRuleIndex } from '../../src/block/index/rule-index.ts'
import { RULE_TEMPLATES } from '../../src/block/rules/rule-templates.ts'
import { populate } from '../../src/encode/populate.ts'
import type { Population } from '../../src/encode/population.ts'
import { shuffled, testPeople } from '../people.ts'

const { records } = testPeople(600, 61)

/** New pairs by rule, counted over all records. */
async function addedBy(population: Population, budget: number): Promise<Map<string, number>> {
  const indexes = await buildIndexes(population, RULE_TEMPLATES, budget)
  const candidates = createCandidates(population, indexes)
  const added = new Map(indexes.map(({ rule }) => [rule.name, 0]))
  for (let i = 0; i < (population.linking ? population.split : population.size); i++) {
    candidates.of(i)
    for (const [r, { rule }] of indexes.entries())
      added.set(rule.name, added.get(rule.name)! + candidates.firsts[r + 1]! - candidates.firsts[r]!)
  }
  return added
}

describe('analysis of blocking', () => {
  it.each([
    ['de-duplication', populate(records)],
    ['linking', populate(records.slice(0, 250), records.slice(250))],
  ])('%s: counts are those of a run', async (_mode, population) => {
    const analysis = await analyseBlocking(population, RULE_TEMPLATES, 10)
    const added = await addedBy(population, 10)
    for (const rule of analysis.rules) {
      const whole = buildRuleIndex(
        population,
        RULE_TEMPLATES.find(({ name }) => name === rule.rule)!,
        Number.POSITIVE_INFINITY,
      )
      expect(rule.alone).toBe(whole.pairs)
      expect(rule.kept + rule.dropped.pairs).toBe(rule.alone)
      expect(rule.added).toBe(added.get(rule.rule) ?? 0)
      expect(rule.largest).toEqual(rule.largest.toSorted((a, b) => b - a))
    }
    const total = [...added.values()].reduce((sum, n) => sum + n, 0)
    expect(analysis.candidates).toEqual({ pairs: total, low: total, high: total })
    expect(analysis.rules.some((rule) => rule.dropped.blocks > 0)).toBe(true)
  })

  it('estimates from a sample, within its interval, in any order of the input', async () => {
    const population = populate(records)
    const exact = (await analyseBlocking(population, RULE_TEMPLATES, 20)).candidates.pairs
    const sampled = await analyseBlocking(population, RULE_TEMPLATES, 20, { sample: 200 })
    expect(sampled.sampled).toBe(200)
    expect(sampled.candidates.low).toBeLessThan(exact)
    expect(sampled.candidates.high).toBeGreaterThan(exact)
    expect(
      await analyseBlocking(populate(shuffled(records, 5)), RULE_TEMPLATES, 20, { sample: 200 }),
    ).toEqual(sampled)
  })

  it('holds no value of any record', async () => {
    const text = JSON.stringify(await analyseBlocking(populate(records), RULE_TEMPLATES, 20))
    for (const { names } of records.slice(0, 50))
      for (const { text: value } of names[0]!.parts ?? [])
        if (value.length > 6) expect(text).not.toContain(value)
  })

  it('an empty population has nothing to make', async () => {
    const analysis = await analyseBlocking(populate([]), RULE_TEMPLATES, 20)
    expect(analysis.rules).toEqual([])
    expect(analysis.candidates).toEqual({ pairs: 0, low: 0, high: 0 })
  })
})

describe('one value shared by 30 % of the records', () => {
  const skewed = records.map((record, i) =>
    i % 10 < 3 ? { ...record, places: [{ kind: 'residence' as const, city: 'Shared Town' }] } : record,
  )
  it('is capped, reported, and costs no more than the budget', async () => {
    const even = await analyseBlocking(populate(records), RULE_TEMPLATES, 20)
    const uneven = await analyseBlocking(populate(skewed), RULE_TEMPLATES, 20)
    const city = uneven.rules.find(({ rule }) => rule === 'city')!
    expect(city.largest[0]).toBeGreaterThanOrEqual(180)
    expect(city.dropped.blocks).toBeGreaterThan(0)
    expect(city.dropped.pairs).toBeGreaterThan((180 * 179) / 2 - 1)
    const kept = uneven.rules.reduce((sum, rule) => sum + rule.kept, 0)
    expect(kept).toBeLessThanOrEqual(20 * 600)
    expect(uneven.candidates.pairs).toBeLessThan(2 * even.candidates.pairs)
  })
})
