import { expect, it } from 'vitest'
import { familyReach } from '../../src/decide/families/meet-families.ts'
import { zoneBounds } from '../../src/decide/zone.ts'
import { populate } from '../../src/encode/populate.ts'
import { unpaced } from '../../src/internal/pace.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'
import { heardWords } from '../../src/score/heard-words.ts'
import { createScorer } from '../../src/score/scorer.ts'
import { createUnlikeNames } from '../../src/score/unlike-names.ts'
import { generatedFamilies } from '../registry/generated-families.ts'

it('pairs that sounds leave to families are put aside, the others weigh what they weigh', async () => {
  const { requests, camp } = await generatedFamilies(120, 6, 'field')
  const population = populate(requests, camp)
  const model = defaultModel()
  const scorer = createScorer(model, population)
  const heard = unpaced(heardWords(population))!
  const [least, below] = [familyReach(model, population), zoneBounds(model.costs).possible]
  const aside: string[] = []
  const take = (i: number, j: number): void => void aside.push(`${i} ${j}`)
  const block = (light: boolean): Map<string, number> => {
    const scored = new Map<string, number>()
    const own = unpaced(scorer.blockSteps(least, heard, light ? { below, take } : undefined))
    for (let i = 0; i < population.split; i++) {
      const right = Int32Array.from(
        { length: population.size - population.split },
        (_, k) => k + population.split,
      )
      const left = right.map(() => i)
      const kept = own.score(left, right, right.length)
      for (let p = 0; p < kept; p++) scored.set(`${left[p]!} ${right[p]!}`, own.weights[p]!)
    }
    return scored
  }
  const all = block(false)
  const some = block(true)
  for (const [pair, weight] of some) expect(all.get(pair)).toBe(weight)
  expect(new Set(aside).size).toBe(aside.length)
  expect(aside.some((pair) => some.has(pair))).toBe(false)
  expect(aside.length).toBeGreaterThan(10)
  const heavy = (scored: ReadonlyMap<string, number>): number =>
    [...scored.values()].filter((weight) => weight >= below).length
  expect(heavy(some)).toBeGreaterThan(0.8 * heavy(all))
  // Who has two words that are like none of the other's is compared only where nothing is put aside.
  const unlike = createUnlikeNames(population)!
  const areStrangers = (pair: string): boolean => {
    const [i, j] = pair.split(' ').map(Number) as [number, number]
    return unlike(i, j, 1) > 1
  }
  expect([...all.keys()].some(areStrangers)).toBe(true)
  expect([...some.keys()].some(areStrangers)).toBe(false)
})
