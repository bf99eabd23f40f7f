import type { Population } from '../encode/population.ts'
import { paced } from '../internal/pace.ts'
import { largerSide } from '../score/model/prior.ts'
import { chooseAlternatives, type StartedAlternative, tellsApart } from './choose-alternatives.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import type { LevelTemplate } from './default-levels.ts'
import { emComparison } from './em-comparison.ts'
import type { EmComparison, EmResult } from './em-types.ts'
import { expectationMaximisation } from './expectation-maximisation.ts'
import { hasOrganisations } from './of-organisation.ts'
import type { TrainingEvidence } from './training-evidence.ts'
import { seenLevels } from './unseen-levels.ts'

/** What EM learned, and of what. */
export interface LearnedWeights {
  /** Who competes with one person. */
  readonly alternatives: readonly StartedAlternative[]
  /** By comparison and level, whether any pair is on it. */
  readonly seen: readonly (readonly boolean[])[]
  readonly em: EmResult
}

/** Fewer people than this who moved are left to the m of the levels. */
const LEAST_MOVED = 0.02

/** The most that m of a level may become where a match is a household: of another value altogether, no more than is expected. */
const mostOfOther = ({ when, m, mostM = 1 }: LevelTemplate): number => (when.kind === 'else' ? m : mostM)

/** Learns m, the prior and the odds of the alternatives by EM, in two runs where hardly anybody moved. */
export async function learnWeights(
  population: Population,
  chosen: readonly ChosenComparison[],
  { patterns, random, share, whole: { start } }: TrainingEvidence,
  signal: AbortSignal | undefined,
): Promise<LearnedWeights> {
  const { size, split, linking } = population
  const alternatives = chooseAlternatives(
    chosen,
    start,
    largerSide(population),
    hasOrganisations(chosen, random),
  )
  const seen = seenLevels(patterns, random)
  const knowsHousehold = alternatives[0]?.known === true
  const isOfPeople = chosen.some(({ feature, template }) => tellsApart(feature, template.sharedBy))
  const told = chosen.map((choice, k) => {
    const known = knowsHousehold && choice.template.levels[0]!.alternatives !== undefined
    const comparison = emComparison(choice, known, seen[k]!)
    // Where addresses are all there is, a match is one address: those of one street or postcode are neighbours.
    return isOfPeople ? comparison : { ...comparison, mostM: choice.template.levels.map(mostOfOther) }
  })
  const learn = (comparisons: readonly EmComparison[]): Promise<EmResult> =>
    paced(
      expectationMaximisation(patterns, random, comparisons, {
        startLambda: start,
        // A pair is in the sample if both its records are.
        maxMatches: (linking ? Math.min(split, size - split) : size * 3) * share ** 2,
        alternatives,
      }),
      signal,
    )
  const em = await learn(told)
  const isLeftOut = em.moved > 0 && em.moved < LEAST_MOVED
  return {
    alternatives,
    seen,
    em: isLeftOut ? await learn(told.map((one) => ({ ...one, ofAddress: false }))) : em,
  }
}
