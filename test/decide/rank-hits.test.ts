import { describe, expect, it } from 'vitest'
import { rankHits } from '../../src/decide/rank-hits.ts'
import { populate } from '../../src/encode/populate.ts'

const person = (id: string, full: string): { id: string; names: { full: string }[] } => ({
  id,
  names: [{ full }],
})

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
    expect([...rankHits(population, pairs, 3).right]).toEqual([2, 3, 1])
  })

  it('keeps the limit, after the ties are settled', () => {
    expect([...rankHits(population, pairs, 1).right]).toEqual([2])
  })

  it('never moves a pair over a heavier one', () => {
    const weight = Float64Array.of(5, 4, 4)
    expect([...rankHits(population, { ...pairs, weight }, 3).right]).toEqual([1, 2, 3])
  })
})
