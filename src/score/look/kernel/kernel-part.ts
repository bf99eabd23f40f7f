import type { Local } from '../../../internal/wasm/function-locals.ts'
import type { Code } from '../../../internal/wasm/instructions.ts'

/** What the kernel does for some columns. */
export interface KernelPart {
  /** Reads what it needs of the left record, whose row begins at `own`: once for all pairs of it that lie side by side. */
  readonly begin: (own: Code) => Code
  /** Finds the most that the columns may add to its pair with the record whose row begins at `at`. */
  readonly look: (at: Code) => Code
  /** What it finds: a number of one column, or a vector with a lane for each of `columns`. */
  readonly columns: readonly number[]
  readonly found: Local
  readonly isVector: boolean
}
