import { describe, expect, it } from 'vitest'
import { createOsa } from '../../src/compare/text/osa-codes.ts'
import { createOsaIds } from '../../src/compare/text/osa-ids.ts'
import { osaDistance } from '../../src/compare/text/osa.ts'
import { createCodeDictionary } from '../../src/internal/code-array.ts'
import { talismanOsa } from '../vendor/talisman.ts'
import { borderPairs, createRandom, randomPairs } from './kernel-cases.ts'
import { naiveOsa } from './references.ts'

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
      if (actual !== naiveOsa(a, b)) expect.fail(`${a} ${b}: ${actual}`)
      if (actual !== talismanOsa(a, b)) expect.fail(`${a} ${b}: ${actual}, talisman ${talismanOsa(a, b)}`)
    }
  })

  it('equals the definition at every word border, over astral characters and lone surrogates', () => {
    for (const [a, b] of [...borderPairs(22), ...randomPairs(23, 10_000, true)]) {
      const expected = naiveOsa(a, b)
      if (osaDistance(a, b) !== expected)
        expect.fail(`${a} ${b}: ${osaDistance(a, b)} instead of ${expected}`)
    }
  })

  it('is exact up to the cutoff and one more above it', () => {
    const random = createRandom(24)
    for (const [a, b] of [...randomPairs(25, 50_000), ...borderPairs(26)]) {
      const exact = osaDistance(a, b)
      for (const cutoff of [0, random.below(8), exact - 1, exact, exact + 1]) {
        if (cutoff < 0) continue
        const cut = osaDistance(a, b, cutoff)
        if (cut !== Math.min(exact, cutoff + 1)) expect.fail(`${a} ${b} at ${cutoff}: ${cut} of ${exact}`)
      }
    }
  })

  it('is symmetric, 0 only for equal texts, at least the difference and at most the larger of the lengths', () => {
    for (const [a, b] of [...randomPairs(27, 20_000), ...borderPairs(28)]) {
      const actual = osaDistance(a, b)
      const [m, n] = [Array.from(a).length, Array.from(b).length]
      if (actual !== osaDistance(b, a)) expect.fail(`not symmetric: ${a} ${b}`)
      if ((actual === 0) !== (a === b)) expect.fail(`identity: ${a} ${b}`)
      if (actual < Math.abs(m - n) || actual > Math.max(m, n)) expect.fail(`out of bounds: ${a} ${b}`)
    }
  })

  it('refuses work without a sensible bound, unless equal ends or the cutoff settle it', () => {
    const a = 'a'.repeat(10_000_000)
    const b = 'b'.repeat(10_000_000)
    expect(() => osaDistance(a, b)).toThrow(RangeError)
    expect(osaDistance(a, `${a}b`)).toBe(1)
    expect(osaDistance(`a${b}`, `c${b}`)).toBe(1)
    expect(osaDistance(a, 'b', 3)).toBe(4)
  })
})

describe('createOsa', () => {
  it.each([false, true])('equals the function over strings (32-bit codes: %s)', (astral) => {
    const texts = [...new Set([...randomPairs(29, 2000, astral)].flat())]
    const { codes, offsets } = createCodeDictionary(texts)
    const compare = createOsa()
    const byId = createOsaIds({ codes, offsets })
    const random = createRandom(30)
    for (let n = 0; n < 20_000; n++) {
      const i = random.below(texts.length)
      const j = n % 5 === 0 ? i : random.below(texts.length)
      const [aFrom, aTo, bFrom, bTo] = [offsets[i]!, offsets[i + 1]!, offsets[j]!, offsets[j + 1]!]
      const cutoff = n % 2 === 0 ? undefined : random.below(6)
      const actual = compare(codes, aFrom, aTo - aFrom, codes, bFrom, bTo - bFrom, cutoff)
      if (actual !== osaDistance(texts[i]!, texts[j]!, cutoff))
        expect.fail(`${texts[i]} ${texts[j]}: ${actual}`)
      if (byId(i, j, cutoff) !== actual)
        expect.fail(`by ids, at ${cutoff}: ${texts[i]} ${texts[j]}: not ${actual}`)
    }
  })
})
