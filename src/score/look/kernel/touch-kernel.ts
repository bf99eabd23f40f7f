import { createLocals, type Local } from '../../../internal/wasm/function-locals.ts'
import { doWhile, i32 } from '../../../internal/wasm/instructions.ts'
import type { WasmFunction } from '../../../internal/wasm/module-bytes.ts'
import type { LookPlan } from '../look-plan.ts'

/**
 * The loop that touches the rows of records that will be looked at soon: so short that the processor has as many reads under way as it can. Takes the
 * address of the records and their count (not 0); what it gives means nothing.
 */
export function createTouchKernel({ layout, rows }: LookPlan): WasmFunction {
  const locals = createLocals(2)
  const [at, count] = locals.parameters as [Local, Local]
  const [end, touched] = [locals.i32(), locals.i32()]
  const row = i32.load(i32.mul(i32.load(at.get), i32.const(4 * layout.stride)), rows)
  const body = [
    ...end.set(i32.add(at.get, i32.shl(count.get, i32.const(2)))),
    ...doWhile(
      i32.ltU(at.get, end.get),
      touched.set(i32.xor(touched.get, row)),
      at.set(i32.add(at.get, i32.const(4))),
    ),
    // Given back so that no compiler drops the reads.
    ...touched.get,
  ]
  return { name: 'touch', parameters: 2, locals: locals.declared(), body }
}
