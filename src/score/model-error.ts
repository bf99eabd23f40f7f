import { KinmatchError } from '../record/errors.ts'

export type ModelErrorCode = 'model-format' | 'model-version' | 'model-invalid' | 'model-hash' | 'model-data'

/** A model file that can't be used, or a model that doesn't fit its data. */
export class ModelError extends KinmatchError {
  override readonly name: string = 'ModelError'

  declare readonly code: ModelErrorCode

  constructor(code: ModelErrorCode, message: string, cause?: unknown) {
    super(code, message, cause === undefined ? undefined : { cause })
  }
}
