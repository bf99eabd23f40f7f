import { describe, expect, it } from 'vitest'
import { populate } from '../../src/encode/populate.ts'
import type { PersonRecord } from '../../src/record/types.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'
import type { Model } from '../../src/score/model/model.ts'
import { applyLabels, type LabelledPairs } from '../../src/tune/apply-labels.ts'

const CITIES = ['Geneina', 'Khartoum', 'Nyala', 'Farchana']
const people = (side: string, cities: readonly string[]): PersonRecord[] =>
  cities.map((city, n) => ({ id: `${side}${n}`, names: [], places: [{ kind: 'residence', city }] }))

/** Left records and right ones, of which the last two live in each other's town. */
const population = populate(
  people('l', CITIES),
  people('r', [CITIES[0]!, CITIES[1]!, CITIES[3]!, CITIES[2]!]),
)
const model: Model = {
  ...defaultModel(),
  comparisons: [
    {
      ...defaultModel().comparisons.find(({ feature }) => feature === 'city')!,
      levels: [
        {
          label: 'equal',
          when: { kind: 'exact' },
          m: 0.75,
          u: 0.1,
          alternatives: [],
          termFrequencyWeight: 1,
        },
        {
          label: 'different',
          when: { kind: 'else' },
          m: 0.25,
          u: 0.9,
          alternatives: [],
          termFrequencyWeight: 0,
        },
      ],
    },
  ],
  moved: undefined,
}
const learned = (labels: LabelledPairs, from: Model = model): readonly number[] =>
  applyLabels(from, population, labels).comparisons[0]!.levels.map(({ m }) => m)

describe('labels', () => {
  it('of two files are of a left record and a right one, and count beside twenty pairs as the model expects them', () => {
    const ofSame = { left: [0, 1], right: [0, 1], match: [1, 1] }
    expect(learned(ofSame)).toEqual([(15 + 2) / 22, 5 / 22])
    const ofOthers = { left: [2, 3], right: [2, 3], match: [1, 1] }
    expect(learned(ofOthers)).toEqual([15 / 22, (5 + 2) / 22])
  })

  it('of two people move nothing, nor do pairs of which a town is not known', () => {
    expect(learned({ left: [2, 3], right: [2, 3], match: [0, 0] })).toEqual([0.75, 0.25])
  })

  it('leave u, the prior and the model that they were given', () => {
    const before = structuredClone(model)
    const { comparisons, prior, training } = applyLabels(model, population, {
      left: [2, 3],
      right: [2, 3],
      match: [1, 0],
    })
    expect(model).toEqual(before)
    expect(comparisons[0]!.levels.map(({ u }) => u)).toEqual([0.1, 0.9])
    expect([prior, training.method, training.labelledPairs]).toEqual([model.prior, 'labels', 2])
  })

  it('of people who moved say nothing of how towns are written', () => {
    const moving: Model = { ...model, moved: { share: 0.5, features: ['city'] } }
    const { comparisons, moved } = applyLabels(moving, population, { left: [2], right: [2], match: [1] })
    const gone = (0.5 * 0.9) / (0.5 * 0.9 + 0.5 * 0.25)
    expect(moved!.share).toBeCloseTo((20 * 0.5 + gone) / 21, 12)
    expect(comparisons[0]!.levels[1]!.m).toBeCloseTo((5 + 1 - gone) / (20 + 1 - gone), 12)
  })
})
