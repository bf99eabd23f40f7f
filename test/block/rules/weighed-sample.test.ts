import { describe, expect, it } from 'vitest'
import { weighedSample } from '../../../src/block/rules/weighed-sample.ts'
import { unpaced } from '../../../src/internal/pace.ts'

const MANY = 20_000
const ids = Array.from({ length: 2 * MANY }, (_, i) => `r${i}`)
const left = Int32Array.from({ length: MANY }, (_, k) => k)
const right = left.map((k) => MANY + k)
/** One in fifty weighs much, the others next to nothing. */
const weight = Float64Array.from(left, (k) => (k % 50 === 0 ? 0.9 : 0.005))
const sum = (list: ArrayLike<number>): number => Array.from(list).reduce((a, b) => a + b, 0)

describe('a weighed sample of pairs', () => {
  const taken = unpaced(weighedSample(ids, { left, right, weight }, 1000))

  it('holds every heavy pair and about as many others as their weight is worth', () => {
    const heavy = Array.from(taken.left).filter((k) => k % 50 === 0)
    expect(heavy.length).toBe(MANY / 50)
    expect(taken.left.length).toBeLessThan(700)
    expect(taken.left.length).toBeGreaterThan(heavy.length + 100)
  })

  it('weighs about what all pairs weigh', () => {
    expect(sum(taken.weight) / sum(weight)).toBeGreaterThan(0.9)
    expect(sum(taken.weight) / sum(weight)).toBeLessThan(1.1)
  })

  it('is the same in whatever order the pairs came', () => {
    const turned = { left: left.toReversed(), right: right.toReversed(), weight: weight.toReversed() }
    const again = unpaced(weighedSample(ids, turned, 1000))
    expect(Array.from(again.left).toSorted((a, b) => a - b)).toEqual(Array.from(taken.left))
  })

  it('is all of few pairs', () => {
    const few = {
      left: left.subarray(0, 50),
      right: right.subarray(0, 50),
      weight: new Float64Array(50).fill(0.5),
    }
    expect(unpaced(weighedSample(ids, few, 1000)).left.length).toBe(50)
  })
})
