import { describe, expect, it } from 'vitest'
import { ALWAYS_FOUND, type CaptureTable } from '../../../src/block/missed/capture-table.ts'
import { fitCaptures } from '../../../src/block/missed/fit-captures.ts'

const sum = (values: readonly number[]): number => values.reduce((total, n) => total + n, 0)

/** Two fields that agree or don't, and a rule for each: cells by (first, second), found wherever one of them agrees. */
function twoFields(neither: number, first: number, second: number, both: number): CaptureTable {
  const counts = [neither, first, second, both]
  const total = sum(counts)
  return {
    fields: [Int32Array.of(0, 1), Int32Array.of(0, 1)],
    counts: Float64Array.from(counts),
    total,
    setOf: Int32Array.of(0, ALWAYS_FOUND, ALWAYS_FOUND, ALWAYS_FOUND),
    sets: [{ met: total, none: total, within: [0] }],
  }
}

describe('missed matches, read off a table of found ones', () => {
  it('of two independent fields are those of Lincoln and Petersen: first times second by both', () => {
    const { missed, dropped, low, high } = fitCaptures(twoFields(0, 60, 30, 90))
    expect(missed).toBeCloseTo(20, 3)
    expect(dropped).toBe(0)
    expect(low).toBeLessThan(12)
    expect(low).toBeGreaterThan(0)
    expect(high).toBeGreaterThan(30)
    expect(high).toBeLessThan(80)
  })

  it('are none where every match agrees on the first field', () => {
    expect(fitCaptures(twoFields(0, 50, 0, 50)).missed).toBeCloseTo(0, 3)
  })

  it('of a rule with dropped blocks are as many as of those that another rule found', () => {
    // A match that agrees on the second field alone is made by a rule of which the budget dropped blocks: of 100 matches that
    // satisfy it and were found, 60 were made by the first rule alone, so that it keeps two of five.
    const table: CaptureTable = {
      ...twoFields(0, 100, 40, 100),
      setOf: Int32Array.of(0, ALWAYS_FOUND, 1, ALWAYS_FOUND),
      sets: [
        { met: 240, none: 240, within: [0, 1] },
        { met: 140, none: 60, within: [1] },
      ],
    }
    const { missed, dropped } = fitCaptures(table)
    // (60 + x) of (140 + x) that satisfy it are not kept, and x of the second field alone: 40 kept ones stand for x = 60.
    expect(dropped).toBeGreaterThan(57)
    expect(dropped).toBeLessThan(63)
    // With neither field, as many again as with the second alone.
    expect(missed - dropped).toBeGreaterThan(90)
    expect(missed - dropped).toBeLessThan(110)
  })

  it('are more where the fields hang together than independence says', () => {
    // Three fields, found wherever the third agrees or both others do.
    const counts = [0, 0, 0, 300, 400, 40, 40, 400]
    const table: CaptureTable = {
      fields: [Int32Array.of(0, 1), Int32Array.of(0, 1), Int32Array.of(0, 1)],
      counts: Float64Array.from(counts),
      total: sum(counts),
      setOf: Int32Array.of(0, 0, 0, ALWAYS_FOUND, ALWAYS_FOUND, ALWAYS_FOUND, ALWAYS_FOUND, ALWAYS_FOUND),
      sets: [{ met: sum(counts), none: sum(counts), within: [0] }],
    }
    // Without the third field, cells stand as with it: of 300 with both, 300 with neither, 30 and 30 with one.
    const { missed, low } = fitCaptures(table)
    expect(missed).toBeGreaterThan(330)
    expect(missed).toBeLessThan(390)
    // The interval goes down to what independence says, of which 1.5 is taken off.
    expect(low).toBeLessThan(220)
  })
})
