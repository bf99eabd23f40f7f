import { ModelError } from './model-error.ts'
import type { Model } from './model.ts'

/**
 * For functions that take a model from a caller without types. `parseModel` looks at everything.
 * @throws {ModelError} `model-invalid`
 */
export function requireModel(model: Pick<Model, 'costs'>): void {
  if (typeof model?.costs === 'object') return
  throw new ModelError('model-invalid', 'This is no model; take one from train, parseModel or defaultModel')
}
