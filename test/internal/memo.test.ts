import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPairMemo, createPairTable } from '../../src/internal/memo.ts'

describe('createPairMemo', () => {
  it('gives the last value set for a pair or nothing, never that of another pair', () => {
    const id = fc.nat(40)
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id, fc.nat(15))), (entries) => {
        const memo = createPairMemo(4)
        const model = new Map<string, number>()
        for (const [a, b, value] of entries) {
          memo.set(a, b, value)
          model.set(`${a},${b}`, value)
          expect(memo.get(a, b)).toBe(value)
        }
        for (let a = 0; a <= 40; a++) {
          for (let b = 0; b <= 40; b++) {
            const stored = memo.get(a, b)
            if (stored !== -1) expect(stored).toBe(model.get(`${a},${b}`))
          }
        }
      }),
    )
  })

  it('keeps most pairs of a half-full table', () => {
    const memo = createPairMemo(12)
    for (let n = 0; n < 2048; n++) memo.set(n >> 5, 1000 + (n & 31), n & 7)
    let kept = 0
    for (let n = 0; n < 2048; n++) if (memo.get(n >> 5, 1000 + (n & 31)) === (n & 7)) kept++
    // Chance alone keeps (1 - e^-0.5) / 0.5 = 79 %.
    expect(kept / 2048).toBeGreaterThan(0.7)
  })

  it.each([
    [1, 0, 0],
    [4, 2 ** 28 - 1, 15],
    [8, 2 ** 24 - 1, 255],
    [16, 2 ** 16 - 1, 65535],
  ])('with %d value bits reaches b = %d and value %d', (valueBits, b, value) => {
    const memo = createPairMemo(6, valueBits)
    memo.set(2 ** 31 - 1, b, value)
    expect(memo.get(2 ** 31 - 1, b)).toBe(value)
    expect(memo.get(2 ** 31 - 2, b)).toBe(-1)
  })

  it('refuses sizes out of range', () => {
    for (const bits of [0, 27, Number.NaN]) expect(() => createPairMemo(bits)).toThrow(RangeError)
    for (const bits of [0, 17, Number.NaN]) expect(() => createPairMemo(4, bits)).toThrow(RangeError)
  })
})

describe('createPairTable', () => {
  it('keeps every pair, as a Map does, and leaves out ids that came later', () => {
    const table = createPairTable(20)
    const map = new Map<string, number>()
    fc.assert(
      fc.property(fc.nat(25), fc.nat(25), fc.nat(254), (x, y, value) => {
        const [a, b] = [Math.min(x, y), Math.max(x, y)]
        expect(table.get(a, b)).toBe(map.get(`${a} ${b}`) ?? -1)
        table.set(a, b, value)
        if (b < 20) map.set(`${a} ${b}`, value)
        expect(table.get(a, b)).toBe(b < 20 ? value : -1)
      }),
    )
  })
})
