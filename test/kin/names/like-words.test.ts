import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jaroWinkler } from '../../../src/compare/text/jaro-winkler.ts'
import { skeleton } from '../../../src/encode/names/skeleton.ts'
import { likeWords, unlikeWords } from '../../../src/kin/names/like-words.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'
import type { StructuredName } from '../../../src/normalise/types.ts'

const WORDS = [
  'Mohammed',
  'Mohamad',
  'محمد',
  'Ali',
  'Alia',
  'علي',
  'Khalid',
  'Maria',
  'Marja',
  'Мария',
  'Hassan',
  'Hasan',
  'Olena',
  'Li',
  'Nguyen',
  'Omar',
]
const names = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => structureName(words.join(' ')))

/** The same by the words of its definition. */
function counted(a: StructuredName, b: StructuredName): number {
  const [x, y] = [a, b].map(({ tokens }) =>
    tokens
      .filter(({ role, latin }) => role !== 'particle' && latin.length > 0)
      .map(({ latin }) => latin.slice(0, 3)),
  ) as [string[][], string[][]]
  const areLike = (p: string, q: string): boolean =>
    jaroWinkler(p, q) >= 0.75 || (skeleton(p).length > 1 && skeleton(p) === skeleton(q))
  const unlike = (shorter: string[][], longer: string[][]): number =>
    shorter.filter((ours) => !longer.some((theirs) => ours.some((p) => theirs.some((q) => areLike(p, q)))))
      .length
  if (x.length !== y.length) return x.length < y.length ? unlike(x, y) : unlike(y, x)
  return Math.min(unlike(x, y), unlike(y, x))
}

describe('unlikeWords', () => {
  it('counts words that neither sound nor are spelt like any of the other name', () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect(unlikeWords(likeWords(a), likeWords(b), 9)).toBe(counted(a, b))
      }),
      { numRuns: 300 },
    )
  })

  it('counts no more than it is asked for, the same from either side', () => {
    fc.assert(
      fc.property(names, names, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const [x, y] = [likeWords(a), likeWords(b)]
        expect(unlikeWords(x, y, most)).toBe(Math.min(most + 1, unlikeWords(x, y, 9)))
        expect(unlikeWords(y, x, most)).toBe(unlikeWords(x, y, most))
      }),
      { numRuns: 300 },
    )
  })
})
