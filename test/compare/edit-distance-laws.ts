import { expect, it } from 'vitest'
import { createEditDistanceIds } from '../../src/compare/text/levenshtein-ids.ts'
import { type CodeComparator, createCodeDictionary } from '../../src/internal/code-array.ts'
import { borderPairs, createRandom, randomPairs } from './kernel-cases.ts'
import { naiveEditDistance } from './references.ts'

/** What holds of each edit distance over strings. */
export function itObeysTheLaws(
  distance: (a: string, b: string, cutoff?: number) => number,
  withSwaps: boolean,
): void {
  it('equals the definition at every word border, over astral characters and lone surrogates', () => {
    for (const [a, b] of [...borderPairs(22), ...randomPairs(23, 10_000, true)]) {
      const expected = naiveEditDistance(a, b, withSwaps)
      if (distance(a, b) !== expected) expect.fail(`${a} ${b}: ${distance(a, b)} instead of ${expected}`)
    }
  })

  it('is exact up to the cutoff and one more above it', () => {
    const random = createRandom(24)
    for (const [a, b] of [...randomPairs(25, 50_000), ...borderPairs(26)]) {
      const exact = distance(a, b)
      for (const cutoff of [0, random.below(8), exact - 1, exact, exact + 1]) {
        if (cutoff < 0) continue
        const cut = distance(a, b, cutoff)
        if (cut !== Math.min(exact, cutoff + 1)) expect.fail(`${a} ${b} at ${cutoff}: ${cut} of ${exact}`)
      }
    }
  })

  it('is symmetric, 0 only for equal texts, at least the difference and at most the larger of the lengths', () => {
    for (const [a, b] of [...randomPairs(27, 20_000), ...borderPairs(28)]) {
      const actual = distance(a, b)
      const [m, n] = [Array.from(a).length, Array.from(b).length]
      if (actual !== distance(b, a)) expect.fail(`not symmetric: ${a} ${b}`)
      if ((actual === 0) !== (a === b)) expect.fail(`identity: ${a} ${b}`)
      if (actual < Math.abs(m - n) || actual > Math.max(m, n)) expect.fail(`out of bounds: ${a} ${b}`)
    }
  })

  it('refuses work without a sensible bound, unless equal ends or the cutoff settle it', () => {
    const a = 'a'.repeat(10_000_000)
    const b = 'b'.repeat(10_000_000)
    expect(() => distance(a, b)).toThrow(RangeError)
    expect(distance(a, `${a}b`)).toBe(1)
    expect(distance(`a${b}`, `c${b}`)).toBe(1)
    expect(distance(a, 'b', 3)).toBe(4)
  })
}

/** What holds of its kernel over codes. */
export function itEqualsTheDistance(
  create: () => CodeComparator,
  distance: (a: string, b: string, cutoff?: number) => number,
): void {
  it.each([false, true])('equals the function over strings (32-bit codes: %s)', (astral) => {
    const texts = [...new Set([...randomPairs(29, 2000, astral)].flat())]
    const { codes, offsets } = createCodeDictionary(texts)
    const compare = create()
    const byId = createEditDistanceIds(createCodeDictionary(texts), { codes, offsets }, create())
    const random = createRandom(30)
    for (let n = 0; n < 20_000; n++) {
      const i = random.below(texts.length)
      const j = n % 5 === 0 ? i : random.below(texts.length)
      const [aFrom, aTo, bFrom, bTo] = [offsets[i]!, offsets[i + 1]!, offsets[j]!, offsets[j + 1]!]
      const cutoff = n % 2 === 0 ? undefined : random.below(6)
      const actual = compare(codes, aFrom, aTo - aFrom, codes, bFrom, bTo - bFrom, cutoff)
      if (actual !== distance(texts[i]!, texts[j]!, cutoff)) expect.fail(`${texts[i]} ${texts[j]}: ${actual}`)
      if (byId(i, j, cutoff) !== actual)
        expect.fail(`by ids, at ${cutoff}: ${texts[i]} ${texts[j]}: not ${actual}`)
    }
  })
}
