import { findRules, type FoundRules } from '../block/rules/find-rules.ts'
import type { SampledPopulation } from '../block/sample-population.ts'
import type { BlockingRule } from '../block/rule.ts'
import type { RuleIndex } from '../block/index/rule-index.ts'
import { RECORDS_AT_ONCE, SCORE_JOB } from '../decide/scoring/score-job.ts'
import { sortPairs } from '../decide/scored-pairs.ts'
import type { Population } from '../encode/population.ts'
import { runJob, type WithWorkers } from '../internal/job.ts'
import { paced } from '../internal/pace.ts'
import { probabilityOf } from '../score/probability.ts'
import { frequencyTables } from '../score/scorer-tables.ts'
import type { Model } from '../score/model/model.ts'
import { largerSide } from '../score/model/prior.ts'
import { visitSample } from './visit-sample.ts'

/** From about this many candidate pairs on, more of them teach nothing about rules, and a sample is scored. */
const ENOUGH_PAIRS = 1_500_000
const ENOUGH_MATCHES = 10_000
/** Bits of probability 0.5: likelier matches are to be found again. */
const MATCH = 0

export interface FoundRulesOptions extends WithWorkers {
  /** Share of the likely matches that the rules are to make. */
  readonly recall: number
  /** The most that the rules may cost together, in pairs per record. */
  readonly pairsPerRecord: number
  /** A sample of the population that the rules are for. */
  readonly costsOf: SampledPopulation
}

/**
 * Blocking rules for a population, all or a sample of it, in place of the usual ones: those that make the likely matches of a sample of the
 * (left) records, chosen by the hash of their ids, again, at the least cost (see {@link findRules}).
 *
 * @param model trained over the candidates of `indexes`
 * @param templates the usual rules, that the new ones are put together from
 */
export async function foundRules(
  model: Model,
  population: Population,
  indexes: readonly RuleIndex[],
  templates: readonly BlockingRule[],
  options: FoundRulesOptions,
): Promise<FoundRules> {
  const order = await paced(visitSample(population, indexes, ENOUGH_PAIRS), options.signal)
  // A pair of a sample is a match as seldom as one of all records.
  const own = { ...model, priorRecords: Math.max(1, largerSide(population)) }
  const tables = options.workers?.size
    ? await paced(frequencyTables(own, population), options.signal)
    : undefined
  const input = { model: own, population, indexes, order, minWeight: MATCH, tables }
  const parts = await runJob(SCORE_JOB, input, Math.ceil(order.length / RECORDS_AT_ONCE), options)
  const { signal, workers, recall, pairsPerRecord, costsOf } = options
  // In one order, whatever thread found them.
  const pairs = await paced(sortPairs(parts.map((part) => part.pairs)), signal)
  const likely = { ...pairs, weight: pairs.weight.map(probabilityOf) }
  const search = { recall, pairsPerRecord, costsOf, templates, samplePairs: ENOUGH_MATCHES }
  return findRules(population, likely, { ...search, signal, workers })
}
