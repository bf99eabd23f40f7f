import { ascending } from '../../internal/ascending.ts'
import { buildIndexes, buildRange, planBudget } from '../../block/index/build-indexes.ts'
import type { CodeGroup } from '../../block/codes/code-groups.ts'
import type { KeyRange } from '../../block/index/key-range.ts'
import { nameCodes } from '../../block/codes/name-codes.ts'
import type { RuleIndex } from '../../block/index/rule-index.ts'
import type { Population } from '../../encode/population.ts'
import { nameWords } from '../../kin/names/name-words.ts'
import { besideThreads, runJob, type WithWorkers, type Workers } from '../../internal/job.ts'
import { paced } from '../../internal/pace.ts'
import type { Model } from '../../score/model/model.ts'
import { HEARD_CODES, heardWords } from '../../score/screen/heard-words.ts'
import { orderByWords } from '../../score/screen/order-by-words.ts'
import { type Scorer, scorerSteps } from '../../score/scorer.ts'
import type { ScorerTables } from '../../score/scorer-tables.ts'
import {
  type BlockingReport,
  mergeRules,
  reportBlocking,
  reportRules,
  type RuleReport,
} from './blocking-report.ts'
import { judgedBySound } from '../../score/screen/judged-by-sound.ts'
import type { LightPairs } from '../light/light-pairs.ts'
import type { PairColumns } from '../pair-columns.ts'
import { RECORDS_AT_ONCE, SCORE_JOB, type ScoreOutput } from './score-job.ts'
import { scoreLight, type SharedTables } from '../light/score-light.ts'
import { distinctPairs, type ScoredPairs, sortPairs } from '../scored-pairs.ts'

/** How a run does its work; none of it changes a pair or a weight, except `rules`. */
export interface RunOptions {
  /** Heeded within ten milliseconds or so: the run rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Called with the share of the work done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined
  /** Threads to do the work, from `kinmatch/node`. Default: this thread. Any number of them gives the same result. */
  readonly workers?: Workers | undefined
  /**
   * Cut the blocking keys into so many ranges and go through one after the other: the index then takes that much less
   * memory, and the run somewhat longer. The pairs found, and all that follows from them, are the same. Default 1.
   */
  readonly shards?: number | undefined
  /**
   * Which blocking rules run: the `usual` ones are the model's; of `found` ones a sample of the records tells first how many pairs each is worth.
   * Default: usual.
   */
  readonly rules?: 'usual' | 'found' | undefined
}

/** What {@link scoreCandidates} may be told besides. */
export interface CandidateOptions extends RunOptions {
  /** Gives the run's codes of names. Default: they are worked out. */
  readonly codes?: (() => Promise<readonly CodeGroup[]>) | undefined
  /** Which pairs matter only together with others, from `lightFamilies`: those that don't are left out. Default: all pairs are given. */
  readonly light?: LightPairs | undefined
}

export interface CandidateRun {
  readonly pairs: ScoredPairs
  readonly scorer: Scorer
  /** What scorers of other threads may begin with; undefined without threads. */
  readonly tables?: ScorerTables | undefined
  readonly blocking: BlockingReport
}

/** Share of the progress that codes of names take, that an index does with them, and the plan of a run in shards. */
const CODED = 0.1
const INDEXED = 0.2
const PLANNED = 0.2

/**
 * Records from which on the budget is worked out before the index of whole names is made, so that no blocks are held that it drops:
 * such a name has seventy keys, which are then gone through twice.
 */
const PLANNED_FROM = 400_000

const isPlanned = ({ blocking }: Model, { columns, size }: Population): boolean =>
  size >= PLANNED_FROM &&
  blocking.some(({ parts }) =>
    parts.some(({ code, features }) => code === 'nameKeys' && features.some((f) => columns.has(f))),
  )

/** Scores every candidate pair and keeps those of at least `minWeight` bits. */
export async function scoreCandidates(
  model: Model,
  population: Population,
  minWeight: number,
  options: CandidateOptions = {},
): Promise<CandidateRun> {
  const { workers, signal, shards = 1 } = options
  if (shards > 1 || isPlanned(model, population)) {
    const codes = options.codes ?? codesFor(model, population, shards > 1, within(options, 0, CODED))
    const planning = { ...within(options, CODED, PLANNED), codes }
    const [makeBudget, makeShared] = besideThreads(
      workers,
      () => planShards(model, population, shards, planning),
      () => scorerFor(model, population, codes, options),
    )
    const budget = await makeBudget()
    const shared = await makeShared()
    const scoring = { ...within(options, PLANNED, 1), codes }
    return scoreRanges(model, population, minWeight, budget, everyRange(shards), shared, scoring)
  }
  const codes = options.codes ?? codesFor(model, population, false, within(options, 0, CODED))
  const indexing = { ...within(options, CODED, INDEXED), codes }
  const [makeIndexes, makeScorer] = besideThreads(
    workers,
    () => buildIndexes(population, model.blocking, model.pairsPerRecord, indexing),
    () => scorerFor(model, population, codes, options),
  )
  const indexes = await makeIndexes()
  const own = await makeScorer()
  const found = await scoreIndexes(model, population, minWeight, indexes, own, within(options, INDEXED, 1))
  const light = await scoreLight(model, population, minWeight, own, found.aside, found.parts, options)
  return {
    pairs: await paced(sortPairs([...found.parts, ...light]), signal),
    scorer: own.scorer,
    tables: own.tables,
    blocking: reportBlocking(population, found.candidates, found.rules),
  }
}

/** The budget of blocking for a run in shards: the same for all of them. */
export async function planShards(
  model: Model,
  population: Population,
  shards: number,
  options: CandidateOptions,
): Promise<readonly number[]> {
  const codes = options.codes ?? codesFor(model, population, true, within(options, 0, 0))
  return planBudget(population, model.blocking, model.pairsPerRecord, shards, { ...options, codes })
}

/** Scores the candidate pairs of some ranges of the keys, each pair given once, under a budget from {@link planShards}. */
export async function scoreShards(
  model: Model,
  population: Population,
  minWeight: number,
  budget: readonly number[],
  ranges: readonly KeyRange[],
  options: CandidateOptions,
): Promise<CandidateRun> {
  const codes = options.codes ?? codesFor(model, population, true, within(options, 0, 0))
  const shared = await scorerFor(model, population, codes, options)
  return scoreRanges(model, population, minWeight, budget, ranges, shared, { ...options, codes })
}

async function scoreRanges(
  model: Model,
  population: Population,
  minWeight: number,
  budget: readonly number[],
  ranges: readonly KeyRange[],
  own: RunScorer,
  options: CandidateOptions,
): Promise<CandidateRun> {
  const { signal, codes } = options
  const parts: ScoredPairs[] = []
  const aside: PairColumns[] = []
  const reports: RuleReport[][] = []
  let candidates = 0
  for (const [n, range] of ranges.entries()) {
    const share = within(options, n / ranges.length, (n + 1) / ranges.length)
    const indexing = { ...within(share, 0, INDEXED), codes }
    const indexes = await buildRange(population, model.blocking, budget, range, indexing)
    const found = await scoreIndexes(model, population, minWeight, indexes, own, within(share, INDEXED, 1))
    parts.push(...found.parts)
    aside.push(...found.aside)
    reports.push(found.rules)
    candidates += found.candidates
  }
  parts.push(...(await scoreLight(model, population, minWeight, own, aside, parts, options)))
  const names = model.blocking.map((rule) => rule.name)
  return {
    pairs: await paced(distinctPairs(await paced(sortPairs(parts), signal)), signal),
    scorer: own.scorer,
    tables: own.tables,
    blocking: reportBlocking(population, candidates, mergeRules(reports, names)),
  }
}

const everyRange = (of: number): KeyRange[] => Array.from({ length: of }, (_, index) => ({ index, of }))

/** Gives the codes of names that a run needs for its index and what is heard, worked out when they are first asked for. */
export function codesFor(
  model: Model,
  population: Population,
  hashed: boolean,
  options: WithWorkers,
): () => Promise<readonly CodeGroup[]> {
  const rules = judgedBySound(model, population) ? [...model.blocking, ...HEARD_CODES] : model.blocking
  let made: Promise<readonly CodeGroup[]> | undefined
  return () => (made ??= nameCodes(population, rules, { ...options, hashed }))
}

/** The scorer of this thread, and for other threads what they may begin with. */
async function scorerFor(
  model: Model,
  population: Population,
  codes: () => Promise<readonly CodeGroup[]>,
  { workers, signal, light }: CandidateOptions,
): Promise<RunScorer> {
  const scorer = await paced(scorerSteps(model, population), signal)
  const isHeard = judgedBySound(model, population)
  // First, since names are taken apart for it by which lists are heard as well; and codes come last, while threads are at them.
  const column = isHeard && light ? population.columns.get('name') : undefined
  const names = column && (await paced(nameWords(column.dictionary, column.ids, scorer.listed?.hear), signal))
  const tables = workers?.size ? await paced(scorer.tables(), signal) : undefined
  const heard = isHeard ? await paced(heardWords(population, await codes(), names), signal) : undefined
  return { scorer, tables, heard }
}

interface RunScorer extends SharedTables {
  readonly scorer: Scorer
}

async function scoreIndexes(
  model: Model,
  population: Population,
  minWeight: number,
  indexes: readonly RuleIndex[],
  own: RunScorer,
  options: WithWorkers & Pick<CandidateOptions, 'light'>,
): Promise<{
  readonly parts: ScoredPairs[]
  readonly aside: readonly PairColumns[]
  readonly candidates: number
  readonly rules: RuleReport[]
}> {
  const last = population.linking ? population.split : population.size
  // Else in the order of the index, which is then read from front to back.
  const order = own.heard ? orderByWords(own.heard, last) : ascending(last)
  const input = {
    model,
    population,
    indexes,
    order,
    minWeight,
    tables: own.tables,
    heard: own.heard,
    light: options.light,
    scorer: own.scorer,
  }
  const outputs: readonly ScoreOutput[] = await runJob(
    SCORE_JOB,
    input,
    Math.ceil(order.length / RECORDS_AT_ONCE),
    options,
  )
  const first = indexes.map((_, r) => outputs.reduce((sum, output) => sum + output.first[r]!, 0))
  return {
    parts: outputs.map((output) => output.pairs),
    aside: outputs.map((output) => output.aside),
    candidates: outputs.reduce((sum, output) => sum + output.candidates, 0),
    rules: await paced(reportRules(indexes, first), options.signal),
  }
}

/** The options of a part of a run, whose progress goes from one share of the whole to another. */
export function within<T extends RunOptions>(options: T, from: number, to: number): T {
  const { onProgress } = options
  if (onProgress === undefined) return options
  return { ...options, onProgress: (done) => onProgress(from + (to - from) * done) }
}
