import { costSample } from '../block/rules/find-rules.ts'
import type { SampledPopulation } from '../block/sample-population.ts'
import { allPairs, type Population } from '../encode/population.ts'
import { mix32 } from '../internal/hash.ts'
import { idHasher } from '../encode/record-ids.ts'
import { paced, type Steps } from '../internal/pace.ts'
import type { Model } from '../score/model/model.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import { startLambda } from './start-lambda.ts'
import { termFrequencySteps } from './term-frequencies.ts'

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

export async function wholeFile(
  population: Population,
  chosen: readonly ChosenComparison[],
  rules: 'usual' | 'found',
  signal: AbortSignal | undefined,
): Promise<WholeFile> {
  const total = allPairs(population)
  const start = await paced(startLambda(population, total), signal)
  const termFrequencies = await paced(allFrequencies(population, chosen), signal)
  const hash = await paced(dataHash(population), signal)
  const costsOf = rules === 'usual' ? undefined : await costSample(population, signal)
  return { total, start, termFrequencies, hash, costsOf }
}

function* allFrequencies(
  { columns }: Population,
  chosen: readonly ChosenComparison[],
): Steps<Model['termFrequencies']> {
  const tables: Record<string, Model['termFrequencies'][string]> = {}
  for (const { feature, template } of chosen)
    if (template.levels.some((level) => level.termFrequencyWeight > 0))
      tables[feature] = yield* termFrequencySteps(columns.get(feature)!)
  return tables
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
