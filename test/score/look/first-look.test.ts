import { describe, expect, it } from 'vitest'
import { populate } from '../../../src/encode/populate.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { boundsOf, costOrder } from '../../../src/score/bounds/bounds-by-cost.ts'
import { compileComparison } from '../../../src/score/compile.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import { createFirstLook } from '../../../src/score/look/first-look.ts'
import { firstRows } from '../../../src/score/look/first-rows.ts'
import { openLook } from '../../../src/score/look/opened-look.ts'
import { BATCH } from '../../../src/score/look/survivors.ts'
import type { Model } from '../../../src/score/model/model.ts'
import { createPairRoom, ROOM } from '../../../src/score/pair-room.ts'
import { createScorer } from '../../../src/score/scorer.ts'
import { trainPopulation } from '../../../src/tune/train-population.ts'
import { syntheticPeople } from '../../golden/synthetic-people.ts'

const RECORDS = 400
const population = populate(syntheticPeople(RECORDS, 5))
const trained = trainPopulation(population, { seed: 2 })

const only = (model: Model, features: readonly string[]): Model => ({
  ...model,
  comparisons: model.comparisons.filter(({ feature }) => features.includes(feature)),
})
const compiledOf = (model: Model) =>
  model.comparisons.map((comparison) => unpaced(compileComparison(model, comparison, population)))

describe('the first look drops no pair that reaches the minimum', () => {
  it.each([
    { features: ['birth', 'email', 'city', 'given', 'family'] },
    { features: ['birth', 'email', 'city', 'street', 'postcode', 'sex', 'given', 'family'] },
    { features: ['given', 'city'] },
    { features: ['family', 'email'] },
    { features: ['given', 'family'] },
    { features: ['birth', 'sex'] },
    { features: ['sex', 'height', 'postcode', 'city'] },
  ])('$features', async ({ features }) => {
    const model = only(await trained, features)
    expect(model.comparisons.length).toBeGreaterThan(1)
    const compiled = compiledOf(model)
    const order = costOrder(population, compiled)
    const bounds = unpaced(boundsOf(population, compiled))
    const scorer = createScorer(model, population)
    const ceiling = scorer.prior + Math.log2(model.alternatives.reduce((sum, { odds }) => sum + odds, 1))
    const opened = openLook(unpaced(firstRows(bounds, RECORDS)), bounds, RECORDS)
    let dropped = 0
    // Over all pairs, by how much a pair that is kept may exceed its bound, and one that is dropped come near the minimum.
    let [beyond, nearest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (const bits of [4, 9, 16]) {
      const least = scorer.prior + bits
      const first = createFirstLook(opened, bounds, ceiling, least)
      const room = createPairRoom(ROOM, compiled.length, order, bounds)
      const [left, right] = [new Int32Array(BATCH), new Int32Array(BATCH)]
      for (let from = 0; from + BATCH < RECORDS * RECORDS; from += 11 * BATCH + 3) {
        for (let p = 0; p < BATCH; p++) {
          left[p] = Math.floor((from + p) / RECORDS)
          right[p] = (from + p) % RECORDS
        }
        const to = from % BATCH
        const kept = first.look(left, right, 0, BATCH, room, to)
        for (let p = 0, q = to; p < BATCH; p++) {
          const weight = scorer.weight(left[p]!, right[p]!)
          if (q < to + kept && room.left[q] === left[p] && room.right[q] === right[p])
            beyond = Math.max(beyond, weight - room.best[q++]!)
          else {
            dropped++
            nearest = Math.min(nearest, least - weight)
          }
        }
      }
    }
    expect(beyond).toBeLessThan(1e-6)
    expect(nearest).toBeGreaterThan(0)
    expect(dropped).toBeGreaterThan(300)
  })
})

describe('the order of comparisons', () => {
  it('begins with what tells most for the time: births, then e-mails, where the best of these says enough', async () => {
    const model = await trained
    const telling = (u: number): Model => ({
      ...model,
      comparisons: model.comparisons.map((one) =>
        one.feature === 'email'
          ? { ...one, levels: one.levels.map((level, k) => (k === 0 ? { ...level, m: 0.5, u } : level)) }
          : one,
      ),
    })
    const placesOf = (changed: Model): number[] => {
      const order = costOrder(population, compiledOf(changed)).map((k) => changed.comparisons[k]!.feature)
      return ['birth', 'email', 'given', 'family'].map((feature) => order.indexOf(feature))
    }
    const [birth, email, given, family] = placesOf(telling(1e-9))
    expect(birth!).toBeLessThan(email!)
    expect(email!).toBeLessThan(Math.min(given!, family!))
    const [, later, ...names] = placesOf(telling(0.1))
    expect(later!).toBeGreaterThan(Math.max(...names))
  })

  it('ends with what is expensive', () => {
    const people = populate(syntheticPeople(60, 4, { whole: true }))
    const model = defaultModel()
    const compiled = model.comparisons.map((one) => unpaced(compileComparison(model, one, people)))
    const order = costOrder(people, compiled).map((k) => model.comparisons[k]!.feature)
    expect(order.slice(-2)).toEqual(['name', 'relatives'])
  })
})
