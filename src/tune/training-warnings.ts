import { counted } from '../internal/counted.ts'
import type { Comparison } from '../score/model.ts'
import type { EmResult } from './expectation-maximisation.ts'

/** What a person should know before trusting the model. Counts and names of fields only. */
export function trainingWarnings(
  em: EmResult,
  /** All pairs of the run. */
  total: number,
  comparisons: readonly Comparison[],
  linking: boolean,
  /** Share of all pairs that are of one household. */
  household: number,
): string[] {
  const warnings: string[] = []
  const matches = em.lambda * total
  const households = household * total
  if (!em.converged)
    warnings.push(`EM did not settle in ${counted(em.iterations, 'iteration')}; the weights may be off`)
  if (households > matches * 0.2)
    warnings.push(
      `about ${counted(Math.round(households), 'pair looks', 'pairs look')} like members of one household, not like one person; what households share (${comparisons
        .filter((c) => c.sharedBy !== 'none')
        .map((c) => c.label)
        .join(', ')}) is discounted where it stands alone`,
    )
  if (matches < 20)
    warnings.push(
      `only about ${counted(Math.round(matches), 'match', 'matches')} expected; the weights lean on their defaults`,
    )
  if (!comparisons.some((c) => c.sharedBy === 'none' && c.feature !== 'sex'))
    warnings.push('no field tells members of one household apart; matches will be households')
  if (linking && comparisons.length < 3)
    warnings.push('fewer than three fields are compared; expect few likely matches')
  return warnings
}
