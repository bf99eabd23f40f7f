import type { RuleIndex } from '../block/index/rule-index.ts'
import type { ComparisonShape } from '../compare/comparer.ts'
import { leftRecords, type Population } from '../encode/population.ts'
import { runJob, type WithWorkers } from '../internal/job.ts'
import { paced } from '../internal/pace.ts'
import { type CommonValues, commonValues, largestCodes } from './common-values.ts'
import { PATTERN_JOB, RECORDS_AT_ONCE } from './pattern-job.ts'
import { PatternTable, type Patterns } from './pattern-table.ts'
import { visitSample } from './visit-sample.ts'

/** Agreement patterns of the candidate pairs: `levels[p * width + k]` is the level code of comparison k in pattern p. */
export interface PatternCounts {
  readonly width: number
  readonly levels: Uint8Array
  /** By comparison, the common values that patterns tell apart; undefined where they don't. */
  readonly common: readonly (Omit<CommonValues, 'isCommon'> | undefined)[]
  /** As `levels`: 1 where the values agree and are common ones. */
  readonly isCommon: Uint8Array
  readonly counts: Float64Array
  /** Candidate pairs; in large files an estimate, like `counts`. */
  readonly pairs: number
}

/** From about this many pairs on, EM learns nothing from more of them, and a sample is counted. */
const ENOUGH_PAIRS = 1_000_000

/**
 * Counts how often each combination of levels occurs among the candidate pairs, so that EM works on thousands of
 * patterns instead of millions of pairs. Patterns come sorted, whatever the order of the records. Where the rules make
 * many more than {@link ENOUGH_PAIRS} pairs, only those of a share of the (left) records are looked at, chosen by the
 * hash of their ids, and each counts for all it stands for.
 */
export async function countPatterns(
  population: Population,
  indexes: readonly RuleIndex[],
  shapes: readonly ComparisonShape[],
  options: WithWorkers = {},
): Promise<PatternCounts> {
  const order = await paced(visitSample(population, indexes, ENOUGH_PAIRS), options.signal)
  const parts = await runJob(
    PATTERN_JOB,
    { population, indexes, shapes, order },
    Math.ceil(order.length / RECORDS_AT_ONCE),
    options,
  )
  const common = shapes.map((shape) => commonValues(population, shape))
  const { levels, counts } = parts.length === 1 ? parts[0]! : addedUp(parts, largestCodes(shapes, common))
  const width = shapes.length
  const isCommon = new Uint8Array(levels.length)
  for (let at = 0; at < levels.length; at++) {
    const k = at % width
    if (levels[at]! <= shapes[k]!.conditions.length) continue
    isCommon[at] = 1
    levels[at] = common[k]!.exact
  }
  const scale = leftRecords(population) / Math.max(1, order.length)
  return {
    width,
    levels,
    common,
    isCommon,
    counts: counts.map((n) => n * scale),
    pairs: Math.round(parts.reduce((sum, part) => sum + part.pairs, 0) * scale),
  }
}

function addedUp(parts: readonly Patterns[], largest: readonly number[]): Patterns {
  const table = new PatternTable(largest)
  for (const part of parts) table.addAll(part)
  return table.finish()
}
