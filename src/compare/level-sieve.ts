import type { Dictionary } from '../encode/dictionary.ts'
import type { Steps } from '../internal/pace.ts'
import type { Condition } from './condition.ts'
import { possibleLevels, swapFeature } from './possible-levels.ts'
import type { SwapSieve } from './swap.ts'
import { SKETCH_OTHER, SKETCH_SPACE, SKETCH_KEYS, sketchPairKey, sketchSteps } from './text/text-sketch.ts'

/**
 * What two values across swapped columns may reach, by their sketches.
 *
 * @returns undefined where sketches say nothing of these conditions
 */
export function* swapSieve(
  conditions: readonly Condition[],
  dictionary: Dictionary,
): Steps<SwapSieve | undefined> {
  const possible = swapFeature(conditions) === undefined ? undefined : yield* possibleLevels(conditions)
  if (possible?.kind !== 'text') return undefined
  const { swapOf } = possible
  const sketches = yield* sketchSteps(yield* dictionary.codesSteps())
  return (a, b) => swapOf[sketchPairKey(sketches[a]!, sketches[b]!)]!
}

/** Level codes are bits of one word. */
const MOST_LEVELS = 30

/**
 * Which levels two different values of a dictionary may reach, as the sum of 2^code, by one integer of each: most pairs of
 * names and addresses can be nothing but different.
 *
 * @returns undefined where sketches say nothing of these conditions
 */
export function* levelSieve(
  conditions: readonly Condition[],
  dictionary: Dictionary,
): Steps<((a: number, b: number) => number) | undefined> {
  if (conditions.length > MOST_LEVELS) return undefined
  const possible = yield* possibleLevels(conditions)
  if (possible?.kind !== 'text') return undefined
  const { setOf, sets } = possible
  const bit = (code: number): number => (code > 0 ? 1 << code : 0)
  const bySet = sets.map((codes) => codes.reduce((mask, code) => mask | (1 << code), bit(possible.phonetic)))
  const masks = new Int32Array(SKETCH_KEYS)
  for (let key = 0; key < SKETCH_KEYS; key++) masks[key] = bySet[setOf[key]!]!
  yield
  const sketches = yield* sketchSteps(yield* dictionary.codesSteps())
  yield
  const tokens = bit(possible.tokens)
  const crossScript = bit(possible.crossScript)
  return (a, b) => {
    const x = sketches[a]!
    const y = sketches[b]!
    const either = x | y
    return (
      masks[sketchPairKey(x, y)]! |
      ((either & SKETCH_SPACE) !== 0 ? tokens : 0) |
      ((either & SKETCH_OTHER) !== 0 ? crossScript : 0)
    )
  }
}
