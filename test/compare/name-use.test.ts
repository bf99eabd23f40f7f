import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames, compareNamesFor } from '../../src/compare/names/compare-names.ts'
import { gradeNames, type NameCondition } from '../../src/compare/names/grade-names.ts'
import { Dictionary } from '../../src/encode/dictionary.ts'
import { structuredOf } from '../../src/encode/names/name-value.ts'
import { NAME_SHAPES } from '../../src/score/model/default-comparisons.ts'

const WORDS = [
  'mary',
  'maria',
  'smith',
  'smyth',
  'jones',
  'ali',
  'hassan',
  'mohammed',
  'ahmed',
  'omar',
  'anna',
  'maryann',
  'kim',
  'ji',
  'محمد',
  'علي',
  'حسن',
  'أحمد',
  'мария',
  'анна',
  'али',
  'キム',
  'ジョーンズ',
  'γιάννης',
]
const WHOLE = [
  '王伟',
  '陳志明',
  '김지영',
  'マイケルジョンソン',
  'chan chi ming',
  'michael johnson',
  'wang wei',
]
const name = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((w) => w.join(' ')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...WHOLE) },
)

describe('names compared for a use', () => {
  it('are given up only where they are of none, and otherwise compared as ever', () => {
    fc.assert(
      fc.property(
        name,
        name,
        fc.constantFrom(0, 0.2, 0.4, 0.55, 0.7, 0.93, 2),
        fc.boolean(),
        fc.boolean(),
        (x, y, atLeast, orKin, orWord) => {
          const [a, b] = [structuredOf(x), structuredOf(y)]
          const whole = compareNames(a, b)
          const isOfUse =
            whole.similarity >= atLeast ||
            (orKin && whole.relation === 'kin') ||
            (orWord && whole.pairs.some(({ kind }) => kind !== 'joined'))
          const made = compareNamesFor({ atLeast, orKin, orWord }, a, b)
          const pairs = whole.pairs.map((pair) =>
            pair.kind === 'joined' ? pair : { ...pair, kind: 'aligned' },
          )
          if (made !== undefined) expect(made).toEqual({ ...whole, pairs })
          else expect(isOfUse).toBe(false)
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('have the level that they have, up to the limit', () => {
    const conditions = NAME_SHAPES.flatMap(([, when], k) =>
      when.kind === 'else' ? [] : [{ code: k + 1, condition: when as NameCondition }],
    )
    fc.assert(
      fc.property(name, name, fc.integer({ min: 1, max: 14 }), (x, y, limit) => {
        const dictionary = new Dictionary()
        const [a, b] = [dictionary.intern(x), dictionary.intern(y)]
        const grader = gradeNames(conditions, dictionary)
        const grade = (one: number, two: number, most?: number): number => grader.grade(one, two, most)
        const whole = grade(a, b)
        const limited = grade(a, b, limit)
        if (whole <= limit) expect(limited).toBe(whole)
        else expect(limited).toBeGreaterThan(limit)
        expect(grade(b, a, limit)).toBe(limited)
      }),
      { numRuns: 600 },
    )
  })
})
