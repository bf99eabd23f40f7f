import type { Population } from '../encode/population.ts'
import { paced, type Steps } from '../internal/pace.ts'
import type { Model } from '../score/model/model.ts'
import { reachableSteps } from '../score/bounds/reachable.ts'
import { probabilityOf } from '../score/probability.ts'
import type { DecidedMatch } from './decisions/apply-decisions.ts'
import type { DecisionState } from './decisions/decision-state.ts'
import { identityCheckSteps, zoneAtMost } from './identity.ts'
import { type FamilyRun, matchRunFamilies } from './families/match-families.ts'
import { lightFamilies } from './families/light-families.ts'
import { familyReach } from './families/who-meets.ts'
import { oneToOne } from './one-to-one.ts'
import type { BlockingReport } from './scoring/blocking-report.ts'
import { runRules } from './run-rules.ts'
import { type RunOptions, scoreCandidates } from './scoring/score-candidates.ts'
import type { ScoredPairs } from './scored-pairs.ts'
import { decidedTies } from './decisions/decided-ties.ts'
import { rejectedPairs } from './decisions/rejected-pairs.ts'
import { withDecisions } from './with-decisions.ts'
import { zoneBounds, zoneOf } from './zone.ts'
import type { Match } from './match.ts'

/** How {@link link} runs and what it gives. */
export interface LinkOptions extends RunOptions {
  /** Keep each record's best partner only. Default false. */
  readonly oneToOne?: boolean | undefined
  /** Give all scored candidates from this weight up, in every zone. Default: the zones *likely* and *possible*. */
  readonly minWeight?: number | undefined
  /** What people decided, from {@link decisionState}: it goes over the score. */
  readonly decisions?: DecisionState | undefined
}

/** The proposals of a run, and how its candidate pairs were made. */
export interface LinkResult {
  /** Heaviest first; ties by left, then right id. */
  readonly matches: readonly DecidedMatch[]
  /** What blocking made and dropped. */
  readonly blocking: BlockingReport
}

/** Links the two sides of a population, or finds the duplicate pairs of one. */
export async function linkPopulation(
  model: Model,
  population: Population,
  options: LinkOptions = {},
): Promise<LinkResult> {
  const bounds = zoneBounds(model.costs)
  const floor = options.minWeight ?? bounds.possible
  // Families meet by their possible pairs, whatever is asked for.
  const lowest = Math.min(floor, familyReach(model, population))
  const { signal, decisions } = options
  const light = lightFamilies(model, population, Math.min(floor, bounds.possible))
  const { model: ruled, rest, found } = await runRules(model, population, options)
  const run = await scoreCandidates(ruled, population, lowest, { ...rest, light })
  const isRejected = decisions && rejectedPairs(decisions, population, run.scorer)
  const families = await matchRunFamilies(model, population, run, floor, options, isRejected)
  const { split } = population
  const confirmed =
    decisions &&
    decidedTies(decisions, population).together.filter(
      (group) => group.some((i) => i < split) && group.some((i) => i >= split),
    )
  // Heaviest first, so that a pair below the floor could never take the place of one above.
  const pairs = options.oneToOne
    ? await paced(oneToOne(families.pairs, population.size, confirmed), signal)
    : families.pairs
  const matches = await paced(describe(model, population, pairs, floor, families), signal)
  return {
    matches: decisions
      ? withDecisions(matches, decisions, model, { population, scorer: run.scorer, families })
      : matches,
    blocking: { ...run.blocking, ...(found && { found }) },
  }
}

/** Pairs from `floor` up in words: ids, probability, zone. */
export function* describe(
  model: Model,
  population: Population,
  pairs: ScoredPairs,
  floor: number,
  families: FamilyRun,
): Steps<Match[]> {
  const bounds = zoneBounds(model.costs)
  const reachable = yield* reachableSteps(model, population)
  const identified = yield* identityCheckSteps(model, population)
  const { ids } = population
  const matches: Match[] = []
  for (let k = 0; k < pairs.length && pairs.weight[k]! >= floor; k++) {
    if ((k & 1023) === 1023) yield
    const [i, j, weight] = [pairs.left[k]!, pairs.right[k]!, pairs.weight[k]!]
    matches.push({
      leftId: ids[i]!,
      rightId: ids[j]!,
      probability: probabilityOf(weight),
      weight,
      zone: zoneAtMost(zoneOf(weight, reachable(i, j), bounds), identified(i, j)),
      kind: families.kindOf(i, j),
      via: idsOf(families.via(i, j), ids),
    })
  }
  return matches
}

const NONE: Match['via'] = []

function idsOf(pairs: readonly (readonly [number, number])[], ids: readonly string[]): Match['via'] {
  return pairs.length === 0 ? NONE : pairs.map(([a, b]) => [ids[a]!, ids[b]!] as const)
}
