import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BitSet } from '../../src/internal/bitset.ts'

describe('BitSet', () => {
  it('behaves as a Set of small integers', () => {
    const step = fc.tuple(fc.constantFrom('add', 'delete'), fc.nat(99))
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const bits = new BitSet(100)
        const model = new Set<number>()
        for (const [kind, index] of steps) {
          if (kind === 'add') {
            expect(bits.add(index)).toBe(!model.has(index))
            model.add(index)
          } else {
            bits.delete(index)
            model.delete(index)
          }
        }
        expect(bits.count()).toBe(model.size)
        for (let i = 0; i < 100; i++) expect(bits.has(i)).toBe(model.has(i))
        bits.clear()
        expect(bits.count()).toBe(0)
      }),
    )
  })

  it('counts full words', () => {
    const bits = new BitSet(64)
    for (let i = 0; i < 64; i++) bits.add(i)
    expect(bits.count()).toBe(64)
  })
})
