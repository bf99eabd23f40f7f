import type { FunctionLocals, Local } from '../../../internal/wasm/function-locals.ts'
import { type Code, i32x4, v128, type Words } from '../../../internal/wasm/instructions.ts'
import { PHONETIC } from '../../bounds/level-bounds.ts'
import type { LookPlan } from '../look-plan.ts'
import { LANES, RARITY } from '../row-layout.ts'
import type { Lanes } from './lanes.ts'

/** Names that sound alike. */
export interface Sounds {
  readonly begin: (own: Code) => Code
  /** What names that sound alike may add. */
  readonly floor: Local
  /** A mask of the lanes whose names surely don't, in the record whose row begins at `at`. */
  readonly areSilent: (at: Code) => Code
}

/** Of a lane whose sounds are not known names may sound alike. */
export function createSounds(
  { layout }: LookPlan,
  columns: readonly number[],
  lanes: Lanes,
  locals: FunctionLocals,
): Sounds {
  const [floor, own] = [locals.v128(), locals.v128()]
  const lane = columns.findIndex((n) => layout.soundsAt[n]! >= 0)
  const floors = lanes.load(floor, () => PHONETIC)
  if (lane < 0) return { begin: () => floors, floor, areSilent: () => v128.same(0) }
  const from = 4 * (layout.soundsAt[columns[lane]!]! - lane)
  const each = (heard: number, other: number): Code =>
    v128.const(
      Array.from({ length: LANES }, (_, at) =>
        layout.soundsAt[columns[at]!]! >= 0 ? heard : other,
      ) as unknown as Words,
    )
  // What a lane without sounds has in common is 0, and never what would make it silent.
  const [masks, silence] = [each(~RARITY, 0), each(0, 1)]
  return {
    begin: (record) => [...floors, ...own.set(v128.and(v128.load(record, from), masks))],
    floor,
    areSilent: (at) => i32x4.eq(v128.and(own.get, v128.load(at, from)), silence),
  }
}
