import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../src/evaluate/evaluate-population.ts'
import { gate, gateFigures, type GateLimits } from '../../src/evaluate/gate.ts'
import { pairMetrics } from '../../src/evaluate/metrics.ts'

// 80 of 100 true pairs found, with 20 false ones.
const pairs = pairMetrics(80, 20, 20)
const evaluation: Evaluation = {
  pairs,
  blocking: { recall: 0.95, candidates: 300, perRecord: 30, reductionRatio: 0.9, rules: [] },
  scoringRecall: 0.9,
  best: { threshold: 4, precision: 0.9, recall: 0.9, f1: 0.9 },
  thresholds: [],
  calibration: { bins: [], error: 0.04 },
  slices: [
    { by: 'sex', group: 'female', ...pairMetrics(19, 0, 1) },
    { by: 'sex', group: 'male', ...pairMetrics(15, 0, 5) },
    { by: 'script', group: 'Arabic', ...pairMetrics(1, 0, 18) },
  ],
}

const failed = (limits: GateLimits, baseline?: Record<string, number>): readonly string[] =>
  gate(evaluation, limits, baseline)
    .filter(({ passed }) => !passed)
    .map(({ figure }) => figure)

describe('a gate', () => {
  it.each([
    ['f1', 'f1', 0.8],
    ['precision', 'precision', 0.8],
    ['recall', 'recall', 0.8],
    ['bestF1', 'bestF1', 0.9],
    ['blockingRecall', 'blockingRecall', 0.95],
  ] as const)('lets %s be what is asked for, and no less', (limit, figure, measured) => {
    expect(failed({ [limit]: measured })).toEqual([])
    expect(failed({ [limit]: measured + 0.001 })).toEqual([figure])
  })

  it.each([
    ['candidatesPerRecord', 'candidatesPerRecord', 30],
    ['calibrationError', 'calibrationError', 0.04],
    ['ownWithin', 'ownUnderBest', 0.1],
  ] as const)('lets %s be what is allowed, and no more', (limit, figure, measured) => {
    expect(failed({ [limit]: measured })).toEqual([])
    expect(failed({ [limit]: measured - 0.001 })).toEqual([figure])
  })

  it('asks for recall in every group of twenty true pairs, or of as many as is said', () => {
    expect(failed({ sliceRecall: 0.75 })).toEqual([])
    expect(failed({ sliceRecall: 0.8 })).toEqual(['recall, sex: male'])
    expect(failed({ sliceRecall: 0.8, sliceMinimum: 19 })).toEqual([
      'recall, sex: male',
      'recall, script: Arabic',
    ])
  })

  it('lets a figure be .002 under its baseline, and no more', () => {
    expect(failed({}, { f1: 0.802, bestF1: 0.902 })).toEqual([])
    expect(failed({}, { f1: 0.8021, bestF1: 0.9021 })).toEqual(['f1, baseline', 'bestF1, baseline'])
  })

  it('passes against its own figures, and checks nothing that is not asked for', () => {
    expect(failed({}, gateFigures(evaluation))).toEqual([])
    expect(gate(evaluation, {}, { calibrationError: 0, candidatesPerRecord: 0 })).toEqual([])
  })
})
