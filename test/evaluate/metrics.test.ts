import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ScoredPairs, ScoredPairsBuilder, sortPairs } from '../../src/decide/scored-pairs.ts'
import { bCubed } from '../../src/evaluate/b-cubed.ts'
import { calibration } from '../../src/evaluate/calibration.ts'
import { unpaced } from '../../src/internal/pace.ts'
import { pairMetrics } from '../../src/evaluate/metrics.ts'
import { thresholdTable } from '../../src/evaluate/threshold-table.ts'

function scored(weights: readonly number[]): ScoredPairs {
  const builder = new ScoredPairsBuilder()
  weights.forEach((weight, k) => builder.add(0, k + 1, weight))
  return unpaced(sortPairs([builder.collected()]))
}

describe('B-cubed', () => {
  it('precision and recall of a small example, counted by hand', () => {
    // Clusters {a a a}, {a b}, {b b}; entities a: 4 records, b: 3.
    const cluster = [0, 0, 0, 1, 1, 2, 2]
    const entity = [0, 0, 0, 0, 1, 1, 1]
    const { precision, recall, f1 } = bCubed(cluster, entity)
    expect(precision).toBeCloseTo((3 * 1 + 2 * 0.5 + 2 * 1) / 7, 12)
    expect(recall).toBeCloseTo((3 * (3 / 4) + 1 / 4 + 1 / 3 + 2 * (2 / 3)) / 7, 12)
    expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12)
  })

  it('perfect, all apart, all together, unknown left out, nothing', () => {
    expect(bCubed([5, 5, 7], [1, 1, 2])).toEqual({ precision: 1, recall: 1, f1: 1 })
    expect(bCubed([0, 1, 2, 3], [0, 0, 0, 0])).toMatchObject({ precision: 1, recall: 0.25 })
    expect(bCubed([0, 0, 0, 0], [0, 1, 2, 3])).toMatchObject({ precision: 0.25, recall: 1 })
    expect(bCubed([0, 0, 0], [1, 1, -1])).toEqual({ precision: 1, recall: 1, f1: 1 })
    expect(bCubed([0], [-1])).toEqual({ precision: 1, recall: 1, f1: 1 })
  })
})

describe('pair metrics', () => {
  it('by hand', () => {
    expect(pairMetrics(8, 2, 8)).toMatchObject({ precision: 0.8, recall: 0.5, f1: 16 / 26 })
    expect(pairMetrics(0, 0, 0)).toMatchObject({ precision: 1, recall: 1, f1: 1 })
    expect(pairMetrics(0, 0, 3)).toMatchObject({ precision: 1, recall: 0, f1: 0 })
    expect(pairMetrics(0, 3, 0)).toMatchObject({ precision: 0, recall: 1, f1: 0 })
  })
})

describe('threshold table', () => {
  const row = fc.tuple(
    fc.integer({ min: -40, max: 40 }).map((n) => n / 2),
    fc.constantFrom(true, false, undefined),
  )
  it('as a naive count at every threshold says', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), fc.nat(5), (unsorted, missed) => {
        const rows = unsorted.toSorted((a, b) => b[0] - a[0])
        const total = rows.filter(([, match]) => match === true).length + missed
        const naive = (threshold: number): ReturnType<typeof pairMetrics> => {
          const at = rows.filter(([weight]) => weight >= threshold)
          const hits = at.filter(([, match]) => match === true).length
          return pairMetrics(hits, at.filter(([, match]) => match === false).length, total - hits)
        }
        const { best, rows: table } = thresholdTable(scored(rows.map(([w]) => w)), (k) => rows[k]![1], total)
        for (const { threshold, precision, recall, f1 } of table)
          expect(naive(threshold)).toMatchObject({ precision, recall, f1 })
        const every = [Number.POSITIVE_INFINITY, ...rows.map(([weight]) => weight)]
        const most = Math.max(...every.map((threshold) => naive(threshold).f1))
        expect(best.f1).toBe(most)
        expect(naive(best.threshold).f1).toBe(most)
        const steps = table.map((r) => r.threshold)
        expect(steps).toEqual(steps.map((_, k) => steps[0]! - k))
      }),
    )
  })
})

describe('a threshold table', () => {
  it('ends with the whole number of bits below the lightest pair, where all pairs count', () => {
    const { rows } = thresholdTable(scored([5.5, 3.2, 2.3]), (k) => k !== 1, 2)
    expect(rows.map(({ threshold }) => threshold)).toEqual([5, 4, 3, 2])
    expect(rows.at(-1)).toEqual({ threshold: 2, precision: 2 / 3, recall: 1, f1: 0.8 })
  })

  it('takes the highest threshold of those that are as good', () => {
    const { best } = thresholdTable(scored([5, 4, 3, 2]), (k) => k === 0 || k === 3, 2)
    expect(best).toEqual({ threshold: 5, precision: 1, recall: 0.5, f1: 2 / 3 })
  })
})

describe('threshold table of weights far out', () => {
  it('has rows from 60 bits down to -20', () => {
    const { best, rows } = thresholdTable(scored([80, -30]), (k) => k === 0, 1)
    expect(rows.map(({ threshold }) => threshold)).toEqual(Array.from({ length: 81 }, (_, k) => 60 - k))
    expect(rows.at(-1)).toEqual({ threshold: -20, precision: 1, recall: 1, f1: 1 })
    expect(best).toEqual({ threshold: 80, precision: 1, recall: 1, f1: 1 })
  })
})

describe('calibration', () => {
  it('a model whose probabilities come true has no error; one that is too sure has', () => {
    // 100 pairs at p = 0.75, of which 75 match.
    const pairs = scored(Array.from({ length: 100 }, () => Math.log2(3)))
    expect(calibration(pairs, (k) => k < 75).error).toBeCloseTo(0, 12)
    expect(calibration(pairs, (k) => k < 25).error).toBeCloseTo(0.5, 12)
    const { bins } = calibration(pairs, (k) => (k < 50 ? true : undefined))
    expect(bins[7]).toMatchObject({ from: 0.7, to: 0.8, pairs: 50, observed: 1 })
    expect(bins[7]!.predicted).toBeCloseTo(0.75, 12)
  })
  it('leaves out what is right for free, and has a bin for certainty', () => {
    const sure = calibration(scored([60, -9.9, -10, -12]), () => true)
    expect(sure.bins.map(({ pairs }) => pairs)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(sure.error).toBeCloseTo(0.5, 2)
  })
})
