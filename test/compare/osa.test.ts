import { describe, expect, it } from 'vitest'
import { createOsa } from '../../src/compare/text/osa-codes.ts'
import { osaDistance } from '../../src/compare/text/osa.ts'
import { talismanOsa } from '../vendor/talisman.ts'
import { itEqualsTheDistance, itObeysTheLaws } from './edit-distance-laws.ts'
import { randomPairs } from './kernel-cases.ts'
import { naiveEditDistance } from './references.ts'

describe('osaDistance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['martha', 'marhta', 1],
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['', '', 0],
    ['𠀀', '𠀁', 1],
    ['a𞤀', '𞤀a', 1],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(osaDistance(a, b)).toBe(expected)
  })

  it('equals the definition and talisman on 100,000 random pairs', () => {
    for (const [a, b] of randomPairs(21, 100_000)) {
      const actual = osaDistance(a, b)
      if (actual !== naiveEditDistance(a, b, true)) expect.fail(`${a} ${b}: ${actual}`)
      if (actual !== talismanOsa(a, b)) expect.fail(`${a} ${b}: ${actual}, talisman ${talismanOsa(a, b)}`)
    }
  })

  itObeysTheLaws(osaDistance, true)
})

describe('createOsa', () => {
  itEqualsTheDistance(createOsa, osaDistance)
})
