import { describe, expect, it } from 'vitest'
import { createJaroWinkler } from '../../src/compare/text/jaro-winkler-codes.ts'
import { createJaroWinklerLevels } from '../../src/compare/text/jaro-winkler-levels.ts'
import { jaroWinkler } from '../../src/compare/text/jaro-winkler.ts'
import { createCodeDictionary } from '../../src/internal/code-array.ts'
import { toShared } from '../../src/internal/shared-arrays.ts'
import { talismanJaroWinkler } from '../vendor/talisman.ts'
import { ALPHABETS, borderPairs, createRandom, randomPairs } from './kernel-cases.ts'
import { naiveJaroWinkler } from './references.ts'

const points = (text: string): number[] => Array.from(text, (c) => c.codePointAt(0) as number)

describe('jaroWinkler', () => {
  it.each([
    ['MARTHA', 'MARHTA', 0.961111],
    ['DWAYNE', 'DUANE', 0.84],
    ['DIXON', 'DICKSONX', 0.813333],
    ['0', '00', 0.85],
    ['000000001', '0000010', 0.926984],
    ['abc', 'xyz', 0],
    ['', 'a', 0],
    ['', '', 1],
    ['𞤀𞤁', '𞤀𞤁', 1],
    ['ab𠀀', 'ab𠀁', 0.822222],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 6)
  })

  it('counts a prefix only from a Jaro similarity of 0.7 on', () => {
    // Two of four match: Jaro 2/3, under 0.7 in spite of the common prefix.
    expect(jaroWinkler('abxy', 'abzw')).toBe((2 / 4 + 2 / 4 + 1) / 3)
  })

  it('equals the definition and talisman on 100,000 random pairs', () => {
    for (const [a, b] of randomPairs(1, 100_000)) {
      const actual = jaroWinkler(a, b)
      if (actual !== naiveJaroWinkler(a, b)) expect([a, b, actual]).toEqual([a, b, naiveJaroWinkler(a, b)])
      if (Math.abs(actual - talismanJaroWinkler(a, b)) > 1e-9) {
        expect([a, b, actual]).toEqual([a, b, talismanJaroWinkler(a, b)])
      }
    }
  })

  it('counts code points: equals talisman over arrays of them, astral characters and lone surrogates included', () => {
    for (const [a, b] of randomPairs(2, 10_000, true)) {
      if (a === '' && b === '') continue
      expect(jaroWinkler(a, b), `${a} ${b}`).toBeCloseTo(talismanJaroWinkler(points(a), points(b)), 9)
    }
  })

  it('equals the definition at every word border', () => {
    for (const [a, b] of borderPairs(3)) expect(jaroWinkler(a, b), `${a} ${b}`).toBe(naiveJaroWinkler(a, b))
  })

  it('is symmetric to the last bit, within 0..1, and 1 exactly for equal texts', () => {
    for (const [a, b] of [...randomPairs(4, 20_000), ...borderPairs(5)]) {
      const similarity = jaroWinkler(a, b)
      if (similarity !== jaroWinkler(b, a)) expect.fail(`not symmetric: ${a} ${b}`)
      if (!(similarity >= 0 && similarity <= 1)) expect.fail(`out of range: ${a} ${b}`)
      if ((similarity === 1) !== (a === b)) expect.fail(`identity: ${a} ${b}`)
    }
  })

  it('takes linear time for texts of a million points', () => {
    const random = createRandom(6)
    const a = random.text(1_000_000, ['a', 'b', 'c'])
    const b = random.text(1_000_000, ['a', 'b', 'c'])
    expect(jaroWinkler(a, b)).toBeGreaterThan(0.5)
    expect(jaroWinkler('a'.repeat(1_000_000), 'b'.repeat(1_000_000))).toBe(0)
    // Shifted by one, all match and two thirds of them are out of place: (1 + 1 + 2/3) / 3.
    expect(jaroWinkler(a, a.slice(1))).toBeCloseTo(8 / 9, 2)
  })
})

describe('createJaroWinkler', () => {
  const texts = [...new Set([...randomPairs(7, 1500), ...randomPairs(8, 500, true)].flat())]
  const narrow = texts.filter((text) => points(text).every((code) => code < 0x10000))

  it.each([
    ['16-bit codes', createCodeDictionary(narrow), narrow],
    ['32-bit codes', createCodeDictionary(texts), texts],
    ['shared codes', toShared(createCodeDictionary(narrow)), narrow],
  ])('equals the function over strings: %s', (_, { codes, offsets }, strings) => {
    const compare = createJaroWinkler()
    const random = createRandom(9)
    for (let n = 0; n < 20_000; n++) {
      const i = random.below(strings.length)
      const j = n % 5 === 0 ? i : random.below(strings.length)
      const [aFrom, aTo, bFrom, bTo] = [offsets[i]!, offsets[i + 1]!, offsets[j]!, offsets[j + 1]!]
      const actual = compare(codes, aFrom, aTo - aFrom, codes, bFrom, bTo - bFrom)
      if (actual !== jaroWinkler(strings[i]!, strings[j]!))
        expect.fail(`${strings[i]} ${strings[j]}: ${actual}`)
    }
  })

  it('with a cutoff is exact from it up and 0 below', () => {
    const { codes, offsets } = createCodeDictionary(texts)
    const compare = createJaroWinkler()
    const random = createRandom(10)
    for (let n = 0; n < 50_000; n++) {
      const i = random.below(texts.length)
      const j = random.below(texts.length)
      const [aFrom, aTo, bFrom, bTo] = [offsets[i]!, offsets[i + 1]!, offsets[j]!, offsets[j + 1]!]
      const exact = compare(codes, aFrom, aTo - aFrom, codes, bFrom, bTo - bFrom)
      const cutoff = n % 3 === 0 ? exact : random.below(101) / 100
      const cut = compare(codes, aFrom, aTo - aFrom, codes, bFrom, bTo - bFrom, cutoff)
      if (cut !== (exact >= cutoff ? exact : 0))
        expect.fail(`${texts[i]} ${texts[j]} at ${cutoff}: ${cut} of ${exact}`)
    }
  })
})

const levelOf = (similarity: number, thresholds: readonly number[]): number => {
  const level = thresholds.findIndex((threshold) => similarity >= threshold)
  return level === -1 ? thresholds.length : level
}

describe('createJaroWinklerLevels', () => {
  const random = createRandom(18)
  const latin = ALPHABETS[2]!
  const names = Array.from({ length: 2000 }, () => random.text(random.below(12), latin))
  const texts = [
    ...new Set([
      ...names,
      ...names.map((name) => random.edited(name, 1 + random.below(3), latin)),
      ...[...randomPairs(19, 1500), ...randomPairs(20, 500, true)].flat(),
    ]),
  ]
  const dictionary = createCodeDictionary(texts)
  it.each([[[0.92, 0.88, 0.7]], [[1, 0.95, 0.9]], [[0.85]], [[0.5, 0.1]], [[0.699, 0.001]], [[1]]])(
    'says for %j what the function over strings says',
    (thresholds) => {
      const compare = createJaroWinklerLevels(dictionary, dictionary, thresholds)
      for (let n = 0; n < 30_000; n++) {
        const a = Math.floor(n / 10) % texts.length
        const b = n % 10 < 3 ? (a + names.length) % texts.length : random.below(texts.length)
        const expected = levelOf(jaroWinkler(texts[a]!, texts[b]!), thresholds)
        if (compare(a, b) !== expected)
          expect.fail(`${texts[a]} ${texts[b]}: ${compare(a, b)}, not ${expected}`)
      }
    },
  )

  it('decides a pair that reaches a threshold exactly as reached', () => {
    for (let n = 0; n < 300; n++) {
      const a = random.below(names.length)
      const b = Math.min(a + names.length, texts.length - 1)
      const similarity = jaroWinkler(texts[a]!, texts[b]!)
      if (similarity === 0) continue
      expect(createJaroWinklerLevels(dictionary, dictionary, [similarity])(a, b)).toBe(0)
    }
  })

  it.each([[[]], [[0]], [[1.1]], [[0.8, 0.9]], [[Number.NaN]]])('refuses the thresholds %j', (thresholds) => {
    expect(() => createJaroWinklerLevels(dictionary, dictionary, thresholds)).toThrow(RangeError)
  })
})
