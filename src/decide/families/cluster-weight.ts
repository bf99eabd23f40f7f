import { paced } from '../../internal/pace.ts'
import { knownWeight } from '../known-weight.ts'
import type { CandidateRun } from '../scoring/score-candidates.ts'
import type { FamilyRun } from './match-families.ts'

/** The weight of any two records of a run, made as a pair or not, for clusters: what their families say, else what the two say. */
export async function clusterWeight(
  { pairs, scorer }: Pick<CandidateRun, 'pairs' | 'scorer'>,
  families: FamilyRun,
  signal: AbortSignal | undefined,
): Promise<(i: number, j: number) => number> {
  const known = await paced(knownWeight(pairs, scorer), signal)
  return (i, j) => {
    const place = families.placeOf(i, j)
    const listed = place?.meeting.weights[place.at] ?? Number.NEGATIVE_INFINITY
    // What families say of pairs below the threshold is not kept by runs in parts.
    return listed >= 0 ? listed : known(i, j)
  }
}
