import { buildIndexes } from '../block/index/build-indexes.ts'
import { samplePopulationSteps } from '../block/sample-population.ts'
import type { ComparisonShape } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import { besideThreads, type Workers } from '../internal/job.ts'
import { paced } from '../internal/pace.ts'
import type { Costs, Model } from '../score/model/model.ts'
import { largerSide } from '../score/model/prior.ts'
import { ModelError } from '../score/model/model-error.ts'
import { chooseAlternatives } from './choose-alternatives.ts'
import { chooseComparisonsSteps } from './choose-comparisons.ts'
import { chooseRules } from './choose-rules.ts'
import { emComparison } from './em-comparison.ts'
import { type EmComparison, type EmResult, expectationMaximisation } from './expectation-maximisation.ts'
import { countPatterns } from './patterns.ts'
import { foundRules } from './found-rules.ts'
import { hasOrganisations } from './of-organisation.ts'
import { sampleRandomLevels } from './random-levels.ts'
import { trainedModel } from './trained-model.ts'
import { trainingSize } from './training-size.ts'
import { trainingThreads } from './training-threads.ts'
import { seenLevels } from './unseen-levels.ts'
import { wholeFile } from './whole-file.ts'

/** How {@link train} learns. All of it may be left out. */
export interface TrainOptions {
  /** Seed of the random pairs that u is learned from. Default 1. */
  readonly seed?: number | undefined
  /** Day of the training, YYYY-MM-DD, for the manifest. The library reads no clock. Default empty. */
  readonly date?: string | undefined
  /**
   * Look at no more than about so many records, chosen by the hash of their ids, for all but frequencies and what rules
   * cost. Default 70,000, and more where so few would hold too few matches: two registries of which one is
   * small.
   */
  readonly maxRecords?: number | undefined
  /** Budget of blocking, in candidate pairs per record. Default 80. */
  readonly pairsPerRecord?: number | undefined
  /** What errors cost, from which the zones follow. Default: a false link 100 reviews, a missed one 10. */
  readonly costs?: Costs | undefined
  /**
   * Where blocking rules come from: `usual` ones that need no look at the data, or `found` for this file from the likely
   * matches of a sample, at a fraction of the candidates. Default: found from 50,000 records on.
   */
  readonly rules?: 'usual' | 'found' | undefined
  /** Heeded within ten milliseconds or so: the training rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Called with the share of the work done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined
  /** Threads to do the work, from `kinmatch/node`, where it is worth them. Default: this thread. Any number of them gives the same model. */
  readonly workers?: Workers | undefined
}

export const PAIRS_PER_RECORD = 80
/** The sample has to be another one than those that are taken of it by the same hash. */
const SAMPLE_SEED = 0x747261
/**
 * Random pairs of a sample. Such a sample holds a few thousand matches: 2,500 tell m of .02 to .20 bits. So many pairs tell u of .001 to
 * .10 bits, of .01 to .03 (standard errors), and equal values are not sampled at all.
 */
const PAIRS_OF_SAMPLE = 200_000
/** Records from which on training looks for blocking rules of the file's own. */
export const FIND_FROM = 50_000
/** Share of the likely matches that found rules make, and the most they may cost in pairs per record. */
const FOUND = { recall: 0.995, pairsPerRecord: 20 }
/** Fewer people than this who moved are left to the m of the levels. */
const LEAST_MOVED = 0.02
const DEFAULT_COSTS: Costs = { falseLink: 100, missedLink: 10, review: 1 }

/**
 * Learns a model from unlabelled records: u from random pairs, m and the prior by EM over the agreement patterns of
 * the candidate pairs, term frequencies from the values. Of a large file a sample of the records is looked at: both records
 * of a match are in it as often as those of any other pair, so that shares of pairs stay what they are. Deterministic:
 * the same records in any order give the same model.
 *
 * @throws {ModelError} `model-data` if no feature is known on both sides
 */
export async function trainPopulation(population: Population, options: TrainOptions = {}): Promise<Model> {
  const {
    seed = 1,
    date = '',
    maxRecords = trainingSize(population),
    pairsPerRecord = PAIRS_PER_RECORD,
    costs = DEFAULT_COSTS,
    signal,
    onProgress,
    rules = population.size < FIND_FROM ? 'usual' : 'found',
  } = options
  const chosen = await paced(chooseComparisonsSteps(population), signal)
  if (chosen.length === 0)
    throw new ModelError(
      'model-data',
      'Nothing to learn from: no field is known in at least five records on each side; give more records, look at what the columns were taken for, or go without a trained model: the built-in one needs none',
    )
  const shapes: ComparisonShape[] = chosen.map(({ feature, template }) => ({
    feature,
    conditions: template.levels.map((level) => level.when),
  }))
  const shares = { index: 0, patterns: 0, random: 0 }
  const progress =
    (part: keyof typeof shares) =>
    (done: number): void => {
      shares[part] = done
      onProgress?.(0.2 * shares.index + 0.4 * shares.patterns + 0.3 * shares.random)
    }
  const usual = chooseRules(population, chosen)
  const { population: sample, share } = await paced(
    samplePopulationSteps(population, maxRecords, SAMPLE_SEED ^ seed),
    signal,
  )
  const workers = trainingThreads(sample, chosen, options.workers)
  const threads = { signal, workers }
  const maxPairs = share < 1 ? PAIRS_OF_SAMPLE : undefined
  const [makeIndexes, drawRandom, readWhole] = besideThreads(
    workers,
    () =>
      buildIndexes(sample, usual, pairsPerRecord * share, {
        ...threads,
        onProgress: progress('index'),
        keep: rules === 'usual',
      }),
    () =>
      sampleRandomLevels(sample, shapes, {
        ...threads,
        maxPairs,
        seed,
        onProgress: progress('random'),
      }),
    () => wholeFile(population, chosen, rules, signal),
  )
  const indexes = await makeIndexes()
  const patterns = await countPatterns(sample, indexes, shapes, {
    ...threads,
    onProgress: progress('patterns'),
  })
  const random = await drawRandom()
  const { size, split, linking } = population
  const { total, start, termFrequencies, hash, costsOf } = await readWhole()
  const alternatives = chooseAlternatives(
    chosen,
    start,
    largerSide(population),
    hasOrganisations(chosen, random),
  )
  const seen = seenLevels(patterns, random)
  const told = chosen.map((choice, k) =>
    emComparison(
      choice,
      alternatives[0]?.known === true && choice.template.levels[0]!.alternatives !== undefined,
      seen[k]!,
    ),
  )
  const learn = (comparisons: readonly EmComparison[]): Promise<EmResult> =>
    paced(
      expectationMaximisation(patterns, random, comparisons, {
        startLambda: start,
        // A pair is in the sample if both its records are.
        maxMatches: (linking ? Math.min(split, size - split) : size * 3) * share ** 2,
        alternatives,
      }),
      signal,
    )
  let em = await learn(told)
  if (em.moved > 0 && em.moved < LEAST_MOVED)
    em = await learn(told.map((one) => ({ ...one, ofAddress: false })))
  onProgress?.(0.91)
  const model = trainedModel(
    population,
    { chosen, alternatives, seen, em, random, patterns, total, hash, termFrequencies },
    { blocking: share < 1 ? usual : indexes.map((index) => index.rule), pairsPerRecord, costs, date, seed },
  )
  if (rules === 'usual') {
    onProgress?.(1)
    return model
  }
  const proposed = await foundRules(model, sample, indexes, usual, {
    ...FOUND,
    costsOf: costsOf!,
    signal,
    workers,
  })
  onProgress?.(1)
  return proposed.rules.length === 0 ? model : { ...model, blocking: proposed.rules }
}
