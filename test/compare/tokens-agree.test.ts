import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { osaDistance } from '../../src/compare/text/osa.ts'
import { createCodeDictionary } from '../../src/internal/code-array.ts'
import { createTokensAgree } from '../../src/compare/names/words/tokens-agree.ts'

/** The definition, over strings. */
function reference(first: string, second: string): boolean {
  const [a, b] = first < second ? [first, second] : [second, first]
  const [x, y] = [a.split(' '), b.split(' ')]
  if (x.length === 1 && y.length === 1) return false
  if (osaDistance(a.replaceAll(' ', ''), b.replaceAll(' ', ''), 1) <= 1) return true
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  const used = new Set<number>()
  return few.every((token) => {
    const at = many.findIndex(
      (other, k) =>
        !used.has(k) &&
        (token === other || (Math.min(token.length, other.length) >= 4 && osaDistance(token, other, 1) <= 1)),
    )
    if (at >= 0) used.add(at)
    return at >= 0 && token.length > 1
  })
}

const token = fc.oneof(
  fc.constantFrom('mary', 'marie', 'ann', 'al', 'a', 'sabah', 'sabahh'),
  fc.string({ unit: fc.constantFrom('a', 'b', '𐐀'), maxLength: 5 }),
)
const value = fc.array(token, { minLength: 1, maxLength: 4 }).map((tokens) => tokens.join(' '))

describe('tokens', () => {
  it('agree as defined, both ways round', () => {
    fc.assert(
      fc.property(fc.uniqueArray(value, { minLength: 2, maxLength: 6 }), (values) => {
        const agree = createTokensAgree(createCodeDictionary(values), values)
        for (let a = 0; a < values.length; a++)
          for (let b = 0; b < values.length; b++) {
            if (a !== b)
              expect(agree(a, b), `${values[a]} | ${values[b]}`).toBe(reference(values[a]!, values[b]!))
          }
      }),
      { numRuns: 800 },
    )
  })

  it('needs a space on one side', () => {
    const values = ['mary', 'mary ann', 'maryann', 'ann mary']
    const agree = createTokensAgree(createCodeDictionary(values), values)
    expect([agree(0, 1), agree(1, 2), agree(1, 3), agree(0, 2)]).toEqual([true, true, true, false])
  })
})
