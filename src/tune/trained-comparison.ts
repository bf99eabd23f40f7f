import type { Comparison } from '../score/model/model.ts'
import { sharesFeature, type StartedAlternative } from './choose-alternatives.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import { isOrdered } from './em-comparison.ts'
import { type LevelShares, settleUnseen } from './unseen-levels.ts'

/** What was learned of one comparison. By level code, 0 for missing. */
export interface LearnedLevels {
  readonly m: Float64Array
  readonly u: Float64Array
  /** How often equal values meet by chance. */
  readonly exact: number
  /** By alternative, how often it shows each level, by level code, where that was learned for itself. */
  readonly learned: readonly (Float64Array | undefined)[]
  /** Were people of one organisation found at all? */
  readonly isOrganised: boolean
  /** By level without missing, whether any pair is on it. */
  readonly seen: readonly boolean[]
}

/** Share of the pairs of one organisation from which what they agree on is the organisation's. */
const MOSTLY = 0.3

/** A comparison of a model, from what was learned of it. */
export function trainedComparison(
  choice: ChosenComparison,
  { m, u, exact, seen, learned, isOrganised }: LearnedLevels,
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
  const knownShares = template.levels[0]!.alternatives?.map((_, c) => sharesOfSeen(template, c, shares, seen))
  const ofOrganisation = alternatives.findIndex((alternative) => alternative.shares === 'organisation')
  const isShared = isOrganised && (learned[ofOrganisation]?.[1] ?? 0) >= MOSTLY
  return {
    feature,
    label: template.label,
    // Of the columns that no template knows, training learns which are an organisation's: how rare its name is tells nobody in it.
    sharedBy: sharedBy === 'none' && feature.startsWith('attribute.') && isShared ? 'organisation' : sharedBy,
    uExact: Math.max(exact, 1e-9),
    levels: template.levels.map((level, q) => ({
      label: level.label,
      when: level.when,
      ...shares[q]!,
      alternatives: alternatives.map((alternative, c) => {
        const fixed = alternative.known ? knownShares?.[c]![q] : undefined
        return (
          fixed ??
          learned[c]?.[q + 1] ??
          shares[q]![sharesFeature(alternative, feature, sharedBy) ? 'm' : 'u']
        )
      }),
      // How rare equal values are is not known of a level on which there are none.
      termFrequencyWeight: seen[q] ? level.termFrequencyWeight : 0,
    })),
  }
}

/**
 * The built-in shares of an alternative, by level: of the levels that the file shows they are all there is, as in EM. A level that it
 * doesn't show speaks for the alternative as much as in the built-in model.
 */
function sharesOfSeen(
  { levels }: ChosenComparison['template'],
  c: number,
  learned: readonly LevelShares[],
  seen: readonly boolean[],
): number[] {
  const known = levels.reduce((sum, { alternatives }, q) => sum + (seen[q] ? alternatives![c]! : 0), 0)
  return levels.map(({ alternatives, m }, q) => {
    const share = alternatives![c]!
    const own = seen[q] ? (known > 0 ? share / known : share) : (share * learned[q]!.m) / m
    return Math.min(1, Math.max(own, 1e-12))
  })
}
