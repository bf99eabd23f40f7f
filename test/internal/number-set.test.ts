import { array, assert, integer, nat, oneof, property } from 'fast-check'
import { expect, it } from 'vitest'
import { createIntSet } from '../../src/internal/int-set.ts'
import { createNumberSet } from '../../src/internal/number-set.ts'

it.each([
  ['createIntSet', createIntSet, 31],
  ['createNumberSet', createNumberSet, 53],
])(
  '%s agrees with Set over fillings, up to its largest number and beyond its first size',
  (_, create, bits) => {
    const set = create()
    const number = oneof(nat(50), integer({ min: 0, max: 2 ** bits - 1 }))
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
  },
)
