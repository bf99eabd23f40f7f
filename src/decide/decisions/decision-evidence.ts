import { requireContributions } from '../../score/require-contributions.ts'
import type { Explanation } from '../../score/scorer.ts'
import type { DecisionEvidence } from './decision.ts'

/**
 * The evidence of a pair in the form that decisions keep: levels and weight, no values.
 * @throws {InputError} `not-an-explanation`
 * @param model the model file's hash, or another name of it
 */
export function decisionEvidence(explanation: Explanation, model: string = ''): DecisionEvidence {
  requireContributions(explanation?.contributions)
  const { weight, contributions } = explanation
  return {
    weight: Math.round(weight * 1e6) / 1e6,
    levels: Object.fromEntries(contributions.map(({ feature, level }) => [feature, level])),
    model,
  }
}
