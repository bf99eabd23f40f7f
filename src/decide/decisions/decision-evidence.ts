import { requireContributions } from '../../score/require-contributions.ts'
import type { Explanation } from '../../score/explanation.ts'
import type { DecisionEvidence } from './decision.ts'

/**
 * The evidence of a pair in the form that decisions keep: levels and weight, no values.
 *
 * @param explanation from {@link comparePersons}
 * @param model the model file's hash, or another name of it
 * @throws {InputError} `not-an-explanation`
 *
 * @example
 * ```ts
 * import { comparePersons, decisionEvidence, defaultModel } from 'kinmatch'
 *
 * const [a, b] = ['Omar Hassan', 'Umar Hasan'].map((full, id) => ({ id: String(id), names: [{ full }] }))
 * const { weight, levels } = decisionEvidence(await comparePersons(a!, b!, defaultModel()), 'built-in')
 * weight < 0 //=> true
 * JSON.stringify(levels).includes('Omar') //=> false
 * ```
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
