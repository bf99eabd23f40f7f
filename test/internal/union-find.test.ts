import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UnionFind } from '../../src/internal/union-find.ts'

/** Labels by flooding: the smallest reachable element, from the definition. */
function naiveLabels(size: number, pairs: readonly (readonly [number, number])[]): number[] {
  const labels = Array.from({ length: size }, (_, i) => i)
  for (let changed = true; changed; ) {
    changed = false
    for (const [a, b] of pairs) {
      const least = Math.min(labels[a]!, labels[b]!)
      changed ||= labels[a] !== labels[b]
      labels[a] = least
      labels[b] = least
    }
  }
  return labels
}

const element = fc.nat(29)
const pairsOf30 = fc.array(fc.tuple(element, element), { maxLength: 40 })

describe('UnionFind', () => {
  it('has the sets that the pairs connect, whatever their order', () => {
    fc.assert(
      fc.property(pairsOf30, (pairs) => {
        const expected = naiveLabels(30, pairs)
        for (const order of [pairs, pairs.toReversed()]) {
          const sets = new UnionFind(30)
          for (const [a, b] of order) sets.union(a, b)
          expect(Array.from(sets.labels())).toEqual(expected)
          expect(sets.count).toBe(new Set(expected).size)
          for (let i = 0; i < 30; i++)
            expect(sets.sizeOf(i)).toBe(expected.filter((l) => l === expected[i]).length)
        }
      }),
    )
  })

  it('tells whether a union joined anything', () => {
    const sets = new UnionFind(3)
    expect(sets.union(0, 1)).toBe(true)
    expect(sets.union(1, 0)).toBe(false)
    expect(sets.find(0)).toBe(sets.find(1))
    expect(sets.find(2)).toBe(2)
  })

  it('stays fast on a chain of a million', () => {
    const sets = new UnionFind(1_000_000)
    for (let i = 1; i < 1_000_000; i++) sets.union(i - 1, i)
    expect(sets.count).toBe(1)
    expect(sets.labels()[999_999]).toBe(0)
  })

  it('of nothing is empty', () => {
    expect(new UnionFind(0).labels()).toEqual(new Int32Array(0))
  })
})
