/**
 * The errors that the library throws on purpose. Each has a stable `code` to branch on, and a message of one line that
 * says what to do. A message names fields, lines and files, never the value of a field: it may end in a log.
 */
export class KinmatchError extends Error {
  override readonly name: string = 'KinmatchError'
  /** Stable identifier in kebab-case, e.g. `unterminated-quote`. */
  readonly code: string

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}

/** The input, a file or an option can't be used as it is. The command line exits with 2 on it. */
export class InputError extends KinmatchError {
  override readonly name: string = 'InputError'
  /** 1-based line of the file, where one line is at fault; absent elsewhere. */
  declare readonly line?: number

  constructor(code: string, message: string, options?: { readonly cause?: unknown; readonly line?: number }) {
    super(code, message, options)
    if (options?.line !== undefined) this.line = options.line
  }
}
