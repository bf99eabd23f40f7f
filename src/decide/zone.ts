import { InputError } from '../record/errors.ts'
import type { Costs } from '../score/model/model.ts'

/**
 * The answer in words. `likely`: cheaper to propose as found than to review first; `possible`: worth a person's
 * look; `insufficient`: too little is known on both sides for any agreement to make it worth a look; `unlikely`.
 * None of them is a decision: a person confirms.
 */
export type Zone = 'likely' | 'possible' | 'insufficient' | 'unlikely'

/** Weights in bits from which a pair is likely, and possible. */
export interface ZoneBounds {
  /** Bits from which a pair is *likely*. */
  readonly likely: number
  /** Bits from which a pair is *possible*; never above `likely`. */
  readonly possible: number
}

/**
 * The bounds that minimise expected cost (Bayes decision with a review option; Fellegi and Sunter, 1969): likely
 * where (1 - p) · false link < review, possible where p · missed link > review.
 * @throws {InputError} `bad-costs`
 *
 * @example
 * ```ts
 * import { zoneBounds } from 'kinmatch'
 *
 * const { likely, possible } = zoneBounds({ falseLink: 100, missedLink: 10, review: 1 })
 * likely.toFixed(1) //=> '6.6'
 * possible.toFixed(1) //=> '-3.2'
 * ```
 */
export function zoneBounds(costs: Costs): ZoneBounds {
  const { falseLink, missedLink, review } = costs ?? {}
  if (![falseLink, missedLink, review].every((cost) => typeof cost === 'number' && cost > 0))
    throw new InputError(
      'bad-costs',
      'costs are three numbers over 0: falseLink, missedLink and review, as in model.costs',
    )
  const likely = Math.log2(Math.max(falseLink / review - 1, 1e-6))
  const possible = -Math.log2(Math.max(missedLink / review - 1, 1e-6))
  return { likely: Math.max(likely, possible), possible }
}

/**
 * @param weight match weight in bits
 * @param reachable the weight if all that both sides know had agreed; Infinity if not computed
 */
export function zoneOf(weight: number, reachable: number, bounds: ZoneBounds): Zone {
  if (weight >= bounds.likely) return 'likely'
  if (weight >= bounds.possible) return 'possible'
  return reachable < bounds.possible ? 'insufficient' : 'unlikely'
}
