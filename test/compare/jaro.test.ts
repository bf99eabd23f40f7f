import { describe, expect, it } from 'vitest'
import { borderPairs, randomPairs } from './kernel-cases.ts'
import { jaro } from './over-strings.ts'
import { naiveJaro } from './references.ts'

describe('jaro', () => {
  it.each([
    ['MARTHA', 'MARHTA', 0.944444],
    ['DIXON', 'DICKSONX', 0.766667],
    ['JELLYFISH', 'SMELLYFISH', 0.896296],
    ['', '', 1],
    ['', 'a', 0],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(jaro(a, b)).toBeCloseTo(expected, 6)
  })

  it('rounds half the mismatches down', () => {
    // All four of b's letters match within the window, in an order that leaves three mismatches: one transposition.
    expect(jaro('abcdefgh', 'bcadefgh')).toBe((1 + 1 + 7 / 8) / 3)
  })

  it('equals the definition on random pairs and at every word border', () => {
    for (const [a, b] of [...randomPairs(11, 20_000), ...randomPairs(12, 5_000, true), ...borderPairs(13)]) {
      if (jaro(a, b) !== naiveJaro(a, b))
        expect.fail(`${a} ${b}: ${jaro(a, b)} instead of ${naiveJaro(a, b)}`)
    }
  })
})
