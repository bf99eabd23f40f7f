import { type Code, i32, select } from '../../../internal/wasm/instructions.ts'
import type { LookPlan } from '../look-plan.ts'
import { RARITY } from '../row-layout.ts'

/** The address of the row of bounds, in comparison n, of the record whose short row begins at `own`; a row of zeros where it lacks the feature. */
export function boundsAddress({ bounds, columns, layout, zeros }: LookPlan, n: number, own: Code): Code {
  const { fixed, rowOf } = columns[n]!
  if (rowOf >= 0) {
    const word = i32.load(own, 4 * layout.rarityAt[n]!)
    const rarity = layout.soundsAt[n]! < 0 ? word : i32.and(word, i32.const(RARITY))
    return i32.load(i32.shl(rarity, i32.const(2)), rowOf)
  }
  if (bounds[n]!.single === undefined) return i32.const(fixed)
  return select(i32.const(fixed), i32.const(zeros), i32.load(own, 4 * layout.idAt[n]!))
}
