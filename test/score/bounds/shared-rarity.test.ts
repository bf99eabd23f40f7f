import { expect, it } from 'vitest'
import type { Bounds } from '../../../src/score/bounds/bounds.ts'
import { createSharedReach } from '../../../src/score/bounds/shared-reach.ts'
import type { CompiledComparison } from '../../../src/score/compile.ts'
import type { PairRoom } from '../../../src/score/pair-room.ts'
import { powerOfTwo } from '../../../src/internal/power-of-two.ts'

it.each([
  ['adds to an alternative that shares the value', 1, 3],
  ['adds nothing to one that does not', 0, 0],
])('the rarity of a value that is known %s', (_, shares, added) => {
  const [prior, odds] = [-10, 1 / 16]
  // A value worth 2 bits, and 3 more since it is rare; then names, of which an alternative has as much as one person.
  const compiled = [
    { bits: [0, 2], alternativeBits: [0, 0.5], sharesRarity: [shares], power: [0, 1] },
    { bits: [0, 4, -2], alternativeBits: [0, 4, -1], sharesRarity: [0], power: [0, 0, 0] },
  ] as unknown as CompiledComparison[]
  const bounds = [
    { table: Float64Array.of(0, 0, 5), layout: { value: 1 } },
    { table: Float64Array.of(0, 0, 4, -2), layout: { value: 1 } },
  ] as unknown as Bounds[]
  const reach = createSharedReach({
    compiled,
    bounds,
    order: [0, 1],
    from: 1,
    masked: -1,
    ceiling: prior,
    odds: Float64Array.of(odds),
  })!
  const batch = {
    codes: [[1], [0]],
    bounds: [[0], [0]],
    assumed: [[], []],
    masks: [0],
  } as unknown as PairRoom
  const row = new Float64Array(3)
  reach(batch, 0, 1, 2, row)
  const weight = (own: number, other: number): number =>
    prior + 5 + own - Math.log2(1 + odds * powerOfTwo(0.5 + added + other))
  for (const [code, expected] of [weight(0, 0), weight(4, 4), weight(-2, -1)].entries())
    expect(row[code]!).toBeCloseTo(expected, 12)
})
