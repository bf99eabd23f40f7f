import type { Dictionary } from '../encode/dictionary.ts'
import { createPairMemo, createPairTable } from '../internal/memo.ts'
import type { Steps } from '../internal/pace.ts'
import type { Condition } from './condition.ts'
import { conditionGroups } from './condition-groups.ts'
import { createGraders } from './graders.ts'
import { NO_LEVEL } from './grader.ts'
import { levelSieve } from './level-sieve.ts'
import { possibleLevels } from './possible-levels.ts'
import { sketchSteps } from './text/text-sketch.ts'

/** log2 of the memo's slots: small enough for the processor's cache, unless a comparison costs microseconds. */
const MEMO_BITS = 14
const EXPENSIVE_MEMO_BITS = 18
const MEMO_VALUE_BITS = 8
/** A small dictionary gets 16 slots a value. */
const FEW_MEMO_BITS = 4
/** A dictionary of so few values has a slot for every pair: towns, camps, regions. */
const FEW = 1024
/** Ids above this do not fit beside the value in one memo slot. */
const MEMO_IDS = 2 ** (32 - MEMO_VALUE_BITS)
/** From this many values on it is worth sieving them by their sketches. */
export const MANY = 1000
/**
 * Level code of two values of one dictionary: 1 + the position of the first condition that holds, 0 if none does.
 * Symmetric. `swapped` looks at records and never holds here. Codes above `limit` need not be told apart: instead of
 * one of them any higher number may come.
 */
export type ValueLevel = (a: number, b: number, limit?: number) => number

/** The {@link ValueLevel} of some conditions over a dictionary. In steps: tables of all values take a while. */
export function* valueLevelSteps(
  conditions: readonly Condition[],
  dictionary: Dictionary,
): Steps<ValueLevel> {
  const graders = yield* createGraders(conditions, dictionary)
  const { isCheap, isExpensive, otherwise } = conditionGroups(conditions)
  function grade(a: number, b: number, possible: number, limit: number): number {
    let best = NO_LEVEL
    for (let k = 0; k < graders.length; k++) {
      const { first } = graders[k]!
      if (first >= best) break
      if (first > limit) return best
      if ((graders[k]!.codes & possible) === 0) continue
      const code = graders[k]!.grade(a, b, limit)
      if (code < best) best = code
    }
    return best === NO_LEVEL ? 0 : best
  }
  const level = (a: number, b: number, limit: number = NO_LEVEL): number => grade(a, b, -1, limit)
  if (isCheap || dictionary.size > MEMO_IDS) return level
  const most = isExpensive ? EXPENSIVE_MEMO_BITS : MEMO_BITS
  const memo =
    dictionary.size <= FEW
      ? createPairTable(dictionary.size)
      : createPairMemo(Math.min(most, FEW_MEMO_BITS + bitsOf(dictionary.size)), MEMO_VALUE_BITS)
  const sieve = dictionary.size >= MANY ? yield* levelSieve(conditions, dictionary) : undefined
  const onlyElse = 1 << otherwise
  return (a, b, limit = NO_LEVEL) => {
    const possible = sieve === undefined || a === b ? -1 : sieve(a, b)
    if (possible === onlyElse) return otherwise
    const low = a < b ? a : b
    const high = a < b ? b : a
    const known = memo.get(low, high)
    if (known >= 0) return known
    const code = grade(a, b, possible, limit)
    // A code above the limit may not be the final one.
    if (code <= limit) memo.set(low, high, code)
    return code
  }
}

/** Of so many values what graders look up lies beyond the cache. */
const BEYOND_CACHE = 1 << 14

/**
 * Reads what grading a value will look up, so that the processor fetches it for many values at once; what it returns means nothing.
 *
 * @returns undefined where that is not worth it
 */
export function* valueTouchSteps(
  conditions: readonly Condition[],
  dictionary: Dictionary,
): Steps<((id: number) => number) | undefined> {
  if (dictionary.size < BEYOND_CACHE || (yield* possibleLevels(conditions))?.kind !== 'text') return undefined
  const codes = yield* dictionary.codesSteps()
  const sketches = yield* sketchSteps(codes)
  const { offsets } = codes
  return (id) => sketches[id]! ^ offsets[id]!
}

function bitsOf(n: number): number {
  return 32 - Math.clz32(n)
}
