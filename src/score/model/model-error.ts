import { KinmatchError } from '../../record/errors.ts'

/** A model file that can't be used, or a model that doesn't fit its data. */
export class ModelError extends KinmatchError {
  override readonly name: string = 'ModelError'

  constructor(
    code: 'model-format' | 'model-version' | 'model-invalid' | 'model-hash' | 'model-data',
    message: string,
    cause?: unknown,
  ) {
    super(code, message, cause === undefined ? undefined : { cause })
  }
}
