import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { powerOfTwo } from '../../src/internal/power-of-two.ts'

describe('powerOfTwo', () => {
  it('is exact for whole bits', () => {
    for (let bits = -1074; bits < 1024; bits++) expect(powerOfTwo(bits)).toBe(2 ** bits)
  })

  it('has the limits of a power', () => {
    expect(powerOfTwo(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(powerOfTwo(-1e9)).toBe(0)
    expect(powerOfTwo(1024)).toBe(Number.POSITIVE_INFINITY)
    expect(powerOfTwo(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
    expect(powerOfTwo(Number.NaN)).toBeNaN()
  })

  it('is the power to the last digits and never falls', () => {
    const bits = fc.double({ min: -900, max: 900, noNaN: true })
    fc.assert(
      fc.property(bits, bits, (a, b) => {
        expect(Math.abs(powerOfTwo(a) / 2 ** a - 1)).toBeLessThan(4e-16)
        expect(Math.sign(powerOfTwo(a) - powerOfTwo(b)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is the same on every engine', () => {
    // Digits written down once, on the oldest and on the newest Node in use.
    expect([0.1, 3.3, -7.77, 12.345, -0.001].map(powerOfTwo)).toEqual([
      1.0717734625362931, 9.849155306759329, 0.004581386520437028, 5202.538424478885, 0.9993070929904525,
    ])
  })
})
