import { describe, expect, it } from 'vitest'
import { mulberry32 } from '../../src/internal/rng.ts'

const draw = (seed: number): number[] => Array.from({ length: 5 }, mulberry32(seed))

describe('mulberry32', () => {
  it('repeats for a seed and differs for another', () => {
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('is uniform over [0, 1)', () => {
    const next = mulberry32(42)
    const bins = new Int32Array(100)
    for (let n = 0; n < 1_000_000; n++) bins[Math.floor(next() * 100)]!++
    expect(bins.reduce((a, b) => a + b)).toBe(1_000_000)
    // Chi-squared with 99 degrees of freedom: mean 99, standard deviation 14.
    const chi = bins.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0)
    expect(chi).toBeGreaterThan(50)
    expect(chi).toBeLessThan(160)
  })
})
