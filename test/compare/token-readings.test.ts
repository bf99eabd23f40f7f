import type { CodedToken } from '../../src/compare/names/words/coded-token.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringBits, tableFor } from '../../src/compare/names/words/token-bits.ts'
import { codeWord, letterCodes } from '../../src/compare/names/words/token-code.ts'
import { CHUNKS } from '../../src/compare/names/words/learned-table.ts'
import { editCosts } from '../../src/data/edit-costs.ts'
import { learnedBits } from '../../src/compare/names/words/token-learned.ts'
import { bestReading, readingTrie } from '../../src/compare/names/words/token-readings.ts'
import { powerOfTwo } from '../../src/internal/power-of-two.ts'

const arabic = (latin: readonly string[]): CodedToken =>
  codeWord({ latin, native: 'x', script: 'Arabic', particle: false, rarity: 15, soundRarity: 15 })

const table = tableFor('Arabic', 'Latin')
const costs = editCosts('ar')
const word = fc.string({ unit: fc.constantFrom(...'abdehikmnrst'), minLength: 1, maxLength: 10 })
/** Readings of one word: a stem and what differs, so that beginnings are shared. */
const readings = fc
  .tuple(word, fc.array(fc.tuple(fc.nat(9), word), { maxLength: 5 }))
  .map(([stem, others]) => [...new Set([stem, ...others.map(([at, end]) => stem.slice(0, at) + end)])])

/** The whole forward recursion, by its definition. */
function slowBits(a: string, b: string): number {
  const code = (s: string): number =>
    s === ''
      ? 0
      : s.length === 1
        ? s.charCodeAt(0) - 96
        : 27 + 26 * (s.charCodeAt(0) - 97) + s.charCodeAt(1) - 97
  const memo = new Map<number, number>([[0, 1]])
  const sum = (i: number, j: number): number => {
    const known = memo.get(i * 100 + j)
    if (known !== undefined) return known
    let total = 0
    for (let k = 0; k <= Math.min(2, i); k++) {
      for (let l = 0; l <= Math.min(2, j); l++) {
        if (k + l === 0) continue
        const [x, y] = [code(a.slice(i - k, i)), code(b.slice(j - l, j))]
        expect(Math.max(x, y)).toBeLessThan(CHUNKS)
        const quantised = costs[x * CHUNKS + y]!
        if (quantised > 0) total += sum(i - k, j - l) * powerOfTwo((quantised - 128) / 8)
      }
    }
    memo.set(i * 100 + j, total)
    return total
  }
  return Math.log2(sum(a.length, b.length))
}

describe('learnedBits', () => {
  it('is the sum over all alignments, where they keep near the diagonal', () => {
    fc.assert(
      fc.property(word, fc.nat(9), word, (stem, at, end) => {
        const other = (stem.slice(0, at) + end).slice(0, stem.length + 2)
        const slow = slowBits(stem, other)
        const quick = learnedBits(table, letterCodes(stem), letterCodes(other))
        expect(quick).toBeLessThanOrEqual(slow + 1e-9)
        // what strays far is next to nothing in a pair that agrees
        if (slow > 0) expect(quick).toBeGreaterThan(slow - 0.05)
        if (Math.max(stem.length, other.length) < 4) expect(quick).toBeCloseTo(slow, 9)
      }),
    )
  })
})

describe('bestReading', () => {
  it('is the best of the readings one by one, or what it was to beat', () => {
    fc.assert(
      fc.property(readings, word, fc.integer({ min: -6, max: 15 }), (latin, other, floor) => {
        const token = arabic(latin)
        const b = letterCodes(other)
        const trie = readingTrie(token)
        expect(trie).toBeDefined()
        if (trie === undefined) return
        const best = bestReading(trie, b, table, floor, Infinity, -Infinity)
        const slow = Math.max(floor, ...token.codes.map((a) => stringBits(a, b, table, -Infinity)))
        // readings of other lengths widen the band, so that a little more is counted
        expect(best).toBeGreaterThanOrEqual(slow - 1e-6)
        if (slow > 0) expect(best).toBeLessThan(slow + 0.5)
        expect(best).toBeGreaterThanOrEqual(floor)
      }),
    )
  })

  it('is the same above any floor, where the first reading is far as where it is not', () => {
    fc.assert(
      fc.property(readings, word, fc.integer({ min: -6, max: 9 }), (latin, other, floor) => {
        const trie = readingTrie(arabic(latin))!
        const b = letterCodes(other)
        const exact = bestReading(trie, b, table, -6, Infinity, -3)
        const best = bestReading(trie, b, table, floor, Infinity, -3)
        expect(best).toBe(Math.max(exact, floor))
      }),
      { numRuns: 1000 },
    )
  })

  it('stops at the first reading where that is far, and once a reading is enough', () => {
    const token = arabic(['omar', 'umar', 'omer'])
    const trie = readingTrie(token)
    if (trie === undefined) throw new Error('No trie')
    expect(bestReading(trie, letterCodes('zqzq'), table, -6, 30, -3)).toBe(-6)
    const first = stringBits(letterCodes('omar'), letterCodes('omar'), table, -Infinity)
    expect(bestReading(trie, letterCodes('omar'), table, -6, first - 1, -3)).toBeCloseTo(first, 6)
  })

  it('leaves readings that are too long for it to the scorer of two strings', () => {
    expect(readingTrie(arabic(['a'.repeat(60)]))).toBeUndefined()
  })
})
