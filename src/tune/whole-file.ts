import { costSample } from '../block/rules/find-rules.ts'
import type { SampledPopulation } from '../block/sample-population.ts'
import { allPairs, type Population } from '../encode/population.ts'
import { mix32 } from '../internal/hash.ts'
import { idHasher } from '../encode/record-ids.ts'
import { besideThreads, type Workers } from '../internal/job.ts'
import { paced, type Steps } from '../internal/pace.ts'
import type { Model } from '../score/model/model.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import { LAMBDA_JOB } from './lambda-job.ts'
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

/** @param aside threads of which one finds the share to start from, while this thread goes on */
export async function wholeFile(
  population: Population,
  chosen: readonly ChosenComparison[],
  rules: 'usual' | 'found',
  aside: Workers | undefined,
  signal: AbortSignal | undefined,
): Promise<WholeFile> {
  const total = allPairs(population)
  const [findStart] = besideThreads(aside, () => startOf(population, total, aside, signal))
  const termFrequencies = await paced(allFrequencies(population, chosen), signal)
  const hash = await paced(dataHash(population), signal)
  const costsOf = rules === 'usual' ? undefined : await costSample(population, signal)
  const start = await findStart()
  return { total, start, termFrequencies, hash, costsOf }
}

async function startOf(
  population: Population,
  total: number,
  aside: Workers | undefined,
  signal: AbortSignal | undefined,
): Promise<number> {
  if (aside === undefined) return paced(startLambda(population, total), signal)
  const [start] = await aside.run(LAMBDA_JOB, { population, total }, 1, { signal })
  return start!
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
