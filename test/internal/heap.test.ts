import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BinaryHeap } from '../../src/internal/heap.ts'
import { TopK } from '../../src/internal/top-k.ts'

// Few distinct keys, so that ties are common.
const entries = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 8 })))

describe('BinaryHeap', () => {
  it('gives out by key, then by value, whatever the order in', () => {
    fc.assert(
      fc.property(entries, (pushed) => {
        const heap = new BinaryHeap(1)
        for (const [value, key] of pushed) heap.push(value, key)
        const out: [number, number][] = []
        while (heap.size > 0) {
          const [key, value] = [heap.topKey, heap.topValue]
          expect(heap.pop()).toBe(value)
          out.push([value, key])
        }
        expect(out).toEqual(pushed.toSorted((a, b) => a[1] - b[1] || a[0] - b[0]))
        expect(heap.pop()).toBeUndefined()
        expect(heap.topKey).toBe(Infinity)
      }),
    )
  })

  it('replaceTop is pop and then push', () => {
    fc.assert(
      fc.property(entries, fc.nat(50), fc.nat(8), (pushed, value, key) => {
        fc.pre(pushed.length > 0)
        const one = new BinaryHeap()
        const two = new BinaryHeap()
        for (const [v, k] of pushed) {
          one.push(v, k)
          two.push(v, k)
        }
        one.replaceTop(value, key)
        two.pop()
        two.push(value, key)
        while (two.size > 0) expect(one.pop()).toBe(two.pop())
        expect(one.size).toBe(0)
      }),
    )
  })

  it('is empty after clear', () => {
    const heap = new BinaryHeap()
    heap.push(1, 1)
    heap.clear()
    expect(heap.pop()).toBeUndefined()
  })
})

describe('TopK', () => {
  it('keeps the best by score, then the smaller id, whatever the order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 5 })),
        fc.integer({ min: 1, max: 12 }),
        (scores, limit) => {
          const offers = scores.map((score, id) => ({ id, score }))
          const expected = offers.toSorted((a, b) => b.score - a.score || a.id - b.id).slice(0, limit)
          for (const order of [offers, offers.toReversed()]) {
            const best = new TopK(limit)
            for (const { id, score } of order) best.offer(id, score)
            expect(best.size).toBe(expected.length)
            expect(best.floor).toBe(expected.length < limit ? -Infinity : expected.at(-1)!.score)
            const { ids, scores: kept } = best.drain()
            expect(Array.from(ids)).toEqual(expected.map((e) => e.id))
            expect(Array.from(kept)).toEqual(expected.map((e) => e.score))
          }
        },
      ),
    )
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses a limit of %d', (limit) => {
    expect(() => new TopK(limit)).toThrow(RangeError)
  })
})
