import type { Comparison } from '../score/model/model.ts'
import { sharesValue, type StartedAlternative } from './choose-alternatives.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import { isOrdered } from './em-comparison.ts'
import { settleUnseen } from './unseen-levels.ts'

/** What was learned of one comparison. By level code, 0 for missing. */
export interface LearnedLevels {
  readonly m: Float64Array
  readonly u: Float64Array
  /** How often equal values meet by chance. */
  readonly exact: number
  /** By level without missing, whether any pair is on it. */
  readonly seen: readonly boolean[]
}

/** A comparison of a model, from what was learned of it. */
export function trainedComparison(
  choice: ChosenComparison,
  { m, u, exact, seen }: LearnedLevels,
  alternatives: readonly StartedAlternative[],
): Comparison {
  const { feature, template } = choice
  const { sharedBy } = template
  const shares = settleUnseen(
    choice,
    template.levels.map((_, q) => ({ m: m[q + 1]!, u: u[q + 1]! })),
    template.levels.map(isOrdered),
    seen,
  )
  return {
    feature,
    label: template.label,
    sharedBy,
    uExact: Math.max(exact, 1e-9),
    levels: template.levels.map((level, q) => ({
      label: level.label,
      when: level.when,
      ...shares[q]!,
      alternatives: alternatives.map(({ known, shares: common }, c) => {
        const fixed = known ? level.alternatives?.[c] : undefined
        return fixed ?? shares[q]![sharesValue(common, sharedBy) ? 'm' : 'u']
      }),
      // How rare equal values are is not known of a level on which there are none.
      termFrequencyWeight: seen[q] ? level.termFrequencyWeight : 0,
    })),
  }
}
