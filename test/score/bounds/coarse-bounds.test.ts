import { describe, expect, it } from 'vitest'
import { populate } from '../../../src/encode/populate.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { createBounds } from '../../../src/score/bounds/bounds.ts'
import { compileComparison } from '../../../src/score/compile.ts'
import { trainPopulation } from '../../../src/tune/train-population.ts'
import { syntheticPeople } from '../../golden/synthetic-people.ts'

const population = populate(syntheticPeople(1000, 3))
const trained = trainPopulation(population, { seed: 2 })
/** Values whose shares lie close together, as those of a large file do. */
const crowded = async (feature: string) => {
  const model = await trained
  const comparison = model.comparisons.find((one) => one.feature === feature)!
  const values: Record<string, number> = {}
  for (const [n, text] of population.columns.get(feature)!.dictionary.strings.entries())
    values[text] = 0.001 * (1 + n / 1000)
  const termFrequencies = { ...model.termFrequencies, [feature]: { minCount: 2, rare: 1e-6, values } }
  return unpaced(compileComparison({ ...model, termFrequencies }, comparison, population))
}

/** Equal infinities are no distance apart. */
const above = (coarse: number, exact: number): number => (coarse === exact ? 0 : coarse - exact)

describe('coarse bounds', () => {
  it.each(['given', 'family'])(
    'have few rows, none below those of the rarities themselves: %s',
    async (feature) => {
      const compiled = await crowded(feature)
      const [coarse, exact] = [true, false].map((one) => unpaced(createBounds(compiled, population, one)))
      const [few, many] = [coarse!.rarities!, exact!.rarities!]
      expect(few.bits).toEqual(many.bits)
      expect(new Set(many.rows).size).toBe(many.bits.length)
      expect(new Set(few.rows).size).toBeLessThan(many.bits.length / 4)
      const { stride, value, levels } = coarse!.layout
      // By how much coarse bounds are above exact ones: least of all, and most of a level. An assertion a cell takes longer than all else.
      let [least, most] = [Number.POSITIVE_INFINITY, 0]
      for (let number = 0; number < few.bits.length; number++) {
        const [row, own] = [few.rows[number]!, many.rows[number]!]
        for (let at = 0; at < stride; at++) {
          least = Math.min(
            least,
            above(coarse!.table[row + at]!, exact!.table[own + at]!),
            above(coarse!.fixed[row + at]!, exact!.fixed[own + at]!),
          )
        }
        for (let code = 1; code < levels; code++)
          most = Math.max(most, coarse!.table[row + value + code]! - exact!.table[own + value + code]!)
      }
      expect(least).toBe(0)
      expect(most).toBeLessThan(1 / 16)
    },
  )
})
