import type { FunctionLocals, Local } from '../../../internal/wasm/function-locals.ts'
import { type Code, i16x8, i32, i32x4, i8x16, v128 } from '../../../internal/wasm/instructions.ts'

/** The keys of text-sketch.ts, of four pairs of sketches at once. */
export interface TextKeys {
  /** Takes in the sketches of the left record. */
  readonly begin: Code
  /** Puts the keys of those and of the sketches in `other` into `into`. */
  readonly find: (other: Local, into: Local) => Code
}

/** Of a sketch: letters and the space; the length, where it is, and where a key has that of the left and of the right text; repeats. */
const SET = (1 << 22) - 1
const LENGTH_AT = 23
const LEFT_AT = 10
const RIGHT_AT = 5
const LENGTHS = 31
const REPEATS_AT = 28

export function createTextKeys(own: Local, locals: FunctionLocals): TextKeys {
  const [length, isLong, repeats, theirs] = [locals.v128(), locals.v128(), locals.v128(), locals.v128()]
  const lengthAt = (sketch: Code, at: number): Code =>
    v128.and(i32x4.shrU(sketch, i32.const(LENGTH_AT - at)), v128.same(LENGTHS << at))
  const isLongest = (lengths: Code, at: number): Code => i32x4.eq(lengths, v128.same(LENGTHS << at))
  const repeatsOf = (sketch: Code): Code => i32x4.shrU(sketch, i32.const(REPEATS_AT))
  return {
    begin: [
      ...length.set(lengthAt(own.get, LEFT_AT)),
      ...isLong.set(isLongest(length.get, LEFT_AT)),
      ...repeats.set(repeatsOf(own.get)),
    ],
    find(other, into) {
      const areLong = v128.and(isLong.get, isLongest(theirs.get, RIGHT_AT))
      const letters = v128.bitselect(v128.xor(own.get, other.get), v128.and(own.get, other.get), areLong)
      const counted = i32x4.addPairs16S(i16x8.addPairs8U(i8x16.popcnt(v128.and(letters, v128.same(SET)))))
      const common = i32x4.add(counted, i32x4.minU(repeatsOf(other.get), repeats.get))
      return [
        ...theirs.set(lengthAt(other.get, RIGHT_AT)),
        ...into.set(i32x4.add(i32x4.add(length.get, theirs.get), common)),
      ]
    },
  }
}
