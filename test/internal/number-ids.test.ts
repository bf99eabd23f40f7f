import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createNumberIds } from '../../src/internal/number-ids.ts'

it('numbers are numbered in the order first seen, however many there are', () => {
  const number = fc.oneof(fc.nat(50), fc.maxSafeNat())
  fc.assert(
    fc.property(fc.array(number, { maxLength: 3000, size: 'max' }), (list) => {
      const ids = createNumberIds()
      const first = [...new Set(list)]
      for (const value of list) expect(first[ids.intern(value)]).toBe(value)
      expect(ids.size).toBe(first.length)
      expect(first.map((_, id) => ids.at(id))).toEqual(first)
    }),
    { numRuns: 20 },
  )
})
