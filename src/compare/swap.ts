import type { Column } from '../encode/population.ts'
import type { Condition } from './condition.ts'
import { type Coded, NO_LEVEL } from './grader.ts'
import { createJaroWinklerLevels } from './text/jaro-winkler-levels.ts'

export type SwapCondition = Extract<Condition, { kind: 'swapped' }>

export interface Swap {
  readonly first: number
  /** Code of its first condition that holds for two records, or {@link NO_LEVEL}. Symmetric. */
  grade(i: number, j: number): number
}

/** What two values across the columns may reach at best: the position among the falling thresholds, their number for none. */
export type SwapSieve = (a: number, b: number) => number

/**
 * Do the values of two columns stand in each other's place? Both directions must hold, as far as both are known. The
 * columns share a dictionary, since their values are held against each other.
 *
 * @param conditions all with the same other column
 * @param sieve says of most values that they can reach nothing, where it is worth it
 */
export function createSwap(
  conditions: readonly Coded<SwapCondition>[],
  column: Column,
  other: Column,
  sieve?: SwapSieve,
): Swap {
  const falling = conditions.filter(({ condition }, k) =>
    conditions.slice(0, k).every((earlier) => earlier.condition.atLeast > condition.atLeast),
  )
  const none = falling.length
  const unknown = none + 1
  const codes = Uint8Array.of(...falling.map(({ code }) => code), NO_LEVEL, NO_LEVEL)
  const dictionary = column.dictionary.codes()
  const level = createJaroWinklerLevels(
    dictionary,
    dictionary,
    falling.map(({ condition }) => Math.max(condition.atLeast, Number.MIN_VALUE)),
  )
  const similar = (a: number, b: number): number =>
    a === b ? 0 : sieve !== undefined && sieve(a, b) === none ? none : level(a, b)

  /** The best threshold that a value of i in `column` reaches with one of j in `other`. */
  function crosses(i: number, j: number): number {
    if (column.single && other.single) {
      const a = column.single[i]!
      const b = other.single[j]!
      return a < 0 || b < 0 ? unknown : similar(a, b)
    }
    let best = unknown
    for (let x = column.offsets[i]!; x < column.offsets[i + 1]!; x++)
      for (let y = other.offsets[j]!; y < other.offsets[j + 1]!; y++) {
        best = Math.min(best, similar(column.ids[x]!, other.ids[y]!))
      }
    return best
  }

  return {
    first: codes[0]!,
    grade(i, j) {
      const there = crosses(i, j)
      if (there === none) return NO_LEVEL
      const back = crosses(j, i)
      if (there === unknown) return codes[back]!
      return codes[back === unknown || there > back ? there : back]!
    },
  }
}
