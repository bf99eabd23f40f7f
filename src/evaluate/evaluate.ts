import { requireOptions } from '../record/require-options.ts'
import { paced } from '../internal/pace.ts'
import { InputError } from '../record/errors.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Model } from '../score/model/model.ts'
import { requireModel } from '../score/model/require-model.ts'
import type { EvaluateOptions, Evaluation } from './evaluate-population.ts'

/**
 * Measures a model on records of which it is known who is who: precision, recall and F1 of pairs at probability 0.5 and at the best threshold,
 * of clusters, of blocking by itself, and per slice (sex, age, script, known fields).
 *
 * @param left the registry, or the left one of two
 * @param right the other registry; undefined to measure de-duplication
 * @param entityOf the person that a record id stands for, by any name that is the same for all records of one person (for linking, `side` is 0
 *   for the left registry); undefined or null if unknown: such a record counts neither for nor against
 * @throws {InputError} `not-an-array`, `not-a-record`, `duplicate-id`, `bad-options`, `not-a-function`, `no-truth`; {ModelError} `model-invalid`; the signal's
 *   reason, once it is aborted
 *
 * @example
 * ```ts
 * import { defaultModel, evaluate } from 'kinmatch'
 *
 * const birth = { year: 1991, month: 7, day: 22, precision: 'day' } as const
 * const left = [{ id: 'l', names: [{ full: 'Olena Kovalenko' }], birth }]
 * const right = [{ id: 'r', names: [{ full: 'Olena Kovalenko' }], birth }]
 * const { pairs, blocking } = await evaluate(left, right, defaultModel(), () => 'the same person')
 * pairs.f1 //=> 1
 * blocking.recall //=> 1
 * ```
 */
export async function evaluate(
  left: readonly PersonRecord[],
  right: readonly PersonRecord[] | undefined,
  model: Model,
  entityOf: (id: string, side: 0 | 1) => string | null | undefined,
  options: EvaluateOptions = {},
): Promise<Evaluation> {
  requireModel(model)
  requireOptions(options)
  if (typeof entityOf !== 'function')
    throw new InputError(
      'not-a-function',
      'entityOf must be a function that gives the entity of a record id: (id, side) => string | undefined',
    )
  // Loaded on first use: importing the library reads no name table.
  const { populateSteps } = await import('../encode/populate.ts')
  const { evaluatePopulation } = await import('./evaluate-population.ts')
  const population = await paced(populateSteps(left, right), options.signal)
  const numbers = new Map<string, number>()
  const entity = Int32Array.from(population.ids, (id, i) => {
    const name = entityOf(id, i < population.split ? 0 : 1)
    if (name === undefined || name === null) return -1
    if (!numbers.has(name)) numbers.set(name, numbers.size)
    return numbers.get(name)!
  })
  if (population.size > 0 && numbers.size === 0)
    throw new InputError(
      'no-truth',
      'entityOf knows none of the records, so nothing can be measured; check that it takes ids as the records have them',
    )
  return evaluatePopulation(model, population, { entity, complete: false }, options)
}
