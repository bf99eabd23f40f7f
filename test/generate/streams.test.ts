import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { permuted, stream } from '../../src/generate/streams.ts'
import { zipfRank } from '../../src/generate/zipf.ts'

describe('permuted', () => {
  it('visits every number once', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 700 }), (seed, count) => {
        const seen = new Set(Array.from({ length: count }, (_, n) => permuted(seed, count, n)))
        expect(seen.size).toBe(count)
        expect(Math.max(...seen)).toBe(count - 1)
      }),
    )
  })
})

describe('stream', () => {
  it('gives other numbers for another purpose, number or seed', () => {
    const first = [stream(1, 'a', 0), stream(1, 'a', 1), stream(1, 'b', 0), stream(2, 'a', 0)].map((r) => r())
    expect(new Set(first).size).toBe(4)
    expect(stream(1, 'a', 0)()).toBe(first[0])
  })
})

describe('zipfRank', () => {
  it('draws rank r in proportion to 1 / (r + 3)', () => {
    const rng = stream(7, 'zipf', 0)
    const counts = [0, 0, 0, 0]
    for (let n = 0; n < 40_000; n++) counts[zipfRank(rng, 4)]!++
    const sum = 1 / 3 + 1 / 4 + 1 / 5 + 1 / 6
    counts.forEach((count, r) => expect(count / 40_000).toBeCloseTo(1 / (r + 3) / sum, 1))
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })
})
