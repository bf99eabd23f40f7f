import { SKETCH_OTHER, SKETCH_SPACE } from '../../../compare/text/text-sketch.ts'
import type { FunctionLocals } from '../../../internal/wasm/function-locals.ts'
import { type Code, i32, i32x4, v128 } from '../../../internal/wasm/instructions.ts'
import { ANY, CROSS_SCRIPT, TOKENS } from '../../bounds/level-bounds.ts'
import type { LookPlan } from '../look-plan.ts'
import type { KernelPart } from './kernel-part.ts'
import { createLanes } from './lanes.ts'
import { createSounds } from './sounds.ts'
import { createSwaps } from './swaps.ts'
import { createTextKeys } from './text-keys.ts'

/** Less than any bound, and far from where sums overflow. */
const NEVER = -(2 ** 30)

/** Up to four columns of texts: by the keys of their sketches, and what spaces, other scripts, swapped columns and like sounds may add. */
export function lookAtTexts(plan: LookPlan, columns: readonly number[], locals: FunctionLocals): KernelPart {
  const { bounds } = plan
  const lanes = createLanes(plan, columns, locals)
  const { own, other, rows } = lanes
  const keys = createTextKeys(own, locals)
  const [any, key, equal, found] = [locals.v128(), locals.v128(), locals.v128(), locals.v128()]
  const has = (level: 'tokens' | 'crossScript' | 'phonetic'): boolean =>
    columns.some((n) => bounds[n]!.possible![level] > 0)
  const sounds = has('phonetic') ? createSounds(plan, columns, lanes, locals) : undefined
  const swaps = columns.some((n) => bounds[n]!.possible!.swapped.length > 0)
    ? createSwaps(plan, columns, lanes, keys, locals)
    : undefined
  /** Levels that are possible where one of the two sketches has a bit. */
  const flags = [
    { bit: SKETCH_SPACE, place: TOKENS, isThere: has('tokens') },
    { bit: SKETCH_OTHER, place: CROSS_SCRIPT, isThere: has('crossScript') },
  ].flatMap(({ bit, place, isThere }) => (isThere ? [{ bit, place, level: locals.v128() }] : []))

  const byKey = columns.flatMap((n, lane) => {
    const set = i32.load8U(i32x4.extract(key.get, lane), plan.columns[n]!.setOf)
    const at = i32.add(rows[lane]!.get, i32.shl(set, i32.const(2)))
    return found.set(v128.load32Lane(at, found.get, lane, 4 * bounds[n]!.layout.sets))
  })
  const raise = (floor: Code): Code => found.set(i32x4.maxS(found.get, floor))
  return {
    begin: (at) => [
      ...lanes.begin(at),
      ...keys.begin,
      ...lanes.load(any, () => ANY),
      ...flags.flatMap(({ level, place }) => lanes.load(level, () => place)),
      ...(swaps ? swaps.begin : []),
      ...(sounds ? sounds.begin(at) : []),
    ],
    look: (at) => [
      ...other.set(lanes.read(at)),
      ...equal.set(i32x4.eq(own.get, other.get)),
      ...keys.find(other, key),
      // Without this a pair would wait for the lanes of the one before it.
      ...found.set(v128.same(0)),
      ...byKey,
      ...flags.flatMap(({ level, bit }) =>
        raise(v128.bitselect(level.get, v128.same(NEVER), hasBit(v128.or(own.get, other.get), bit))),
      ),
      ...(swaps ? [...swaps.find, ...raise(swaps.found.get)] : []),
      ...(sounds ? raise(v128.bitselect(v128.same(NEVER), sounds.floor.get, sounds.areSilent(at))) : []),
      // Equal sketches say nothing against equal texts.
      ...found.set(lanes.known(v128.bitselect(any.get, found.get, equal.get))),
    ],
    columns,
    found,
    isVector: true,
  }
}

/** A mask of the lanes that have a bit. */
function hasBit(words: Code, bit: number): Code {
  const up = Math.clz32(bit)
  return i32x4.shrS(i32x4.shl(words, i32.const(up)), i32.const(31))
}
