import { array, assert, integer, nat, oneof, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createIntSet } from '../../src/internal/int-set.ts'

describe('createIntSet', () => {
  it('agrees with Set over fillings, up to 31 bits and beyond its first size', () => {
    const set = createIntSet()
    const number = oneof(nat(50), integer({ min: 0, max: 2 ** 31 - 1 }))
    assert(
      property(array(number, { maxLength: 3000, size: 'max' }), (values) => {
        set.clear()
        const truth = new Set<number>()
        for (const value of values) {
          expect(set.add(value)).toBe(!truth.has(value))
          truth.add(value)
        }
      }),
      { numRuns: 30 },
    )
  })
})
