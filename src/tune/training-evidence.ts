import { buildIndexes } from '../block/index/build-indexes.ts'
import type { RuleIndex } from '../block/index/rule-index.ts'
import type { BlockingRule } from '../block/rule.ts'
import { samplePopulationSteps } from '../block/sample-population.ts'
import type { ComparisonShape } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import { besideThreads, type Workers } from '../internal/job.ts'
import { paced } from '../internal/pace.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import { chooseRules } from './choose-rules.ts'
import { countPatterns, type PatternCounts } from './patterns.ts'
import { type RandomLevels, sampleRandomLevels } from './random-levels.ts'
import { trainingThreads } from './training-threads.ts'
import { type WholeFile, wholeFile } from './whole-file.ts'

/** What training goes by, all of it counted: of a sample, and of the whole file. */
export interface TrainingEvidence {
  /** The records that are looked at, and the share of all records that they are. */
  readonly sample: Population
  readonly share: number
  /** The usual blocking rules, and the candidates that they make of the sample. */
  readonly usual: readonly BlockingRule[]
  readonly indexes: readonly RuleIndex[]
  /** How often candidates agree on what. */
  readonly patterns: PatternCounts
  /** How random pairs agree. */
  readonly random: RandomLevels
  readonly whole: WholeFile
  /** The threads that are worth having for such comparisons. */
  readonly workers: Workers | undefined
}

/** How evidence is gathered: see {@link TrainOptions}. */
export interface EvidenceOptions {
  readonly seed: number
  readonly maxRecords: number
  readonly pairsPerRecord: number
  readonly rules: 'usual' | 'found'
  readonly signal: AbortSignal | undefined
  readonly workers: Workers | undefined
  /** Called with the share of the whole training that is done, up to {@link GATHERED}. */
  readonly onProgress: ((done: number) => void) | undefined
}

/** The share of a training that gathering is, and its parts. */
const INDEX = 0.2
const PATTERNS = 0.4
const RANDOM = 0.3

/** The sample has to be another one than those that are taken of it by the same hash. */
const SAMPLE_SEED = 0x747261
/**
 * Random pairs of a sample. Such a sample holds a few thousand matches: 2,500 tell m of .02 to .20 bits. So many pairs tell u of .001 to
 * .10 bits, of .01 to .03 (standard errors), and equal values are not sampled at all.
 */
const PAIRS_OF_SAMPLE = 200_000

/** Counts what is learned from, for the comparisons chosen. */
export async function gatherEvidence(
  population: Population,
  chosen: readonly ChosenComparison[],
  { seed, maxRecords, pairsPerRecord, rules, signal, workers: given, onProgress }: EvidenceOptions,
): Promise<TrainingEvidence> {
  const shapes: ComparisonShape[] = chosen.map(({ feature, template }) => ({
    feature,
    conditions: template.levels.map((level) => level.when),
  }))
  const done = { index: 0, patterns: 0, random: 0 }
  const progress =
    (part: keyof typeof done) =>
    (share: number): void => {
      done[part] = share
      onProgress?.(INDEX * done.index + PATTERNS * done.patterns + RANDOM * done.random)
    }
  const { all: workers, idle } = trainingThreads(Math.min(maxRecords, population.size), chosen, given)
  const threads = { signal, workers }
  const beside = { signal, workers: idle, beside: true }
  const [beginWhole] = besideThreads(idle, () => wholeFile(population, chosen, rules, beside))
  const usual = chooseRules(population, chosen)
  const { population: sample, share } = await paced(
    samplePopulationSteps(population, maxRecords, SAMPLE_SEED ^ seed),
    signal,
  )
  const maxPairs = share < 1 ? PAIRS_OF_SAMPLE : undefined
  const keep = rules === 'usual'
  const drawing = { ...(idle ? beside : threads), maxPairs, seed, onProgress: progress('random') }
  const [beginRandom] = besideThreads(idle, () => sampleRandomLevels(sample, shapes, drawing))
  const [makeIndexes, drawRandom, readWhole] = besideThreads(
    workers,
    () =>
      buildIndexes(sample, usual, pairsPerRecord * share, {
        ...threads,
        onProgress: progress('index'),
        keep,
      }),
    beginRandom,
    beginWhole,
  )
  const indexes = await makeIndexes()
  const patterns = await countPatterns(sample, indexes, shapes, {
    ...threads,
    onProgress: progress('patterns'),
  })
  return {
    sample,
    share,
    usual,
    indexes,
    patterns,
    random: await drawRandom(),
    whole: await readWhole(),
    workers,
  }
}
