import type { FunctionLocals } from '../../../internal/wasm/function-locals.ts'
import { i32x4, v128 } from '../../../internal/wasm/instructions.ts'
import { ANY, UNEQUAL } from '../../bounds/level-bounds.ts'
import type { LookPlan } from '../look-plan.ts'
import type { KernelPart } from './kernel-part.ts'
import { createLanes } from './lanes.ts'

/** Columns of which only equality tells. */
export function lookAtIds(plan: LookPlan, columns: readonly number[], locals: FunctionLocals): KernelPart {
  const lanes = createLanes(plan, columns, locals)
  const { own, other } = lanes
  const [any, unequal, found] = [locals.v128(), locals.v128(), locals.v128()]
  return {
    begin: (at) => [...lanes.begin(at), ...lanes.load(any, () => ANY), ...lanes.load(unequal, () => UNEQUAL)],
    look: (at) => [
      ...other.set(lanes.read(at)),
      ...found.set(lanes.known(v128.bitselect(any.get, unequal.get, i32x4.eq(own.get, other.get)))),
    ],
    columns,
    found,
    isVector: true,
  }
}
