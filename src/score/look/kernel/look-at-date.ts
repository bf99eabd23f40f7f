import {
  APART_BORDERS,
  DEFAULT_AT,
  DEFAULT_DAY,
  NOT_WHOLE,
  SLIP_AT,
  STRETCH_AT,
  SWAPPED_AT,
} from '../../../compare/births/date-sketch.ts'
import type { FunctionLocals } from '../../../internal/wasm/function-locals.ts'
import { type Code, i16x8, i32, i32x4, i8x16, select, v128 } from '../../../internal/wasm/instructions.ts'
import type { LookPlan } from '../look-plan.ts'
import { boundsAddress } from './bounds-address.ts'
import type { KernelPart } from './kernel-part.ts'

/** The borders as eight halves of a word: more days apart than these are all as far. */
const BORDERS = /* @__PURE__ */ v128.const([0, 2, 4, 6].map(halves) as [number, number, number, number])

function halves(k: number): number {
  return APART_BORDERS[k]! | (APART_BORDERS[k + 1]! << 16)
}

const NONE = /* @__PURE__ */ v128.same(0)
/** Four bits of a digit; the place of a bit without those that tell where in a digit it is. */
const DIGIT = 15
const WHOLE_DIGITS = 28
const BYTES = 15
const MONTH_DAY = DEFAULT_DAY - 1

/** Births, by the key of date-sketch.ts. */
export function lookAtDate(plan: LookPlan, n: number, locals: FunctionLocals): KernelPart {
  const { layout, bounds, columns } = plan
  const [wordAt, daysAt] = [4 * layout.wordAt[n]!, 4 * layout.daysAt[n]!]
  const [row, own, days, turned] = [locals.i32(), locals.i32(), locals.i32(), locals.i32()]
  const [other, key, found, apart] = [locals.i32(), locals.i32(), locals.i32(), locals.v128()]
  const [differ, digits, above] = [locals.i32(), locals.i32(), locals.i32()]
  const stretch = i32.popcnt(i16x8.bitmask(i16x8.gtS(i16x8.narrow32S(apart.get, apart.get), BORDERS)))
  const isDefault = i32.and(i32.or(own.get, other.get), i32.const(DEFAULT_DAY))
  const isSwapped = i32.eq(i32.and(other.get, i32.const(MONTH_DAY)), turned.get)
  const bytes = i32.and(i8x16.bitmask(i8x16.ne(i32x4.splat(differ.get), NONE)), i32.const(BYTES))
  const isSlip = i32.or(i32.eqz(above.get), i32.eq(above.get, i32.and(digits.get, i32.const(DIGIT))))
  const isOther = i32.or(i32.eq(own.get, i32.const(-1)), i32.eq(other.get, i32.const(-1)))
  const parts = [
    i32.shl(stretch, i32.const(STRETCH_AT)),
    i32.shrU(isDefault, i32.const(Math.log2(DEFAULT_DAY) - DEFAULT_AT)),
    i32.shl(isSwapped, i32.const(SWAPPED_AT)),
    i32.shl(isSlip, i32.const(SLIP_AT)),
    bytes,
  ]
  return {
    begin: (at) => [
      ...row.set(boundsAddress(plan, n, at)),
      ...own.set(i32.load(at, wordAt)),
      ...days.set(i32.load(at, daysAt)),
      ...turned.set(turn(own.get)),
    ],
    look: (at) => [
      ...other.set(i32.load(at, wordAt)),
      ...differ.set(i32.and(i32.xor(own.get, other.get), i32.const(~DEFAULT_DAY))),
      ...digits.set(i32.shrU(differ.get, i32.and(i32.ctz(differ.get), i32.const(WHOLE_DIGITS)))),
      ...above.set(i32.shrU(digits.get, i32.const(4))),
      ...apart.set(i32x4.abs(i32x4.splat(i32.sub(i32.load(at, daysAt), days.get)))),
      ...key.set(parts.reduce((a, b) => i32.or(a, b))),
      ...key.set(select(i32.const(NOT_WHOLE), key.get, isOther)),
      ...found.set(
        i32.load(
          i32.add(row.get, i32.shl(i32.load8U(key.get, columns[n]!.setOf), i32.const(2))),
          4 * bounds[n]!.layout.sets,
        ),
      ),
      ...found.set(select(found.get, i32.const(0), other.get)),
    ],
    columns: [n],
    found,
    isVector: false,
  }
}

/** Month and day of a date in each other's place. */
const turn = (date: Code): Code =>
  i32.or(
    i32.shl(i32.and(date, i32.const(0x7f)), i32.const(8)),
    i32.and(i32.shrU(date, i32.const(8)), i32.const(0x7f)),
  )
