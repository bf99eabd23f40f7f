import type { Population } from '../../encode/population.ts'
import { runJob, type WithWorkers } from '../../internal/job.ts'
import { paced } from '../../internal/pace.ts'
import type { HeardWords } from '../../score/screen/heard-words.ts'
import type { Model } from '../../score/model/model.ts'
import type { Scorer } from '../../score/scorer.ts'
import type { ScorerTables } from '../../score/scorer-tables.ts'
import { LIGHT_JOB, PAIRS_AT_ONCE } from './light-job.ts'
import { withoutUnlike } from './without-unlike.ts'
import { worthComparing } from './worth-comparing.ts'
import type { LightPairs } from './light-pairs.ts'
import type { PairColumns } from '../pair-columns.ts'
import { lightRounds } from './light-rounds.ts'
import type { ScoredPairs } from '../scored-pairs.ts'

/** What is made once for all threads. */
export interface SharedTables {
  readonly tables: ScorerTables | undefined
  readonly heard: HeardWords | undefined
}

/** Scores those of the pairs put aside by which families may meet, in two rounds. */
export async function scoreLight(
  model: Model,
  population: Population,
  minWeight: number,
  own: { readonly scorer: Scorer } & SharedTables,
  aside: readonly PairColumns[],
  found: readonly ScoredPairs[],
  { light, workers, signal }: WithWorkers & { readonly light?: LightPairs | undefined },
): Promise<readonly ScoredPairs[]> {
  if (light === undefined) return []
  const { heard, tables, scorer } = own
  const compare = (pairs: PairColumns): Promise<readonly ScoredPairs[]> => {
    const input = { model, population, pairs, minWeight, heard, tables, scorer }
    return runJob(LIGHT_JOB, input, Math.ceil(pairs.left.length / PAIRS_AT_ONCE), { workers, signal })
  }
  const asked = await paced(worthComparing(light, aside, found), signal)
  const alike = heard && (await paced(withoutUnlike(population, heard, asked), signal))
  const pairs = alike ? await paced(worthComparing(light, [alike], found), signal) : asked
  const { first, later } = await paced(lightRounds(light, pairs), signal)
  const compared = await compare(first)
  const rest = await paced(worthComparing(light, [later], [...found, ...compared]), signal)
  return [...compared, ...(await compare(rest))]
}
