import { populate } from '../encode/populate.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Model } from '../score/model.ts'
import { type EvaluateOptions, type Evaluation, evaluatePopulation } from './evaluate-population.ts'

/**
 * Quality of a model where truth is known: pairs, clusters, blocking and scoring apart, per slice.
 *
 * @param entityOf the true entity of a record id (for linking, `side` is 0 for the left registry); undefined if unknown
 */
export async function evaluate(
  left: readonly PersonRecord[],
  right: readonly PersonRecord[] | undefined,
  model: Model,
  entityOf: (id: string, side: 0 | 1) => string | undefined,
  options: EvaluateOptions = {},
): Promise<Evaluation> {
  const population = populate(left, right)
  const numbers = new Map<string, number>()
  const entity = Int32Array.from(population.ids, (id, i) => {
    const name = entityOf(id, i < population.split ? 0 : 1)
    if (name === undefined) return -1
    if (!numbers.has(name)) numbers.set(name, numbers.size)
    return numbers.get(name)!
  })
  return evaluatePopulation(model, population, { entity, complete: false }, options)
}
