import { costSample } from '../block/rules/find-rules.ts'
import type { SampledPopulation } from '../block/sample-population.ts'
import { allPairs, type Population } from '../encode/population.ts'
import { mix32 } from '../internal/hash.ts'
import { runJob, type WithWorkers } from '../internal/job.ts'
import { idHasher } from '../encode/record-ids.ts'
import { paced, type Steps } from '../internal/pace.ts'
import type { Model } from '../score/model/model.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import { WHOLE_FILE_JOB, type WholeFileUnit } from './whole-file-job.ts'

/** What training takes from all records, however few it looks at for the rest. */
export interface WholeFile {
  /** All pairs of a run. */
  readonly total: number
  /** The share of matches to start from. */
  readonly start: number
  readonly termFrequencies: Model['termFrequencies']
  readonly hash: string
  /** Where rules are to be found, the records that their costs are counted on. */
  readonly costsOf: SampledPopulation | undefined
}

/** @param options `beside`: in other threads, if there are any */
export async function wholeFile(
  population: Population,
  chosen: readonly ChosenComparison[],
  rules: 'usual' | 'found',
  options: WithWorkers,
): Promise<WholeFile> {
  const { signal } = options
  const total = allPairs(population)
  const features = chosen
    .filter(({ template }) => template.levels.some((level) => level.termFrequencyWeight > 0))
    .map(({ feature }) => feature)
  const units = runJob(WHOLE_FILE_JOB, { population, total, features }, features.length + 1, options)
  const hash = await paced(dataHash(population), signal)
  const costsOf = rules === 'usual' ? undefined : await costSample(population, signal)
  const found = (await units).flat()
  const of = (unit: number): WholeFileUnit => found.find((one) => one.unit === unit)!
  const termFrequencies = Object.fromEntries(features.map((feature, n) => [feature, of(n).frequencies!]))
  return { total, start: of(features.length).start!, termFrequencies, hash, costsOf }
}

function* dataHash(population: Population): Steps<string> {
  const ofId = idHasher(population)
  let hash = population.split
  for (let i = 0; i < population.size; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
    hash = mix32(hash ^ ofId(i))
  }
  return hash.toString(16).padStart(8, '0')
}

/** Ids between two steps, less one. */
const AT_ONCE = (1 << 14) - 1
