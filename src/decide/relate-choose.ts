import type { Kin } from '../kin/relation.ts'
import type { KinContribution, RelationScore } from '../kin/relation-score.ts'

/**
 * One relation for a pair: the likeliest, held against all others. Its odds are those of its own hypothesis against "no
 * relation" and every rival relation together, so that a same-person explanation takes weight from a parent's.
 *
 * @param wanted relations that may be proposed; others only compete
 */
export function chooseRelation(
  scores: readonly RelationScore[],
  priors: ReadonlyMap<Kin, number>,
  wanted: ReadonlySet<Kin>,
):
  | {
      readonly score: RelationScore
      readonly prior: number
      readonly contributions: readonly KinContribution[]
      readonly weight: number
    }
  | undefined {
  let best: RelationScore | undefined
  let top = Number.NEGATIVE_INFINITY
  let sum = 0
  for (const score of scores) {
    const weight = priors.get(score.kin)! + score.bits
    sum += 2 ** weight
    if (weight > top) {
      top = weight
      best = score
    }
  }
  if (best === undefined || !wanted.has(best.kin)) return undefined
  const rivals = -Math.log2(1 + Math.max(0, sum - 2 ** top))
  const prior = priors.get(best.kin)!
  const contributions: KinContribution[] =
    rivals < -0.05
      ? [
          ...best.contributions,
          { feature: 'rivals', label: 'other relations', level: 'would fit as well', bits: rivals },
        ]
      : [...best.contributions]
  return { score: best, prior, contributions, weight: contributions.reduce((w, c) => w + c.bits, prior) }
}
