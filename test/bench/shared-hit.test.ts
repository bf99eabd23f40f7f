import { describe, expect, it } from 'vitest'
import { sharedHit } from '../../bench/names/shared-hit.ts'

describe('a hit among names that are ranked equal', () => {
  it.each([
    [1, 0, 1, 1],
    [2, 1, 1, 1 / 2],
    [2, 0, 1, 1],
    [3, 1, 1, 2 / 3],
    [4, 3, 2, 1 / 2],
    [4, 2, 2, 5 / 6],
    [12, 11, 10, 10 / 12],
    [3, 2, 10, 1],
    [1, 0, 0, 0],
    [5, 4, -3, 0],
  ])('of %i, of which %i are strangers, at %i places: %f', (ties, others, places, chance) => {
    expect(sharedHit(ties, others, places)).toBeCloseTo(chance, 12)
  })
})
