import { requireOptions } from '../record/require-options.ts'
import { paced } from '../internal/pace.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Model } from '../score/model/model.ts'
import type { TrainOptions } from './train-population.ts'

/**
 * Learns a model from records without labels: from one registry for {@link dedupe}, from two for {@link link}. It learns from the fields that
 * the records have, so train on the records that you mean to match, a few hundred at least. Keep the model with {@link serialiseModel}.
 *
 * @param left the registry, or the left one of two
 * @param right the other registry; undefined to train for de-duplication
 * @returns the same model for the same records, in whatever order they come; `model.training.warnings` says what to be careful with
 * @throws {InputError} `not-an-array`, `not-a-record`, `duplicate-id`, `bad-options`; {ModelError} `model-data` if there is nothing to learn from; the
 *   signal's reason, once it is aborted
 *
 * @example
 * ```ts
 * import { train } from 'kinmatch'
 *
 * const names = ['Amina Yusuf', 'Chol Deng', 'Olena Kovalenko', 'Lucia Garcia', 'Wang Xiuying', 'Abebe Bekele']
 * const registry = [...names, 'Amina Yusuff'].map((full, i) => ({
 *   id: String(i),
 *   names: [{ full }],
 *   birth: { year: 1980 + (i % 6), month: 1 + (i % 6), day: 3 * (1 + (i % 6)), precision: 'day' as const },
 * }))
 * const model = await train(registry)
 * model.training.records //=> [7, 0]
 * ```
 */
export async function train(
  left: readonly PersonRecord[],
  right?: readonly PersonRecord[],
  options: TrainOptions = {},
): Promise<Model> {
  requireOptions(options)
  // Loaded on first use: importing the library reads no name table.
  const { populateSteps } = await import('../encode/populate.ts')
  const { trainPopulation } = await import('./train-population.ts')
  return trainPopulation(await paced(populateSteps(left, right), options.signal), options)
}
