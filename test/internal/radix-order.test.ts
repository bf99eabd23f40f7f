import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpaced } from '../../src/internal/pace.ts'
import { descendingOrder } from '../../src/internal/radix-order.ts'

describe('descendingOrder', () => {
  it('is a stable sort, largest first', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true }),
      fc.constantFrom(0, -0, 1, 1 + 2 ** -40, 1 + 2 ** -50, -1, -1 - 2 ** -50, Infinity, -Infinity),
    )
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), (list) => {
        const values = Float64Array.from(list)
        const expected = list
          .map((_, k) => k)
          .sort((a, b) => (list[a] === list[b] ? a - b : list[b]! > list[a]! ? 1 : -1))
        expect([...unpaced(descendingOrder(values))]).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('breaks ties as told', () => {
    expect([...unpaced(descendingOrder(Float64Array.of(2, 2, 5, 2), (a, b) => b - a))]).toEqual([2, 3, 1, 0])
  })
})
