import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedText } from '../../src/internal/fixed-text.ts'

describe('fixed text', () => {
  it('is what toFixed gives', () => {
    const decimals = fc.constantFrom<2 | 4 | 6>(2, 4, 6)
    const near = fc
      .tuple(fc.integer({ min: -5_000_000, max: 5_000_000 }), fc.integer({ min: -3, max: 3 }), decimals)
      .map(([n, ulps, d]) => ((n + 0.5) / 10 ** d) * (1 + ulps * 2 ** -52))
    const value = fc.oneof(
      near,
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double(),
      fc.constantFrom(0, -0, -1e-9, 1e-9, 0.9999999, 0.99999949999, 1.005, 9.99995, -0.00005, 2 ** 31, 1e300),
    )
    fc.assert(
      fc.property(value, decimals, (x, d) => {
        expect(fixedText(x, d)).toBe(x.toFixed(d))
      }),
      { numRuns: 5000 },
    )
  })
})
