import { describe, expect, it } from 'vitest'
import { halveJoint, keepOrder, maximise, normalised, strangers } from '../../src/tune/maximise.ts'

const of = (...values: readonly number[]): Float64Array => Float64Array.from([0, ...values])
const shares = (values: Float64Array): number[] =>
  Array.from(values.subarray(1), (value) => Number(value.toFixed(6)))

describe('m', () => {
  const u = of(0.01, 0.09, 0.9)

  it('is what matches show, drawn to what is expected', () => {
    const priorM = [0.8, 0.1, 0.1]
    expect(shares(maximise(of(60, 30, 0), u, { priorM }, 10))).toEqual([0.68, 0.31, 0.01])
    expect(shares(maximise(of(0, 0, 0), u, { priorM }, 10))).toEqual(priorM)
  })

  it('lets one true pair in five hundred disagree', () => {
    const [, , last] = shares(maximise(of(1e6, 0, 0), u, { priorM: [1, 0, 0] }, 10))
    expect(last).toBeCloseTo(0.002, 5)
  })

  it('stays below what a level may have', () => {
    const [equal, , other] = shares(
      maximise(of(50, 0, 50), u, { priorM: [0.9, 0.05, 0.05], mostM: [1, 1, 0.1] }, 10),
    )
    expect(other! / equal!).toBeCloseTo(0.1 / (59 / 110), 5)
  })

  it('holds far levels to the share that near ones have, by chance, or to four in a thousand', () => {
    const bound = (near: number): number => {
      const m = maximise(of(100 - near - 20, near, 20), u, { priorM: [0, 0, 0], near: [2], far: [3] }, 0)
      return m[3]! / m[1]!
    }
    // Near levels are 3 in 10,000 of the matches, and far ones by chance ten times as many as these.
    expect(bound(0.03)).toBeCloseTo(0.004 / 0.7997, 5)
    expect(bound(0.9)).toBeCloseTo(0.09 / 0.791, 5)
    // Far ones that are fewer than that stay.
    expect(bound(9)).toBeCloseTo(0.2 / 0.71, 5)
  })
})

describe('u', () => {
  it('is what random pairs show less the matches among them', () => {
    expect(shares(strangers(of(0.1, 0.9), of(50, 0), 1000, 1000))).toEqual([0.052632, 0.947368])
  })

  it('never falls under half a random pair, nor under a fiftieth of what was seen', () => {
    const [rare] = shares(strangers(of(0, 1), of(0, 0), 1e6, 1000))
    expect(rare).toBeCloseTo(0.0005, 5)
    const [most] = shares(strangers(of(0.5, 0.5), of(500, 0), 1000, 1e9))
    expect(most).toBeCloseTo(10 / 510, 5)
  })
})

describe('levels', () => {
  it('sum to 1, and none is impossible', () => {
    expect(shares(normalised(of(3, 1)))).toEqual([0.75, 0.25])
    expect(normalised(of(1, 0))[2]).toBeGreaterThan(0)
  })

  it('of a chain never weigh more as likeness falls: neighbours that do are pooled, others left', () => {
    const m = of(0.2, 0.3, 0.1, 0.4)
    const u = of(0.01, 0.005, 0.1, 0.885)
    keepOrder(m, u, [true, true, true, false])
    expect(m[1]! / u[1]!).toBeCloseTo(m[2]! / u[2]!, 12)
    expect(m[1]! + m[2]!).toBeCloseTo(0.5, 12)
    expect([m[3], m[4]]).toEqual([0.1, 0.4])
  })

  it('that are not of the chain are skipped', () => {
    const m = of(0.2, 0.7, 0.1)
    const u = of(0.01, 0.01, 0.98)
    keepOrder(m, u, [true, false, true])
    expect([...m]).toEqual([0, 0.2, 0.7, 0.1])
  })

  it('that two fields share count half for each', () => {
    const [m, u] = [of(0.25, 0.5), of(0.01, 0.5)]
    halveJoint(m, u, [true, false])
    expect([...m, ...u]).toEqual([0, 0.5, 0.5, 0, 0.1, 0.5])
  })
})
