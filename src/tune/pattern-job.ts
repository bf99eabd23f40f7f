import { createCandidates } from '../block/candidates.ts'
import type { RuleIndex } from '../block/index/rule-index.ts'
import type { Comparer, ComparisonShape } from '../compare/comparer.ts'
import { pairComparerSteps } from '../kin/listed/pair-comparer.ts'
import { idRows } from '../encode/id-rows.ts'
import type { Population } from '../encode/population.ts'
import { openInput, type SharedInput, shareInput } from '../encode/shared-input.ts'
import { ascending } from '../internal/ascending.ts'
import type { Job } from '../internal/job.ts'
import { toShared } from '../internal/shared-arrays.ts'
import { commonValues, largestCodes } from './common-values.ts'
import { PatternTable, type Patterns } from './pattern-table.ts'

export interface PatternInput {
  readonly population: Population
  readonly indexes: readonly RuleIndex[]
  readonly shapes: readonly ComparisonShape[]
  /** Records to visit: {@link RECORDS_AT_ONCE} of them, one after another, are a unit. */
  readonly order: Int32Array
}

export interface PatternOutput extends Patterns {
  readonly pairs: number
}

/** Records of a unit. */
export const RECORDS_AT_ONCE = 32
/** Pairs compared between two looks at the clock. */
const PIECE = 256

/** Counts the agreement patterns of one visited record after another. */
export const PATTERN_JOB: Job<PatternInput, PatternOutput> = {
  name: 'patterns',
  title: 'counting agreement patterns',
  pack: ({ population, indexes, shapes, order }) =>
    shareInput({ population, indexes: toShared(indexes), shapes, order: toShared(order) }),
  unpack: (message) => openInput(message as SharedInput<PatternInput>),
  *open({ population, indexes, shapes, order }) {
    const width = shapes.length
    const comparers: Comparer[] = []
    for (const shape of shapes) {
      comparers.push(yield* pairComparerSteps(population, shape))
    }
    const candidates = createCandidates(population, indexes)
    yield
    const rows = idRows(
      population,
      shapes.map((shape) => shape.feature),
    )
    yield
    const common = shapes.map((shape) => commonValues(population, shape))
    yield
    // Equal and common is a code of its own, behind the last.
    const table = new PatternTable(largestCodes(shapes, common))
    const columns = shapes.map(() => new Uint8Array(PIECE))
    const [left, right] = [new Int32Array(PIECE), new Int32Array(PIECE)]
    const [leftIds, rightIds] = [new Int32Array(PIECE), new Int32Array(PIECE)]
    const batch = { left, right, leftIds, rightIds }
    const places = ascending(PIECE)
    /** Pairs of the batch, records of the unit that were begun, partners of the last of them that were taken and that there are. */
    let length = 0
    let begun = 0
    let taken = 0
    let found = 0
    let pairs = 0

    /** Takes pairs until the batch is full or the unit at its end. */
    function take(from: number, records: number): void {
      length = 0
      for (;;) {
        const piece = Math.min(PIECE - length, found - taken)
        const i = order[from + begun - 1]!
        for (let p = 0; p < piece; p++) {
          left[length] = i
          right[length++] = candidates.partners[taken++]!
        }
        if (length === PIECE || begun === records) return
        found = candidates.of(order[from + begun++]!)
        pairs += found
        taken = 0
      }
    }

    return {
      step(unit) {
        const from = unit * RECORDS_AT_ONCE
        const records = Math.min(RECORDS_AT_ONCE, order.length - from)
        if (begun === 0) candidates.touch(order, from, records)
        take(from, records)
        for (let k = 0; k < width; k++) {
          for (let p = 0; p < length; p++) {
            leftIds[p] = rows[left[p]! * width + k]!
            rightIds[p] = rows[right[p]! * width + k]!
          }
          const codes = columns[k]!
          comparers[k]!.levels(batch, places, length, codes)
          const values = common[k]
          if (values === undefined) continue
          const code = shapes[k]!.conditions.length + 1
          for (let p = 0; p < length; p++)
            if (codes[p] === values.exact && values.isCommon[leftIds[p]!] === 1) codes[p] = code
        }
        for (let p = 0; p < length; p++) table.add(columns, p)
        if (begun < records || taken < found) return true
        begun = taken = found = 0
        return false
      },
      finish: () => ({ ...table.finish(), pairs }),
    }
  },
}
