import type { Population } from '../encode/population.ts'
import { runJob, type WithWorkers } from '../internal/job.ts'
import { BLOCKS_JOB } from './blocks-job.ts'
import { FIT_JOB } from './fit-job.ts'
import type { BlockingRule } from './rule.ts'
import { largestBlock, type RuleIndex } from './rule-index.ts'

/**
 * Indexes the rules within a budget of `pairsPerRecord` pairs a record over all of them (pairs that several rules
 * make are counted for each). Cheap rules take what they need; what is left is shared evenly by the dear ones, whose
 * largest blocks are dropped until they fit. So on a small file nearly all rules run whole, and on a large one
 * "one name alone" keeps only the rare names. What was dropped stands in each index.
 *
 * @returns in the order of `rules`; rules that make no pair, or whose features the population lacks, are left out
 */
export async function buildIndexes(
  population: Population,
  rules: readonly BlockingRule[],
  pairsPerRecord: number,
  { onProgress, ...options }: WithWorkers = {},
): Promise<RuleIndex[]> {
  const able = rules.filter((rule) =>
    rule.parts.every((part) => part.features.some((f) => population.columns.has(f))),
  )
  const part =
    (from: number, to: number) =>
    (done: number): void =>
      onProgress?.(from + (to - from) * done)
  const made = await runJob(BLOCKS_JOB, { population, rules: able }, able.length, {
    ...options,
    onProgress: part(0, 0.8),
  })
  const byCost = made.flat().sort((a, b) => a.blocks.pairs - b.blocks.pairs || a.unit - b.unit)
  let left = pairsPerRecord * population.size
  const largest = byCost.map(({ blocks }, done) => {
    const { most, kept } = largestBlock(blocks.made, blocks.pairs, left / (byCost.length - done))
    left -= kept
    return most
  })
  const blocks = byCost.map((one) => one.blocks)
  const indexes = await runJob(FIT_JOB, { size: population.size, blocks, largest }, blocks.length, {
    ...options,
    onProgress: part(0.8, 1),
  })
  return indexes
    .flat()
    .map(({ unit, index }) => ({ order: byCost[unit]!.unit, index }))
    .filter(({ index }) => index.pairs > 0)
    .sort((a, b) => a.order - b.order)
    .map(({ order, index }) => ({ ...index, rule: able[order]! }))
}
