import { describe, expect, it } from 'vitest'
import { scaleOf } from '../../scripts/edit-costs/scale.ts'
import {
  packEdges,
  packOperations,
  quantisedEdges,
  quantisedOperations,
} from '../../scripts/edit-costs/pack.ts'

const CHUNKS = 703
const EQUAL = 5
const [M, A] = [13, 1]

/** Equal letters speak for one name, all others cost what can be said at most. */
function equalLetters(): Float64Array {
  const bits = new Float64Array(CHUNKS * CHUNKS).fill(Number.NaN)
  for (let a = 0; a < 27; a++)
    for (let b = 0; b < 27; b++) if (a + b > 0) bits[a * CHUNKS + b] = a === b ? EQUAL : -6
  return bits
}

const none = new Float64Array(27 * 27)
const rows = [
  { variants: ['mirim', 'mariam'], latin: 'mariam' },
  { variants: ['anna'], latin: 'anna' },
]

describe('the scale of contrasted edit costs', () => {
  it('is 1 where contrast moved nothing', () => {
    expect(scaleOf(equalLetters(), { operations: equalLetters(), starts: none, ends: none }, rows)).toBe(1)
  })

  it('gives true pairs back what contrast took off', () => {
    const operations = equalLetters()
    operations[A * CHUNKS + A] = EQUAL - 1
    const scale = scaleOf(equalLetters(), { operations, starts: none, ends: none }, rows)
    // Of six and four letters, by the best reading, two each are an a: half a bit for a bit of the costs.
    const full = (letters: number): number => 0.5 * EQUAL * letters + 5.6
    expect(scale).toBeCloseTo((full(6) + full(4)) / (full(6) + full(4) - 2), 2)
  })

  it('counts what edges take off', () => {
    const starts = none.slice()
    starts[M * 27 + A] = -3
    const costs = { operations: equalLetters(), starts, ends: none }
    const other = [{ variants: ['mnna'], latin: 'anna' }]
    expect(scaleOf(equalLetters(), costs, rows)).toBe(1)
    expect(scaleOf(equalLetters(), costs, other)).toBeGreaterThan(1.2)
  })
})

describe('packed edit costs', () => {
  it('are in quarters of a bit, and what is not written is the least', () => {
    const bits = new Float64Array(CHUNKS * CHUNKS).fill(Number.NaN)
    bits[A * CHUNKS + M] = -6
    bits[M * CHUNKS + A] = 0.24
    expect(packOperations(bits)).toBe('m aP')
    const quantised = quantisedOperations(bits)
    expect([
      quantised[0],
      quantised[A * CHUNKS + M],
      quantised[M * CHUNKS + A],
      quantised[CHUNKS - 1],
    ]).toEqual([0, 128 - 48, 128 + 2, 0])
  })

  it('say nothing of equal first letters', () => {
    const starts = none.slice()
    starts[A * 27 + A] = -1
    starts[A * 27 + M] = -1
    expect(packEdges(starts)).toBe('a mK')
    const edges = quantisedEdges(starts)
    expect([edges[(A << 5) | A], edges[(A << 5) | M]]).toEqual([0, -1])
  })
})
