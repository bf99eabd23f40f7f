import { expect, it } from 'vitest'
import type { Population } from '../../../src/encode/population.ts'
import { createReachable } from '../../../src/score/bounds/reachable.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import type { Model } from '../../../src/score/model/model.ts'
import { powerOfTwo } from '../../../src/internal/power-of-two.ts'

it('counts the best level of whatever both know, of as many comparisons as a model has', () => {
  const FEATURES = 70
  const bits = Array.from({ length: FEATURES }, (_, f) => 1 + f / 128)
  const model: Model = {
    ...defaultModel(),
    comparisons: bits.map((best, f) => ({
      ...defaultModel().comparisons[0]!,
      feature: `f${f}`,
      levels: [1 / 8, powerOfTwo(-best)].map((u) => ({
        ...defaultModel().comparisons[0]!.levels[0]!,
        m: u,
        u: u * u,
      })),
    })),
  }
  // The first two levels are worth 3 bits and the feature's own; what is below 3 is never the best.
  const best = bits.map((own) => Math.max(3, own))
  /** By record the features that it knows; the last one knows nothing. */
  const known = [
    (f: number) => f >= 0,
    (f: number) => f % 2 === 0,
    (f: number) => f > 30 && f < 36,
    () => false,
  ]
  const columns = new Map(
    bits.map((_, f) => {
      const offsets = Int32Array.from([
        0,
        ...known.map((_, i) => known.slice(0, i + 1).filter((knows) => knows(f)).length),
      ])
      return [`f${f}`, { offsets }]
    }),
  )
  const reachable = createReachable(model, { size: known.length, columns } as unknown as Population, 1000)
  const prior = reachable(0, 3)
  for (const [i, a] of known.entries())
    for (const [j, b] of known.entries()) {
      const sum = best.reduce((total, one, f) => (a(f) && b(f) ? total + one : total), 0)
      expect(reachable(i, j) - prior).toBeCloseTo(sum, 9)
    }
})
