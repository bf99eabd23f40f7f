import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterCodes } from '../../src/compare/names/words/token-code.ts'
import { CONSONANT_CLASS } from '../../src/compare/names/words/consonant-class.ts'
import { CHUNKS, learnedTable } from '../../src/compare/names/words/learned-table.ts'
import { editCosts, type EditCostTable } from '../../src/data/edit-costs.ts'
import { learnedBits, strayLimit } from '../../src/compare/names/words/token-learned.ts'
import { weightedSimilarity } from '../../src/compare/names/words/token-weighted.ts'
import { powerOfTwo } from '../../src/internal/power-of-two.ts'

const bits = (a: string, b: string, floor?: number): number =>
  learnedBits(learnedTable('ar'), letterCodes(a), letterCodes(b), floor)

describe('learnedBits', () => {
  it('puts the true spelling above strangers', () => {
    expect(bits('mhmd', 'mohammed')).toBeGreaterThan(0)
    expect(bits('mhmd', 'mohammed')).toBeGreaterThan(bits('mhmd', 'mahmoud'))
    expect(bits('mhmd', 'fatima')).toBeLessThan(0)
  })

  it('has nothing to say about empty strings', () => {
    expect(bits('', 'omar')).toBe(-Infinity)
    expect(bits('omar', '')).toBe(-Infinity)
  })

  it('stops under the floor only where the score is under it', () => {
    const free = bits('ywsf', 'yousef')
    expect(bits('ywsf', 'yousef', free - 1)).toBe(free)
    expect(bits('ywsf', 'krzysztof', 30)).toBe(-Infinity)
  })

  it('does not remember the pair before', () => {
    const alone = bits('ali', 'ali')
    bits('abdalrahman', 'abdurrahman')
    expect(bits('ali', 'ali')).toBe(alone)
  })

  it.each(['ar', 'he', 'ru', 'ko', 'kana', 'zh', 'spelled', 'pooled', 'latin'] as const)(
    '%s agrees with itself',
    (name) => {
      const code = letterCodes('marina')
      expect(learnedBits(learnedTable(name), code, code)).toBeGreaterThan(5)
      expect(learnedBits(learnedTable(name), code, letterCodes('gustov'))).toBeLessThan(0)
    },
  )
})

const w = (a: string, b: string): number => weightedSimilarity(letterCodes(a), letterCodes(b))

describe('weightedSimilarity', () => {
  it('is 1 for equal strings, 0 for an empty one, and symmetric', () => {
    expect(w('omar', 'omar')).toBe(1)
    expect(w('', 'omar')).toBe(0)
    expect(w('jamal', 'gamal')).toBe(w('gamal', 'jamal'))
  })

  it('takes vowels and glides lightly and consonants of another class heavily', () => {
    expect(w('mhmd', 'mohamed')).toBeGreaterThan(0.85)
    expect(w('khalid', 'khalil')).toBeLessThan(w('khalid', 'khalit'))
    expect(w('khalid', 'qalid')).toBeGreaterThan(w('khalid', 'salid'))
  })
})

const letters = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: most }),
    fc.string({ unit: fc.constantFrom(...'aehimnoqrsu'), minLength: 1, maxLength: most }),
  )

/** Cells of row `i` of the band between strings of n and m letters. */
function bandOf(i: number, n: number, m: number): readonly [number, number] {
  const stray = strayLimit(n, m)
  return [Math.max(1, i - Math.max(0, n - m) - stray), Math.min(m, i + Math.max(0, m - n) + stray)]
}

const costs = new Map<EditCostTable, Uint8Array>()

/** The ratios of a table as they come from its data. */
function costsOf(name: EditCostTable): Uint8Array {
  let own = costs.get(name)
  if (own === undefined) costs.set(name, (own = editCosts(name)))
  return own
}

/** The forward recursion within the band by its definition, its sums in the order of the scorer's. */
function plainBits(name: EditCostTable, a: Uint8Array, b: Uint8Array): number {
  const [n, m] = [a.length, b.length]
  const costs = costsOf(name)
  const ratio = (x: readonly number[], y: readonly number[]): number => {
    const chunk = ([one = 0, two]: readonly number[]): number =>
      two === undefined ? one : 27 + 26 * (one - 1) + two - 1
    const quantised = costs[chunk(x) * CHUNKS + chunk(y)]!
    return quantised === 0 ? 0 : powerOfTwo((quantised - 128) / 8)
  }
  const sums = Array.from({ length: n + 1 }, () => Array<number>(m + 1).fill(0))
  const at = (i: number, j: number): number => sums[i]?.[j] ?? 0
  for (let j = 0; j <= m; j++) sums[0]![j] = j === 0 ? 1 : at(0, j - 1) * ratio([], [b[j - 1]!])
  for (let i = 1; i <= n; i++) {
    const [from, to] = bandOf(i, n, m)
    const x = a[i - 1]!
    if (from === 1) sums[i]![0] = at(i - 1, 0) * ratio([x], [])
    for (let j = from; j <= to; j++) {
      const y = b[j - 1]!
      const xx = i > 1 ? [a[i - 2]!, x] : undefined
      const yy = j > 1 ? [b[j - 2]!, y] : undefined
      const single = at(i - 1, j) * ratio([x], []) + at(i - 1, j - 1) * ratio([x], [y])
      const pair =
        (xx === undefined ? 0 : at(i - 2, j - 1) * ratio(xx, [y])) +
        (yy === undefined ? 0 : at(i - 1, j - 2) * ratio([x], yy))
      const both = xx === undefined || yy === undefined ? 0 : at(i - 2, j - 2) * ratio(xx, yy)
      sums[i]![j] = single + (pair + both) + at(i, j - 1) * ratio([], [y])
    }
  }
  return Math.log2(at(n, m))
}

/** Wagner and Fischer within the band, with branches. */
function plainSimilarity(a: Uint8Array, b: Uint8Array): number {
  const [n, m] = [a.length, b.length]
  const vowels = letterCodes('aeiou')
  const gap = (x: number, before: number | undefined): number =>
    x === before ? 2 : vowels.includes(x) ? 4 : letterCodes('hwy').includes(x) ? 5 : 20
  const confused = 'jg jy cs cz wv cj xs xj xh sj hk hx hg hf zj ji'.split(' ').map(letterCodes)
  const swap = (x: number, y: number): number => {
    if (x === y) return 0
    const [gx, gy] = [gap(x, undefined), gap(y, undefined)]
    const sameClass = CONSONANT_CLASS[x] !== 0 && CONSONANT_CLASS[x] === CONSONANT_CLASS[y]
    const cost = gx < 20 !== gy < 20 ? 24 : gx < 20 ? Math.max(gx, gy) : sameClass ? 7 : 20
    return confused.some(([p, q]) => (p === x && q === y) || (p === y && q === x)) ? Math.min(8, cost) : cost
  }
  const rows = Array.from({ length: n + 1 }, () => Array<number>(m + 1).fill(Infinity))
  rows[0]![0] = 0
  for (let j = 1; j <= m; j++) rows[0]![j] = rows[0]![j - 1]! + gap(b[j - 1]!, b[j - 2])
  for (let i = 1; i <= n; i++) {
    const [from, to] = bandOf(i, n, m)
    const drop = gap(a[i - 1]!, a[i - 2])
    if (from === 1) rows[i]![0] = rows[i - 1]![0]! + drop
    for (let j = from; j <= to; j++)
      rows[i]![j] = Math.min(
        rows[i - 1]![j - 1]! + swap(a[i - 1]!, b[j - 1]!),
        rows[i - 1]![j]! + drop,
        rows[i]![j - 1]! + gap(b[j - 1]!, b[j - 2]),
      )
  }
  const whole = 20 * Math.max(n, m)
  return rows[n]![m]! >= whole ? 0 : 1 - rows[n]![m]! / whole
}

describe('the scorers without branches', () => {
  const names = ['ar', 'he', 'ru', 'ko', 'kana', 'zh', 'spelled', 'pooled', 'latin'] as const

  it('are the plain recursions within the band, to the last bit', () => {
    fc.assert(
      fc.property(letters(18), letters(18), fc.constantFrom(...names), (x, y, name) => {
        const [a, b] = [letterCodes(x), letterCodes(y)]
        expect(learnedBits(learnedTable(name), a, b)).toBe(plainBits(name, a, b))
        expect(weightedSimilarity(a, b)).toBe(plainSimilarity(a, b))
      }),
      { numRuns: 1000 },
    )
  })

  it('and those of true spellings, which have operations of two letters', () => {
    for (const name of names)
      for (const [x, y] of [
        ['mhmd', 'mohammed'],
        ['yusuf', 'youssef'],
        ['qasim', 'quassim'],
        ['aleksandr', 'alexander'],
        ['tsuji', 'tzutschi'],
      ] as const) {
        const [a, b] = [letterCodes(x), letterCodes(y)]
        expect(learnedBits(learnedTable(name), a, b)).toBe(plainBits(name, a, b))
        expect(weightedSimilarity(a, b)).toBe(plainSimilarity(a, b))
      }
  })
})
