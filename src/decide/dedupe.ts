import { requireOptions } from '../record/require-options.ts'
import type { PlaceOptions } from '../encode/populate.ts'
import { paced } from '../internal/pace.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Model } from '../score/model/model.ts'
import { requireModel } from '../score/model/require-model.ts'
import type { DedupeOptions, DedupeResult } from './dedupe-population.ts'
import { requireWeight } from './require-weight.ts'

/**
 * Finds records of one person inside one registry: pairs with weights, and groups formed at probability 0.5.
 * Proposals only; nothing is merged.
 *
 * @returns `matches` as {@link link} gives them; `clusters[i]` is the group of the record with id `ids[i]`
 * @throws {InputError} `not-an-array`, `not-a-record`, `duplicate-id`, `bad-options`, `not-a-number`; {ModelError} `model-invalid`; the signal's
 *   reason, once it is aborted
 *
 * @example
 * ```ts
 * import { dedupe, defaultModel } from 'kinmatch'
 *
 * const birth = { year: 1991, month: 7, day: 22, precision: 'day' } as const
 * const records = [
 *   { id: 'a', names: [{ full: 'Olena Kovalenko' }], birth },
 *   { id: 'b', names: [{ full: 'Kovalenko Olena' }], birth },
 *   { id: 'c', names: [{ full: 'Chol Deng' }] },
 * ]
 * const { clusters, ids } = await dedupe(records, defaultModel())
 * Array.from(clusters, (first) => ids[first]) //=> ['a', 'a', 'c']
 * ```
 */
export async function dedupe(
  records: readonly PersonRecord[],
  model: Model,
  options: DedupeOptions & PlaceOptions = {},
): Promise<DedupeResult> {
  requireModel(model)
  requireOptions(options)
  requireWeight(options.minWeight)
  // Loaded on first use: importing the library reads no name table.
  const { populateSteps } = await import('../encode/populate.ts')
  const { dedupePopulation } = await import('./dedupe-population.ts')
  return dedupePopulation(
    model,
    await paced(populateSteps(records, undefined, options.places), options.signal),
    options,
  )
}
