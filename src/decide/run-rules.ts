/**
 * Blocking rules for the files of a run. Those of the built-in model know nothing of the files and look at some eighty candidates a record.
 * As in training (tune/found-rules.ts), rules for large files are found from what the usual ones make of a sample, but no weight is
 * learned. The pairs to be made again are all that matter to a run, families included, each weighed by its probability: half of the
 * true pairs of people who are listed with others are light by themselves.
 */
import { costSample, findRules } from '../block/rules/find-rules.ts'
import { weighedSample } from '../block/rules/weighed-sample.ts'
import { samplePopulationSteps } from '../block/sample-population.ts'
import type { Population } from '../encode/population.ts'
import { idHasher } from '../encode/record-ids.ts'
import { paced } from '../internal/pace.ts'
import type { Model } from '../score/model.ts'
import { probabilityOf } from '../score/probability.ts'
import type { FoundRulesReport } from './blocking-report.ts'
import { familyGroups } from './families/family-groups.ts'
import { groupReach } from './families/meet-families.ts'
import { type RunOptions, scoreCandidates, within } from './score-candidates.ts'

/** Records from which on a run with the built-in model looks for rules of the files' own. */
export const FIND_RULES_FROM = 150_000
/** About so many records are looked at. */
const SAMPLED = 60_000
const SAMPLE_SEED = 0x72756e
/** Share of the pairs' weight that found rules make, and the most they may cost in pairs per record. */
const RECALL = 0.99
const PAIRS_PER_RECORD = 30
const ENOUGH_PAIRS = 20_000
/** Share of a run's progress. */
const LOOKED = 0.25

export interface RunRules {
  /** The model with the rules that run. */
  readonly model: Model
  /** Where they were found for these files, how. */
  readonly found?: FoundRulesReport
  /** The options for the rest of the run. */
  readonly rest: RunOptions
}

/** The rules that a run is to use: the model's, or found for the population. The same for any number of threads and ranges. */
export async function runRules(model: Model, population: Population, options: RunOptions): Promise<RunRules> {
  if (!findsRules(model, population, options.rules)) return { model, rest: options }
  const { signal, workers } = options
  const { population: sample, share } = await paced(
    samplePopulationSteps(population, SAMPLED, SAMPLE_SEED, familyHasher(population)),
    signal,
  )
  // A pair of a sample is a match as seldom as one of all records.
  const own = { ...model, priorRecords: Math.max(1, model.priorRecords * share) }
  const looking = { ...within(options, 0, LOOKED), shards: 1 }
  const { pairs } = await scoreCandidates(own, sample, groupReach(model), looking)
  const likely = { ...pairs, weight: pairs.weight.map(probabilityOf) }
  const wanted = await paced(weighedSample(sample.ids, likely, ENOUGH_PAIRS), signal)
  const found = await findRules(sample, wanted, {
    recall: RECALL,
    pairsPerRecord: PAIRS_PER_RECORD,
    costsOf: await costSample(population, signal),
    templates: model.blocking,
    samplePairs: Number.POSITIVE_INFINITY,
    signal,
    workers,
  })
  if (found.rules.length === 0) return { model, rest: options }
  return {
    model: { ...model, blocking: found.rules },
    found: { records: sample.size, recall: found.recall, considered: found.considered },
    rest: within(options, LOOKED, 1),
  }
}

/** Whether a run looks for rules: as asked for, or if the files are large and the model knows nothing of them. */
export function findsRules({ training }: Model, { size }: Population, asked?: RunOptions['rules']): boolean {
  return asked === undefined ? training.method === 'default' && size >= FIND_RULES_FROM : asked === 'found'
}

/** Hashes by which families are in a sample or out of it as a whole, so that they meet in it as they do among all. */
function familyHasher(population: Population): (record: number) => number {
  const groups = familyGroups(population)
  const hash = idHasher(population, SAMPLE_SEED)
  if (groups === undefined) return hash
  return (i) => hash(groups.of[i]! < 0 ? i : groups.members(groups.of[i]!)[0]!)
}
