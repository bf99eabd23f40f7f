import { expect, it } from 'vitest'
import { populate } from '../../../src/encode/populate.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { createPairComparer } from '../../../src/kin/listed/pair-comparer.ts'
import { boundsOf, costOrder } from '../../../src/score/bounds/bounds-by-cost.ts'
import { compileComparison } from '../../../src/score/compile.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import { createPairRoom } from '../../../src/score/pair-room.ts'
import { createScorer } from '../../../src/score/scorer.ts'
import { createSharedReach, MOST_LEVELS } from '../../../src/score/bounds/shared-reach.ts'
import { generatedFamilies } from '../../registry/generated-families.ts'
import { powerOfTwo } from '../../../src/internal/power-of-two.ts'

it('what names and lists may add is bounded by what neighbours share, and exact when the last level is known', async () => {
  const { requests, camp } = await generatedFamilies(60, 6, 'field')
  const population = populate(requests, camp)
  const model = defaultModel()
  const scorer = createScorer(model, population)
  const compiled = model.comparisons.map((comparison) =>
    unpaced(compileComparison(model, comparison, population)),
  )
  const comparers = compiled.map(({ comparison: { feature }, conditions }) =>
    createPairComparer(population, { feature, conditions }),
  )
  const order = costOrder(population, compiled)
  const bounds = unpaced(boundsOf(population, compiled))
  const from = order.findIndex((k) => compiled[k]!.comparison.feature === 'name')
  const masked = order.findIndex((k) => comparers[k]!.possible !== undefined)
  expect([from, masked]).toEqual([order.length - 2, order.length - 1])
  const odds = Float64Array.from(model.alternatives, (a) =>
    a.shares === 'none' ? a.odds : a.odds * powerOfTwo(scorer.prior - model.prior),
  )
  const ceiling = scorer.prior + Math.log2(odds.reduce((sum, one) => sum + one, 1))
  const reach = createSharedReach({ compiled, bounds, order, from, masked, ceiling, odds })!
  const batch = createPairRoom(1, compiled.length, order, bounds)
  const row = new Float64Array(MOST_LEVELS)
  const place = Int32Array.of(0)
  let lower = 0
  for (let i = 0; i < population.split; i++)
    for (let j = population.split; j < population.size; j++) {
      let best = ceiling
      batch.left[0] = i
      batch.right[0] = j
      for (const [n, k] of order.entries()) {
        const { offsets } = population.columns.get(compiled[k]!.comparison.feature)!
        batch.bounds[n]![0] = offsets[i] === offsets[i + 1] ? -1 : 0
        batch.assumed[n]![0] = Number.POSITIVE_INFINITY
        batch.codes[k]![0] = comparers[k]!.level(i, j)
        best += n < from ? compiled[k]!.bits[comparers[k]!.level(i, j)]! : Math.max(...compiled[k]!.bits)
        comparers[k]!.possible?.(batch.pairs[k]!, place, 1, batch.masks)
      }
      const weight = scorer.weight(i, j)
      const codeOf = (n: number): number => batch.codes[order[n]!]![0]!
      reach(batch, 0, from, MOST_LEVELS - 1, row)
      expect(row[codeOf(from)]!).toBeGreaterThan(weight - 1e-9)
      if (Math.max(...row.subarray(0, bounds[from]!.layout.levels)) < best - 3) lower++
      reach(batch, 0, masked, MOST_LEVELS - 1, row)
      expect(row[codeOf(masked)]!).toBeCloseTo(weight, 9)
    }
  expect(lower).toBeGreaterThan(100)
})
