import { KinmatchError } from '../../record/errors.ts'

/** A decision that can't be put on file, or a log that can't be trusted. */
export class DecisionError extends KinmatchError {
  override readonly name: string = 'DecisionError'
  /** Entries that stand against it, by `seq`. */
  readonly entries: readonly number[]

  constructor(code: string, message: string, entries: readonly number[] = []) {
    super(code, message)
    this.entries = entries
  }
}
