import { describe, expect, it } from 'vitest'
import { buildIndexes } from '../../../src/block/index/build-indexes.ts'
import { RULE_TEMPLATES } from '../../../src/block/rules/rule-templates.ts'
import { populate } from '../../../src/encode/populate.ts'
import { testPeople } from '../../people.ts'

describe('indexes kept from training', () => {
  const { records } = testPeople(300, 7)
  it.each([3, 30, 1000])('are those that the run would build, at %d pairs a record', async (budget) => {
    const population = populate(records)
    const kept = await buildIndexes(population, RULE_TEMPLATES, budget, { keep: true })
    const rules = structuredClone(kept.map(({ rule }) => rule))
    const second = await buildIndexes(population, rules, budget)
    expect(second).toEqual(await buildIndexes(populate(records), rules, budget))
    // They are handed out once.
    expect((await buildIndexes(population, rules, budget))[0]!.members).not.toBe(second[0]!.members)
  })

  it('are not those of another budget or other rules', async () => {
    const population = populate(records)
    const kept = await buildIndexes(population, RULE_TEMPLATES, 30, { keep: true })
    const rules = kept.map(({ rule }) => rule).slice(1)
    expect(await buildIndexes(population, rules, 30)).toEqual(
      await buildIndexes(populate(records), rules, 30),
    )
  })
})
