import { requireOptions } from '../record/require-options.ts'
import type { PlaceOptions } from '../encode/populate.ts'
import { paced } from '../internal/pace.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Model } from '../score/model/model.ts'
import { requireModel } from '../score/model/require-model.ts'
import type { LinkOptions, LinkResult } from './link-population.ts'
import { requireWeight } from './require-weight.ts'

/**
 * Finds the same person in two registries. Gives proposals for a person to confirm, heaviest first; the same input in
 * any order gives the same result.
 *
 * @param model from {@link train}, {@link parseModel} or {@link defaultModel}
 * @returns pairs in the zones *likely* and *possible*, or from `options.minWeight` bits up
 * @throws {InputError} `not-an-array`, `not-a-record`, `duplicate-id`, `bad-options`, `not-a-number`; {ModelError} `model-invalid`; the signal's reason, once it is aborted
 *
 * @example
 * ```ts
 * import { defaultModel, link } from 'kinmatch'
 *
 * const left = [{ id: 'l', names: [{ full: 'Olena Kovalenko' }], birth: { year: 1991, month: 7, day: 22, precision: 'day' } }] as const
 * const right = [{ id: 'r', names: [{ full: 'Олена Коваленко' }], birth: { year: 1991, month: 7, day: 22, precision: 'day' } }] as const
 * const { matches } = await link(left, right, defaultModel())
 * matches[0]?.zone //=> 'likely'
 * ```
 */
export async function link(
  left: readonly PersonRecord[],
  right: readonly PersonRecord[],
  model: Model,
  options: LinkOptions & PlaceOptions = {},
): Promise<LinkResult> {
  requireModel(model)
  requireOptions(options)
  requireWeight(options.minWeight)
  // Loaded on first use: importing the library reads no name table.
  const { populateSteps } = await import('../encode/populate.ts')
  const { linkPopulation } = await import('./link-population.ts')
  return linkPopulation(
    model,
    await paced(populateSteps(left, right, options.places), options.signal),
    options,
  )
}
