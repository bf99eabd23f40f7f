import { describe, expect, it } from 'vitest'
import { createLevenshtein } from '../../src/compare/text/levenshtein-codes.ts'
import { fastestLevenshtein } from '../vendor/fastest-levenshtein.ts'
import { itEqualsTheDistance, itObeysTheLaws } from './edit-distance-laws.ts'
import { randomPairs } from './kernel-cases.ts'
import { naiveEditDistance } from './references.ts'
import { levenshteinDistance } from './over-strings.ts'

describe('levenshteinDistance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['martha', 'marhta', 2],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['', '', 0],
    ['𠀀', '𠀁', 1],
    ['a𞤀', '𞤀a', 2],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(levenshteinDistance(a, b)).toBe(expected)
  })

  it('equals the definition and fastest-levenshtein on 100,000 random pairs', () => {
    for (const [a, b] of randomPairs(21, 100_000)) {
      const actual = levenshteinDistance(a, b)
      if (actual !== naiveEditDistance(a, b, false)) expect.fail(`${a} ${b}: ${actual}`)
      if (actual !== fastestLevenshtein(a, b))
        expect.fail(`${a} ${b}: ${actual}, fastest-levenshtein ${fastestLevenshtein(a, b)}`)
    }
  })

  itObeysTheLaws(levenshteinDistance, false)
})

describe('createLevenshtein', () => {
  itEqualsTheDistance(createLevenshtein, levenshteinDistance)
})
