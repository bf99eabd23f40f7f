import type { PlaceOptions } from '../encode/populate.ts'
import { requireOptions } from '../record/require-options.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Model } from './model/model.ts'
import { requireModel } from './model/require-model.ts'
import type { Explanation } from './explanation.ts'

/**
 * Why two records are, or are not, the same person: the waterfall of one pair, as data. It holds labels and bits, and no
 * value of a field. The parts add up to the weight exactly. The weight is that of the pair in a run, before what its family adds.
 * `consent` is not asked: whoever calls this holds both records.
 *
 * @param model from {@link train}, {@link parseModel} or {@link defaultModel}
 * @throws {InputError} `not-a-record`, `bad-options`; {ModelError} `model-invalid`
 *
 * @example
 * ```ts
 * import { comparePersons, defaultModel } from 'kinmatch'
 *
 * const nothing = await comparePersons({ id: 'a', names: [] }, { id: 'b', names: [] }, defaultModel())
 * nothing.weight //=> nothing.prior
 * ```
 */
export async function comparePersons(
  left: PersonRecord,
  right: PersonRecord,
  model: Model,
  options: PlaceOptions = {},
): Promise<Explanation> {
  requireModel(model)
  requireOptions(options)
  // Loaded on first use: importing the library reads no name table.
  const { populate } = await import('../encode/populate.ts')
  const { createScorer } = await import('./scorer.ts')
  const population = populate(
    [{ ...left, consent: { match: true } }],
    [{ ...right, consent: { match: true } }],
    options.places,
  )
  return createScorer(model, population).explain(0, 1)
}
