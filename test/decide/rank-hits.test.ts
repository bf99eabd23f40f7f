import { describe, expect, it } from 'vitest'
import { rankHits } from '../../src/decide/rank-hits.ts'
import { populate } from '../../src/encode/populate.ts'

const person = (id: string, full: string): { id: string; names: { full: string }[] } => ({
  id,
  names: [{ full }],
})

const never = (): boolean => false

describe('rankHits', () => {
  const population = populate(
    [person('q', 'Amina Yusuf')],
    [person('a', 'Chol Deng'), person('b', 'Amina Yusuf'), person('c', 'Amina Yusof')],
  )
  const pairs = {
    length: 3,
    left: Int32Array.of(0, 0, 0),
    right: Int32Array.of(1, 2, 3),
    weight: Float64Array.of(4, 4, 4),
  }

  it('puts pairs of one weight in the order of the evidence of their names', () => {
    expect([...rankHits(population, pairs, 3, never).right]).toEqual([2, 3, 1])
  })

  it('keeps the limit, after the ties are settled', () => {
    expect([...rankHits(population, pairs, 1, never).right]).toEqual([2])
  })

  it('never moves a pair over a heavier one', () => {
    const weight = Float64Array.of(5, 4, 4)
    expect([...rankHits(population, { ...pairs, weight }, 3, never).right]).toEqual([1, 2, 3])
  })

  it('gives three of many copies, so that they push nobody out', () => {
    const crowd = populate(
      [person('q', 'Amina Yusuf')],
      [
        ...Array.from({ length: 30 }, (_, n) => person(`a${n + 10}`, 'Amina Yusof')),
        person('b', 'Amina Yusuf'),
      ],
    )
    const flood = {
      length: 31,
      left: new Int32Array(31),
      right: Int32Array.from({ length: 31 }, (_, n) => n + 1),
      weight: Float64Array.from({ length: 31 }, (_, n) => (n === 30 ? 4 : 5)),
    }
    const copies = (a: number, b: number): boolean => a < 31 && b < 31
    expect([...rankHits(crowd, flood, 10, copies).right]).toEqual([1, 2, 3, 31])
    expect(rankHits(crowd, flood, 10, never).length).toBe(10)
  })
})
