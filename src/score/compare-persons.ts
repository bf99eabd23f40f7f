import { populate } from '../encode/populate.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Model } from './model.ts'
import { createScorer, type Explanation } from './scorer.ts'

/**
 * Why two records are, or are not, the same person: the waterfall of one pair, as data. Holds labels and bits, no
 * value of a field. The parts add up to the weight exactly, and the weight is that of a batch run.
 *
 * @example
 * ```ts
 * import { comparePersons, defaultModel } from 'kinmatch'
 *
 * const nothing = comparePersons({ id: 'a', names: [] }, { id: 'b', names: [] }, defaultModel())
 * nothing.weight //=> nothing.prior
 * ```
 */
export function comparePersons(left: PersonRecord, right: PersonRecord, model: Model): Explanation {
  const population = populate(
    [{ ...left, consent: { match: true } }],
    [{ ...right, consent: { match: true } }],
  )
  return createScorer(model, population).explain(0, 1)
}
