import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthAgreement, INCOMPARABLE } from '../../src/compare/births/birth-agreement.ts'
import { comparerSteps } from '../../src/compare/comparer.ts'
import type { BirthAgreement, Condition } from '../../src/compare/condition.ts'
import { unpaced } from '../../src/internal/pace.ts'
import { learnDefaultDays } from '../../src/compare/births/default-days.ts'
import { civilFromDays } from '../../src/record/days.ts'
import { PopulationBuilder } from '../../src/encode/population-builder.ts'

const KINDS = [
  'sameDay',
  'sameDefault',
  'swapped',
  'oneDigit',
  'partialYear',
  'nearYear',
  'nearAge',
  'unconverted',
]
const defaults = ['01-01']
const conditions: Condition[] = [
  ...KINDS.map((is): Condition => ({ kind: 'birth', is: is as BirthAgreement, defaults })),
  { kind: 'else' },
]

const population = (codes: readonly string[]): ReturnType<PopulationBuilder['finish']> => {
  const builder = new PopulationBuilder()
  codes.forEach((code, i) => builder.addValues(String(i).padStart(5, '0'), [['birth', code]]))
  return builder.finish()
}

const two = (n: number): string => String(n).padStart(2, '0')
const code = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1985, max: 1995 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc.constantFrom(
    '1990------',
    '-----01-01',
    '1980~1990',
    '1985~1986+4',
    '!19900231',
    '--90-01-02',
    '1369-01-02',
  ),
)

describe('births by the ids of a dictionary', () => {
  it('are graded as their codes agree, and what nothing is known of is missing, not different', () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        const comparer = unpaced(comparerSteps(population([a, b]), { feature: 'birth', conditions }))
        const agreement = birthAgreement(a, b, new Set(defaults))
        const at = KINDS.indexOf(agreement ?? '')
        const expected = agreement === INCOMPARABLE ? 0 : at < 0 ? conditions.length : at + 1
        expect(comparer.level(0, 1)).toBe(expected)
        expect(comparer.level(1, 0)).toBe(expected)
        const side = [Int32Array.of(0, 1), Int32Array.of(1, 0)] as const
        const many = new Uint8Array(2)
        comparer.levels({ left: side[0], right: side[1] }, Int32Array.of(0, 1), 2, many)
        expect([...many]).toEqual([expected, expected])
      }),
      { numRuns: 2000 },
    )
  })
})

describe('default days', () => {
  const even = Array.from({ length: 730 }, (_, n) => {
    const { year, month, day } = civilFromDays(-7000 + n * 25)
    return `${year}-${two(month)}-${two(day)}`
  })
  const learn = (codes: readonly string[]): string[] =>
    unpaced(learnDefaultDays(population(codes).columns.get('birth')!))

  it('are those on which far too many stand', () => {
    expect(learn(even)).toEqual([])
    const filled = Array.from(
      { length: 60 },
      (_, n) => `${1950 + (n % 50)}-${n % 3 === 0 ? '07-15' : '01-01'}`,
    )
    expect(learn([...even, ...filled])).toEqual(['01-01', '07-15'])
  })

  it('are not learned from a handful', () => {
    expect(learn(Array.from({ length: 20 }, (_, n) => `${1950 + n}-01-01`))).toEqual([])
  })

  it('are learned in steps, so that an abort does not wait for all births of a file', () => {
    const codes = Array.from({ length: 10_000 }, (_, n) => `${1000 + n}-01-01`)
    let steps = 0
    for (const _ of learnDefaultDays(population(codes).columns.get('birth')!)) steps++
    expect(steps).toBeGreaterThan(3)
  })

  it('do not depend on the order', () => {
    const codes = [...even, ...Array.from({ length: 40 }, (_, n) => `${1950 + n}-01-01`)]
    expect(learn(codes.toReversed())).toEqual(learn(codes))
  })
})
