import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, type LevelCounts } from '../../scripts/default-model/in-order.ts'
import { asksMore } from '../../scripts/default-model/level-order.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

const bits = ({ same, strangers }: LevelCounts, at: number): number => Math.log2(same[at]! / strangers[at]!)
const total = (list: readonly number[]): number => list.reduce((sum, n) => sum + n, 0)

describe('inOrder', () => {
  const falling = (a: number, b: number): boolean => a < b

  it('leaves levels in order as they are', () => {
    const counts = { same: [90, 40, 10], strangers: [1, 10, 400] }
    expect(inOrder(counts, falling)).toEqual(counts)
  })

  it('gives two levels the wrong way round the ratio that they have together', () => {
    const counts = inOrder({ same: [90, 20, 60, 5], strangers: [1, 90, 30, 400] }, falling)
    expect(bits(counts, 1)).toBeCloseTo(Math.log2(80 / 120), 9)
    expect(bits(counts, 2)).toBeCloseTo(Math.log2(80 / 120), 9)
    expect([0, 3].map((at) => counts.same[at])).toEqual([90, 5])
  })

  it('knows no order that nobody told', () => {
    const counts = { same: [1, 50, 20], strangers: [50, 1, 20] }
    expect(inOrder(counts, (a, b) => a === 1 && b === 2)).toEqual(counts)
  })

  it('puts any counts in order, on any partial order, and keeps every level its pairs and all levels their sum', () => {
    const count = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(
        count,
        count,
        fc.array(fc.boolean(), { minLength: 36, maxLength: 36 }),
        (same, strangers, told) => {
          // An order that follows the numbers, closed under "above what is above".
          const above = Array.from({ length: 36 }, (_, k) => told[k]! && Math.floor(k / 6) < k % 6)
          for (let m = 0; m < 6; m++)
            for (let a = 0; a < 6; a++)
              for (let b = 0; b < 6; b++) above[6 * a + b] ||= above[6 * a + m]! && above[6 * m + b]!
          const made = inOrder({ same, strangers }, (a, b) => above[6 * a + b]!)
          for (let a = 0; a < 6; a++) {
            expect(made.same[a]! + made.strangers[a]!).toBeCloseTo(same[a]! + strangers[a]!, 6)
            for (let b = 0; b < 6; b++)
              if (above[6 * a + b]!) expect(bits(made, a)).toBeGreaterThanOrEqual(bits(made, b) - 1e-9)
          }
          expect(total(made.same)).toBeCloseTo(total(same), 6)
        },
      ),
    )
  })
})

describe('the built-in model', () => {
  const FITTED = ['name', 'sex', 'birth', 'relatives', 'birthPlace']
  /** Three digits of m and u. */
  const ROUNDING = 0.02

  it.each(FITTED)('of %s, what asks more speaks no less for one person', (feature) => {
    const { levels } = defaultModel().comparisons.find((c) => c.feature === feature)!
    let ordered = 0
    for (const a of levels)
      for (const b of levels) {
        if (!asksMore(a.when, b.when)) continue
        ordered++
        expect(Math.log2(a.m / a.u), `${a.label} over ${b.label}`).toBeGreaterThanOrEqual(
          Math.log2(b.m / b.u) - ROUNDING,
        )
      }
    expect(ordered).toBeGreaterThan(0)
  })
})
