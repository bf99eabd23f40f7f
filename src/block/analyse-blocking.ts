import { allPairs, leftRecords, type Population } from '../encode/population.ts'
import { idHasher } from '../encode/record-ids.ts'
import { ascending } from '../internal/ascending.ts'
import { buildIndexes } from './index/build-indexes.ts'
import { createCandidates } from './candidates.ts'
import type { BlockingRule } from './rule.ts'
import { buildRuleIndex, type RuleIndex } from './index/rule-index.ts'

/** What one rule would make, known before anything is compared. Sizes and counts only, never a value. */
export interface RuleAnalysis {
  readonly rule: string
  /** Pairs of the rule by itself, without a budget; a pair counts once for every block it shares. */
  readonly alone: number
  /** Of these, the pairs that are left within the budget. */
  readonly kept: number
  /** Pairs within the budget that no earlier rule makes; estimated unless `sampled` is all records. */
  readonly added: number
  /** Blocks of two records and more, without a budget. */
  readonly blocks: number
  /** Sizes of the five largest blocks in records, largest first, without a budget. */
  readonly largest: readonly number[]
  readonly dropped: RuleIndex['dropped']
}

export interface BlockingAnalysis {
  readonly records: readonly [left: number, right: number] | readonly [number]
  /** All pairs that could be compared. */
  readonly allPairs: number
  readonly pairsPerRecord: number
  /** Distinct candidate pairs, with a 95 % interval from the sample. */
  readonly candidates: { readonly pairs: number; readonly low: number; readonly high: number }
  /** Records that were asked for their partners. */
  readonly sampled: number
  readonly rules: readonly RuleAnalysis[]
}

export interface AnalyseOptions {
  /** Records asked for their partners, chosen by the hash of their ids; all where there are no more. Default 20,000. */
  readonly sample?: number
}

/**
 * Counts what rules would cost before a run pays for it: each rule alone, what it adds to the earlier ones, its largest
 * blocks, and what the budget drops (after Splink's count_comparisons_from_blocking_rule and n_largest_blocks; here the
 * counts of each rule are exact and only distinct pairs are estimated, from all partners of sampled records).
 *
 * @param pairsPerRecord the budget of the run, as in a model
 */
export async function analyseBlocking(
  population: Population,
  rules: readonly BlockingRule[],
  pairsPerRecord: number,
  { sample = 20_000 }: AnalyseOptions = {},
): Promise<BlockingAnalysis> {
  const { size, split, linking } = population
  const indexes = await buildIndexes(population, rules, pairsPerRecord)
  const { added, total, spread, sampled } = countFirst(population, indexes, sample)
  const byRule = new Map(indexes.map((index, r) => [index.rule, { index, added: added[r]! }]))
  const analyses = rules.flatMap((rule): RuleAnalysis[] => {
    const kept = byRule.get(rule)
    const whole =
      kept === undefined || kept.index.dropped.blocks > 0
        ? buildRuleIndex(population, rule, Number.POSITIVE_INFINITY)
        : kept.index
    if (whole.pairs === 0) return []
    const all = { blocks: whole.blockOffsets.length - 1, records: whole.members.length, pairs: whole.pairs }
    return [
      {
        rule: rule.name,
        alone: whole.pairs,
        kept: kept?.index.pairs ?? 0,
        added: kept?.added ?? 0,
        blocks: whole.blockOffsets.length - 1,
        largest: largestBlocks(whole),
        dropped: kept?.index.dropped ?? all,
      },
    ]
  })
  return {
    records: linking ? [split, size - split] : [size],
    allPairs: allPairs(population),
    pairsPerRecord,
    candidates: {
      pairs: Math.round(total),
      low: Math.round(Math.max(0, total - 1.96 * spread)),
      high: Math.round(total + 1.96 * spread),
    },
    sampled,
    rules: analyses,
  }
}

/** New pairs by rule over sampled records, scaled to all; `spread` is the standard error of their sum. */
function countFirst(
  population: Population,
  indexes: readonly RuleIndex[],
  sample: number,
): { added: Float64Array; total: number; spread: number; sampled: number } {
  const last = leftRecords(population)
  const candidates = createCandidates(population, indexes)
  const records = sampledRecords(population, last, sample)
  const added = new Float64Array(indexes.length)
  let sum = 0
  let squares = 0
  for (const i of records) {
    const count = candidates.of(i)
    sum += count
    squares += count * count
    for (let r = 0; r < indexes.length; r++) added[r]! += candidates.firsts[r + 1]! - candidates.firsts[r]!
  }
  const n = records.length
  const scale = n === 0 ? 0 : last / n
  const variance = n > 1 ? (squares - (sum * sum) / n) / (n - 1) : 0
  return {
    added: added.map((pairs) => Math.round(pairs * scale)),
    total: sum * scale,
    // A sample of all has no error.
    spread: last * Math.sqrt((variance / Math.max(1, n)) * (1 - n / Math.max(1, last))),
    sampled: n,
  }
}

/** The records with the lowest hashes of their ids: the same ones in whatever order they came. */
function sampledRecords(population: Population, last: number, sample: number): Int32Array {
  const all = ascending(last)
  if (last <= sample) return all
  const hashes = Float64Array.from(all, idHasher(population))
  return all.sort((a, b) => hashes[a]! - hashes[b]! || a - b).slice(0, sample)
}

/** How many of the largest blocks are listed. */
const LISTED_BLOCKS = 5

function largestBlocks({ blockOffsets }: RuleIndex): number[] {
  const sizes = new Int32Array(blockOffsets.length - 1)
  for (let b = 0; b < sizes.length; b++) sizes[b] = blockOffsets[b + 1]! - blockOffsets[b]!
  return [...sizes.sort().subarray(-LISTED_BLOCKS)].reverse()
}
