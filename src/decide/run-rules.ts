/**
 * Blocking rules for the files of a run. Those of the built-in model know nothing of the files and share a budget evenly, some eighty
 * candidates a record. Where that is asked for, a sample tells what each rule is worth on them (block/rules/share-budget.ts): which of them run, and
 * how many pairs each may make. No weight is learned. The pairs to be made again are all that matter to a run, families included,
 * each weighed by its probability: half of the true pairs of people who are listed with others are light by themselves.
 */
import { buildIndexes } from '../block/index/build-indexes.ts'
import { shareBudget } from '../block/rules/share-budget.ts'
import { weighedSample } from '../block/rules/weighed-sample.ts'
import { samplePopulationSteps } from '../block/sample-population.ts'
import type { Population } from '../encode/population.ts'
import { idHasher } from '../encode/record-ids.ts'
import { paced } from '../internal/pace.ts'
import type { Model } from '../score/model/model.ts'
import { probabilityOf } from '../score/probability.ts'
import type { FoundRulesReport } from './scoring/blocking-report.ts'
import { familyGroups } from '../encode/family-groups.ts'
import { lightFamilies } from './families/light-families.ts'
import { groupReach } from './families/who-meets.ts'
import { codesFor, type RunOptions, scoreCandidates, within } from './scoring/score-candidates.ts'
import { zoneBounds } from './zone.ts'

/** Records of the sample, times the root of all: it then has about as many matches, whatever the size. */
const SAMPLED = 160
const SAMPLE_SEED = 0x72756e
/** Share of the pairs' weight that found rules make: what is left takes more than half of the usual candidates. */
const RECALL = 0.97
const ENOUGH_PAIRS = 20_000
/** Share of a run's progress, and of it what the index takes. */
const LOOKED = 0.25
const INDEXED = 0.2

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
  if (options.rules !== 'found') return { model, rest: options }
  const { signal, workers } = options
  const { population: sample, share } = await paced(
    samplePopulationSteps(
      population,
      SAMPLED * Math.sqrt(population.size),
      SAMPLE_SEED,
      familyHasher(population),
    ),
    signal,
  )
  // A pair of a sample is a match as seldom as one of all records; blocks have fewer pairs in it, by the share.
  const own = {
    ...model,
    priorRecords: Math.max(1, model.priorRecords * share),
    pairsPerRecord: model.pairsPerRecord * share,
  }
  const looking = within(options, 0, LOOKED)
  const codes = codesFor(own, sample, false, { signal, workers })
  const indexing = { ...within(looking, 0, INDEXED), codes, keep: true }
  const indexes = await buildIndexes(sample, own.blocking, own.pairsPerRecord, indexing)
  const { pairs } = await scoreCandidates(
    { ...own, blocking: indexes.map(({ rule }) => rule) },
    sample,
    groupReach(model),
    {
      ...within(looking, INDEXED, 1),
      shards: 1,
      codes,
      light: lightFamilies(model, sample, zoneBounds(model.costs).possible),
    },
  )
  const likely = { ...pairs, weight: pairs.weight.map(probabilityOf) }
  const wanted = await paced(weighedSample(sample.ids, likely, ENOUGH_PAIRS), signal)
  const { rules, recall, pairsPerRecord } = await paced(
    shareBudget(sample, share, indexes, wanted, RECALL),
    signal,
  )
  if (rules.length === 0) return { model, rest: options }
  return {
    model: { ...model, blocking: rules },
    found: { records: sample.size, recall, pairsPerRecord },
    rest: within(options, LOOKED, 1),
  }
}

/** Hashes by which families are in a sample or out of it as a whole, so that they meet in it as they do among all. */
function familyHasher(population: Population): (record: number) => number {
  const groups = familyGroups(population)
  const hash = idHasher(population, SAMPLE_SEED)
  if (groups === undefined) return hash
  return (i) => hash(groups.of[i]! < 0 ? i : groups.members(groups.of[i]!)[0]!)
}
