import type { Population } from '../encode/population.ts'
import type { Workers } from '../internal/job.ts'
import { paced } from '../internal/pace.ts'
import type { Costs, Model } from '../score/model/model.ts'
import { ModelError } from '../score/model/model-error.ts'
import { chooseComparisonsSteps } from './choose-comparisons.ts'
import { foundRules } from './found-rules.ts'
import { learnWeights } from './learn-weights.ts'
import { trainedModel } from './trained-model.ts'
import { gatherEvidence } from './training-evidence.ts'
import { trainingSize } from './training-size.ts'

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
/** Records from which on training looks for blocking rules of the file's own. */
export const FIND_FROM = 50_000
/** Share of the likely matches that found rules make, and the most they may cost in pairs per record. */
const FOUND = { recall: 0.995, pairsPerRecord: 20 }
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
  const evidence = await gatherEvidence(population, chosen, {
    seed,
    maxRecords,
    pairsPerRecord,
    rules,
    signal,
    workers: options.workers,
    onProgress,
  })
  const { sample, share, usual, indexes, workers, patterns, random } = evidence
  const { total, hash, termFrequencies, costsOf } = evidence.whole
  const learned = await learnWeights(population, chosen, evidence, signal)
  onProgress?.(0.91)
  const model = trainedModel(
    population,
    { chosen, ...learned, random, patterns, total, hash, termFrequencies },
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
