import { unpaced } from '../../../src/internal/pace.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockingRecall } from '../../../src/block/missed/blocking-recall.ts'
import { buildIndexes } from '../../../src/block/index/build-indexes.ts'
import { coverGreedily } from '../../../src/block/rules/cover-greedily.ts'
import { costSample, findRules } from '../../../src/block/rules/find-rules.ts'
import { samplePopulationSteps } from '../../../src/block/sample-population.ts'
import { truePairs } from '../../../src/block/rules/true-pairs.ts'
import { populate } from '../../../src/encode/populate.ts'
import { shuffled, testPeople } from '../../people.ts'

const people = testPeople(800, 83)
const population = populate(people.records)
const entityOf = (of: typeof population): Int32Array => {
  const persons = [...new Set(people.personOf.values())]
  return Int32Array.from(of.ids, (id) => persons.indexOf(people.personOf.get(id)!))
}
const entity = entityOf(population)

describe('the rule finder', () => {
  it.each([
    [0.9, 80],
    [0.99, 80],
  ])('recall %d within %d pairs a record, as promised', async (recall, pairsPerRecord) => {
    const found = await findRules(population, truePairs(population, entity), { recall, pairsPerRecord })
    const real = blockingRecall(
      population,
      found.rules,
      await buildIndexes(population, found.rules, 1e9),
      entity,
    )
    expect(found.recall).toBeCloseTo(real.recall, 9)
    expect(found.recall).toBeGreaterThanOrEqual(recall)
    expect(found.pairsPerRecord).toBeLessThanOrEqual(pairsPerRecord)
    const cost = (await buildIndexes(population, found.rules, 1e9)).reduce(
      (sum, index) => sum + index.pairs,
      0,
    )
    expect(found.pairsPerRecord).toBeCloseTo(cost / population.size, 1)
    expect(found.steps.at(-1)!.recall).toBeCloseTo(found.recall, 12)
  })

  it('a higher recall costs more, and a small budget is kept to', async () => {
    const wanted = truePairs(population, entity)
    const low = await findRules(population, wanted, { recall: 0.9 })
    const high = await findRules(population, wanted, { recall: 0.99 })
    expect(high.pairsPerRecord).toBeGreaterThan(low.pairsPerRecord)
    const poor = await findRules(population, wanted, { recall: 1, pairsPerRecord: 1 })
    expect(poor.pairsPerRecord).toBeLessThanOrEqual(1)
    expect(poor.recall).toBeLessThan(high.recall)
  })

  it('gives the same rules for any order of the records', async () => {
    const turned = populate(shuffled(people.records, 9))
    const rulesOf = async (of: typeof population): Promise<unknown> =>
      findRules(of, truePairs(of, entityOf(of)), {
        recall: 0.97,
        costsOf: await costSample(of, undefined, 500),
      })
    expect(await rulesOf(turned)).toEqual(await rulesOf(population))
  })
})

describe('greedy cover', () => {
  const rule = (name: string): { name: string; parts: [] } => ({ name, parts: [] })
  it('reaches what can be reached, within the budget, and nothing chosen is needless', async () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 1, max: 20 }), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 })),
          {
            maxLength: 12,
          },
        ),
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (list, wanted) => {
          const candidates = list.map(([cost, covers], k) => ({
            rule: rule(String(k)),
            cost,
            covered: Uint8Array.from(covers, Number),
          }))
          const weights = [1, 1, 1, 1, 1, 1, 1, 1]
          const cover = coverGreedily(candidates, weights, wanted, 1e9)
          const share = (names: readonly string[]): number =>
            weights.filter((_, k) => names.some((name) => list[Number(name)]![1][k])).length / 8
          const names = cover.rules.map(({ name }) => name)
          const reachable = share(list.map((_, k) => String(k)))
          expect(cover.recall).toBeCloseTo(share(names), 12)
          expect(cover.recall).toBeGreaterThanOrEqual(Math.min(wanted, reachable) - 1e-12)
          for (const name of names)
            expect(share(names.filter((other) => other !== name))).toBeLessThan(Math.min(wanted, reachable))
        },
      ),
    )
  })
})

describe('a sample of a population', () => {
  it('keeps sides, values and columns', async () => {
    const linked = populate(people.records.slice(0, 300), people.records.slice(300))
    const { population: part, share } = unpaced(samplePopulationSteps(linked, 300))
    expect(part.linking).toBe(true)
    expect(part.size / linked.size).toBe(share)
    expect(Math.abs(part.size - 300)).toBeLessThan(60)
    const at = linked.ids.indexOf(part.ids[0]!)
    for (const [feature, column] of part.columns) {
      const whole = linked.columns.get(feature)!
      const values = (of: typeof column, i: number): string[] =>
        Array.from(of.ids.subarray(of.offsets[i], of.offsets[i + 1]), (id) => of.dictionary.strings[id]!)
      expect(values(column, 0)).toEqual(values(whole, at))
    }
    expect(unpaced(samplePopulationSteps(linked, 5000))).toEqual({ population: linked, share: 1 })
  })

  it('is the population of its records alone', () => {
    const whole = populate(people.records.slice(0, 300), people.records.slice(300))
    for (const seed of [0, 1, 2]) {
      const { population: part } = unpaced(samplePopulationSteps(whole, 300, seed))
      const taken = new Set(part.ids)
      const own = populate(
        people.records.slice(0, 300).filter(({ id }) => taken.has(id)),
        people.records.slice(300).filter(({ id }) => taken.has(id)),
      )
      expect([part.size, part.split, part.ids]).toEqual([own.size, own.split, own.ids])
      for (const [feature, column] of own.columns) {
        const sampled = part.columns.get(feature)!
        const texts = ({ ids, dictionary }: typeof column): string[] =>
          Array.from(ids, (id) => dictionary.strings[id]!)
        const counted = ({ counts, dictionary }: typeof column): string[] =>
          dictionary.strings.map((text, id) => `${text} ${counts[0][id]} ${counts[1][id]}`).sort()
        expect(texts(sampled)).toEqual(texts(column))
        expect(counted(sampled)).toEqual(counted(column))
        expect([sampled.offsets, sampled.present]).toEqual([column.offsets, column.present])
      }
    }
  })
})
