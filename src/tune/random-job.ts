import type { Comparer, ComparisonShape } from '../compare/comparer.ts'
import { pairComparerSteps } from '../kin/listed/pair-comparer.ts'
import type { Population } from '../encode/population.ts'
import { openInput, type SharedInput, shareInput } from '../encode/shared-input.ts'
import { ascending } from '../internal/ascending.ts'
import type { Job } from '../internal/job.ts'
import { toShared } from '../internal/shared-arrays.ts'

export interface RandomInput {
  readonly population: Population
  readonly shapes: readonly ComparisonShape[]
  /** The pairs, side by side. */
  readonly left: Int32Array
  readonly right: Int32Array
}

/** Pairs of a unit. */
export const PAIRS_AT_ONCE = 256

/** Counts the levels of given pairs: for each comparison how often each code occurs. */
export const RANDOM_JOB: Job<RandomInput, readonly Float64Array[]> = {
  name: 'random-levels',
  title: 'comparing random pairs',
  pack: (input) => shareInput({ ...input, left: toShared(input.left), right: toShared(input.right) }),
  unpack: (message) => openInput(message as SharedInput<RandomInput>),
  *open({ population, shapes, left, right }) {
    const comparers: Comparer[] = []
    for (const shape of shapes) {
      comparers.push(yield* pairComparerSteps(population, shape))
    }
    const tallies = shapes.map((shape) => new Float64Array(shape.conditions.length + 1))
    const places = ascending(PAIRS_AT_ONCE)
    const codes = new Uint8Array(PAIRS_AT_ONCE)
    return {
      step(unit) {
        const from = unit * PAIRS_AT_ONCE
        const to = Math.min(left.length, from + PAIRS_AT_ONCE)
        const pairs = { left: left.subarray(from, to), right: right.subarray(from, to) }
        const count = pairs.left.length
        // One comparison after another, so that what it looks up stays in the processor's cache.
        for (let k = 0; k < comparers.length; k++) {
          const tally = tallies[k]!
          comparers[k]!.levels(pairs, places, count, codes)
          for (let p = 0; p < count; p++) tally[codes[p]!]!++
        }
        return false
      },
      finish: () => tallies,
    }
  },
}
