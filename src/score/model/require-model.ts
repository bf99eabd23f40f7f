import { inconsistentPart } from './inconsistent-part.ts'
import { ModelError } from './model-error.ts'
import type { Comparison, Costs, Model } from './model.ts'

/**
 * For functions that take a model that a caller without types passed, or changed: a probability that is none would make every weight
 * not a number, or say nothing without a word. `parseModel` and `serialiseModel` look at everything; this looks at what is cheap to
 * look at once a call.
 * @throws {ModelError} `model-invalid`
 */
export function requireModel(model: Pick<Model, 'costs'> & Partial<Model>): void {
  if (typeof model?.costs !== 'object' || model.costs === null)
    throw new ModelError(
      'model-invalid',
      'This is no model; take one from await train, await parseModel or defaultModel',
    )
  const wrong = wrongCost(model.costs) ?? (model.comparisons && wrongNumber(model as Model))
  if (wrong !== undefined)
    throw new ModelError(
      'model-invalid',
      `The model was changed and has no usable number at ${wrong}; serialiseModel says more`,
    )
  // A comparison of what no record has would say nothing without a word, and alternatives that are missing would make weights too high.
  const part = model.comparisons && model.alternatives && model.blocking && inconsistentPart(model as Model)
  if (part !== undefined)
    throw new ModelError('model-invalid', `The model was changed and does not fit together at ${part}`)
}

function wrongCost(costs: Costs): string | undefined {
  for (const name of ['falseLink', 'missedLink', 'review'] as const)
    if (!isIn(costs[name], 0, Number.MAX_VALUE)) return `costs.${name}`
  return undefined
}

function wrongNumber({ prior, priorRecords, pairsPerRecord, comparisons }: Model): string | undefined {
  if (!Number.isFinite(prior)) return 'prior'
  if (!isIn(priorRecords, 0, Number.MAX_VALUE)) return 'priorRecords'
  if (!isIn(pairsPerRecord, 0, Number.MAX_VALUE)) return 'pairsPerRecord'
  for (const [c, comparison] of comparisons.entries()) {
    const at = wrongLevel(comparison)
    if (at !== undefined) return `comparisons.${c}.levels.${at}`
  }
  return undefined
}

function wrongLevel({ levels }: Comparison): string | undefined {
  for (let n = 0; n < levels.length; n++) {
    const { m, u, termFrequencyWeight } = levels[n]!
    if (!isIn(m, 0, 1)) return `${n}.m`
    if (!isIn(u, 0, 1)) return `${n}.u`
    if (!(termFrequencyWeight >= 0 && termFrequencyWeight <= 1)) return `${n}.termFrequencyWeight`
  }
  return undefined
}

/** Over `from` and up to `to`. */
const isIn = (value: unknown, from: number, to: number): boolean =>
  typeof value === 'number' && value > from && value <= to
