import { allPairs, type Population } from '../../encode/population.ts'
import { runJob, type WithWorkers } from '../../internal/job.ts'
import { BLOCKS_JOB } from './blocks-job.ts'
import type { CodeGroup } from '../codes/code-groups.ts'
import { FIT_JOB, type UnitIndex } from './fit-job.ts'
import { fitBudget } from './fit-budget.ts'
import { INDEX_JOB } from './index-job.ts'
import { keepIndexes, takeIndexes } from './kept-indexes.ts'
import type { KeyRange } from './key-range.ts'
import type { BlockingRule } from '../rule.ts'
import { type BlockSizes, type RuleBlocks, type RuleIndex, sortSizes } from './rule-index.ts'

/** How indexes are made. */
export interface WithCodes extends WithWorkers {
  /** Gives codes that are worked out once for the run, from `nameCodes`; asked only if there is an index to make. */
  readonly codes?: (() => Promise<readonly CodeGroup[]>) | undefined
}

/**
 * Indexes the rules within a budget of `pairsPerRecord` pairs a record over all of them (pairs that several rules
 * make are counted for each). Cheap rules take what they need; the expensive ones share the rest evenly, and their
 * largest blocks are dropped until they fit. So on a small file nearly all rules run whole, and on a large one
 * "one name alone" keeps only the rare names. What was dropped stands in each index.
 *
 * @param options `keep`: hold the indexes for the run that follows with the rules that made pairs (kept-indexes.ts)
 * @returns in the order of `rules`; rules that make no pair, or whose features the population lacks, are left out
 */
export async function buildIndexes(
  population: Population,
  rules: readonly BlockingRule[],
  pairsPerRecord: number,
  options: WithCodes & { readonly keep?: boolean } = {},
): Promise<RuleIndex[]> {
  const made = takeIndexes(population, rules, pairsPerRecord)
  if (made !== undefined) return made
  const able = ableRules(population, rules)
  const blocks = await findBlocks(population, able, { ...options, onProgress: upTo(0, 0.8, options) })
  const largest = fitBudget(
    blocks.map(({ rule, sizes, pairs }) => ({ sizes, pairs, own: ownShare(rule, population) })),
    pairsPerRecord * population.size,
    allPairs(population),
  )
  const all = await fitAll(population, blocks, largest, { ...options, onProgress: upTo(0.8, 1, options) })
  const indexes = makingPairs(all)
  if (options.keep) keepIndexes(population, pairsPerRecord, all, indexes)
  return indexes
}

/** So many ranges of the run are planned as one: while planning, each thread holds the blocks of a single rule only. */
const PLANNED_AT_ONCE = 4

/**
 * Works out the budget of {@link buildIndexes} range by range of the keys, with no more in memory than a run over as many ranges has.
 *
 * @param ranges how many ranges the run cuts the keys into
 * @returns for each of `rules` the most pairs that a block may make
 */
export async function planBudget(
  population: Population,
  rules: readonly BlockingRule[],
  pairsPerRecord: number,
  ranges: number,
  options: WithCodes = {},
): Promise<readonly number[]> {
  const able = ableRules(population, rules)
  const counts = able.map(() => new Map<number, number>())
  const of = Math.ceil(ranges / PLANNED_AT_ONCE)
  for (let index = 0; index < of; index++) {
    const found = await findBlocks(
      population,
      able,
      { ...options, onProgress: upTo(index / of, (index + 1) / of, options) },
      { range: { index, of }, sizesOnly: true },
    )
    for (const [r, { sizes }] of found.entries()) addSizes(counts[r]!, sizes)
  }
  const sizes = counts.map((count, r) => {
    const sorted = sortSizes(count)
    const own = ownShare(able[r]!, population)
    return {
      sizes: sorted,
      own,
      pairs: sorted.made.reduce((sum, made, n) => sum + made * sorted.blocks[n]!, 0),
    }
  })
  const largest = fitBudget(sizes, pairsPerRecord * population.size, allPairs(population))
  return rules.map((rule) => largest[able.indexOf(rule)] ?? 0)
}

/** The part of {@link buildIndexes} whose keys lie in `range`, under a budget worked out before. */
export async function buildRange(
  population: Population,
  rules: readonly BlockingRule[],
  budget: readonly number[],
  range: KeyRange,
  options: WithCodes = {},
): Promise<RuleIndex[]> {
  const able = ableRules(population, rules)
  const largest = able.map((rule) => budget[rules.indexOf(rule)]!)
  const made = await options.codes?.()
  const input = { population, rules: able, largest, range, made, share: hasThreads(options) }
  return makingPairs(inOrder(await runJob(INDEX_JOB, input, able.length, options), able))
}

/** The indexes of several threads in the order of their rules. */
function inOrder(found: readonly (readonly UnitIndex[])[], rules: readonly BlockingRule[]): RuleIndex[] {
  return found
    .flat()
    .sort((a, b) => a.unit - b.unit)
    .map(({ unit, index }) => ({ ...index, rule: rules[unit]! }))
}

const makingPairs = (indexes: readonly RuleIndex[]): RuleIndex[] => indexes.filter(({ pairs }) => pairs > 0)

function ableRules({ columns }: Population, rules: readonly BlockingRule[]): BlockingRule[] {
  return rules.filter((rule) => rule.parts.every((part) => part.features.some((f) => columns.has(f))))
}

const ownShare = ({ pairsPerRecord }: BlockingRule, { size }: Population): number | undefined =>
  pairsPerRecord && pairsPerRecord * size

const hasThreads = ({ workers }: WithWorkers): boolean => (workers?.size ?? 0) > 0

/** The blocks of each rule. */
async function findBlocks(
  population: Population,
  rules: readonly BlockingRule[],
  options: WithCodes,
  which: { readonly range?: KeyRange; readonly sizesOnly?: boolean } = {},
): Promise<RuleBlocks[]> {
  const made = await options.codes?.()
  const input = { population, rules, made, share: hasThreads(options), ...which }
  const found = await runJob(BLOCKS_JOB, input, rules.length, options)
  return found
    .flat()
    .sort((a, b) => a.unit - b.unit)
    .map(({ unit, blocks }) => ({ ...blocks, rule: rules[unit]! }))
}

async function fitAll(
  { size }: Population,
  blocks: readonly RuleBlocks[],
  largest: readonly number[],
  options: WithWorkers,
): Promise<RuleIndex[]> {
  const input = { size, blocks, largest, share: hasThreads(options) }
  const found = await runJob(FIT_JOB, input, blocks.length, options)
  return inOrder(
    found,
    blocks.map(({ rule }) => rule),
  )
}

function addSizes(counts: Map<number, number>, { made, blocks }: BlockSizes): void {
  for (let n = 0; n < made.length; n++) counts.set(made[n]!, (counts.get(made[n]!) ?? 0) + blocks[n]!)
}

/** Progress of a part of the work, in the share of all of it from `from` to `to`. */
function upTo(from: number, to: number, { onProgress }: WithWorkers): (done: number) => void {
  return (done) => onProgress?.(from + (to - from) * done)
}
