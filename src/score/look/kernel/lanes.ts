import type { FunctionLocals, Local } from '../../../internal/wasm/function-locals.ts'
import { type Code, i32x4, v128 } from '../../../internal/wasm/instructions.ts'
import type { LookPlan } from '../look-plan.ts'
import { boundsAddress } from './bounds-address.ts'

/** Columns that are looked at as one vector, a lane each. A lane without a column adds 0: nothing is ever loaded into it. */
export interface Lanes {
  /** The words of the left record, of its partner; by lane where the bounds of the left record are. */
  readonly own: Local
  readonly other: Local
  readonly rows: readonly Local[]
  /** Reads words and bounds of the left record. */
  readonly begin: (own: Code) => Code
  /** The words of the record whose row begins at `at`. */
  readonly read: (at: Code) => Code
  /** Puts of each column's bounds the one at a place of its own into a vector. */
  readonly load: (into: Local, place: (n: number) => number) => Code
  /** `bits`, and 0 where the partner lacks the feature. */
  readonly known: (bits: Code) => Code
}

export function createLanes(plan: LookPlan, columns: readonly number[], locals: FunctionLocals): Lanes {
  const [own, other] = [locals.v128(), locals.v128()]
  const rows = columns.map(() => locals.i32())
  const at = 4 * plan.layout.wordAt[columns[0]!]!
  return {
    own,
    other,
    rows,
    begin: (record) => [
      ...own.set(v128.load(record, at)),
      ...columns.flatMap((n, lane) => rows[lane]!.set(boundsAddress(plan, n, record))),
    ],
    read: (record) => v128.load(record, at),
    load: (into, place) =>
      columns.flatMap((n, lane) => into.set(v128.load32Lane(rows[lane]!.get, into.get, lane, 4 * place(n)))),
    known: (bits) => v128.andnot(bits, i32x4.eq(other.get, v128.same(0))),
  }
}
