import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Matchings, matchingSums } from '../../../src/kin/families/member-matchings.ts'

/** By trying all matchings; with `must`, of those that hold this pair. */
function brute(m: Matchings, must = -1): number {
  const walk = (
    row: number,
    used: number,
    weight: number,
    count: number,
    shared: number,
    has: boolean,
  ): number => {
    if (row === m.rows) return has ? weight * m.sizes[count]! * shared : 0
    let sum = walk(row + 1, used, weight, count, shared, has)
    for (let c = 0; c < m.columns; c++) {
      const k = row * m.columns + c
      if ((used & (1 << c)) === 0)
        sum += walk(
          row + 1,
          used | (1 << c),
          weight * m.pairs[k]!,
          count + 1,
          shared + m.shared[k]!,
          has || k === must,
        )
    }
    return sum
  }
  return walk(0, 0, 1, 0, 0, must < 0)
}

const matchings = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => {
    const cells = fc
      .array(fc.integer({ min: 1, max: 64 }), { minLength: rows * columns, maxLength: rows * columns })
      .map((list) => Float64Array.from(list, (n) => n / 8))
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 })
    return fc.record({
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      pairs: cells,
      shared: cells,
      sizes,
    })
  })

describe('sums over matchings', () => {
  it('are those of trying all of them', () => {
    fc.assert(
      fc.property(matchings, (m) => {
        const { total, holding, carrying } = matchingSums(m)
        const all = brute(m)
        expect(total / all).toBeCloseTo(1, 9)
        for (const [k, sum] of holding.entries()) expect(sum / all).toBeCloseTo(brute(m, k) / all, 9)
        expect(carrying.reduce((a, b) => a + b, 0) / all).toBeCloseTo(1, 9)
      }),
    )
  })

  it('of large families come near them, and every member is one person at most', () => {
    const many = 9
    const pairs = new Float64Array(many * many).map((_, k) =>
      k % (many + 1) === 0 ? 40 : ((k * 7) % 13) / 40,
    )
    const alike = { rows: many, columns: many, pairs, shared: pairs.map(() => 1 / many) }
    const { total, holding } = matchingSums({ ...alike, sizes: new Array(many + 1).fill(1) })
    for (let r = 0; r < many; r++) {
      let [row, column] = [0, 0]
      for (let c = 0; c < many; c++) {
        row += holding[r * many + c]!
        column += holding[c * many + r]!
      }
      expect(Math.max(row, column) / total).toBeLessThan(1 + 1e-9)
      expect(holding[r * (many + 1)]! / total).toBeGreaterThan(0.9)
    }
  })

  it('of large families of whom each fits one other weigh what all of them together do', () => {
    const many = 9
    const own = (k: number): boolean => k % (many + 1) === 0
    const pairs = new Float64Array(many * many).map((_, k) => (own(k) ? 40 : 1e-12))
    const shared = pairs.map((_, k) => Number(k === 0))
    const { total } = matchingSums({
      rows: many,
      columns: many,
      pairs,
      shared,
      sizes: new Array(many + 1).fill(1),
    })
    // The pair that shares something is in each of them, and each of the others is or isn't.
    expect(total / (40 * 41 ** 8)).toBeCloseTo(1, 6)
  })
})
