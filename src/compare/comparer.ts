import type { Column, Population } from '../encode/population.ts'
import type { Condition } from './condition.ts'
import { createValueLevel } from './value-level.ts'

/** What a comparison looks at: a feature, and the conditions of its levels, best first, `else` last. */
export interface ComparisonShape {
  readonly feature: string
  readonly conditions: readonly Condition[]
}

/** Level code of a pair of which one side does not know the feature. */
export const MISSING = 0

/** Compares one feature of two records. Not re-entrant: `leftId` and `rightId` are those of the last call. */
export interface Comparer {
  /** {@link MISSING}, or 1 + the position of the condition that holds for the best pair of values. Symmetric. */
  level(i: number, j: number): number
  /** Dictionary ids of the pair of values that was best in the last call; -1 if missing. */
  leftId: number
  rightId: number
}

/**
 * A comparer over a population. A feature that the population lacks is always {@link MISSING}.
 *
 * @param logFrequency by dictionary id; of pairs of values on one level the rarer is the best, from either side
 */
export function createComparer(
  population: Population,
  shape: ComparisonShape,
  logFrequency?: Float64Array,
): Comparer {
  const column = population.columns.get(shape.feature)
  if (column === undefined) return { level: () => MISSING, leftId: -1, rightId: -1 }
  const { offsets, ids, dictionary } = column
  const exact = 1 + shape.conditions.findIndex((c) => c.kind === 'exact')
  const valueLevel = createValueLevel(shape.conditions, dictionary)
  const swaps = shape.conditions.flatMap((condition, k) => {
    const other = condition.kind === 'swapped' ? population.columns.get(condition.with) : undefined
    return other && condition.kind === 'swapped' ? [createSwap(column, other, condition.atLeast, k + 1)] : []
  })

  const commoner = (a: number, b: number): number => Math.max(logFrequency![a]!, logFrequency![b]!)
  const rarer = (a: number, b: number): boolean =>
    logFrequency !== undefined && commoner(a, b) < commoner(comparer.leftId, comparer.rightId)
  const comparer: Comparer = {
    leftId: -1,
    rightId: -1,
    level(i, j) {
      let best = MISSING
      comparer.leftId = comparer.rightId = -1
      for (let x = offsets[i]!; x < offsets[i + 1]!; x++) {
        const a = ids[x]!
        for (let y = offsets[j]!; y < offsets[j + 1]!; y++) {
          const b = ids[y]!
          const level = a === b && exact > 0 ? exact : valueLevel(a, b)
          if (best === MISSING || level < best || (level === best && rarer(a, b))) {
            best = level
            comparer.leftId = a
            comparer.rightId = b
          }
        }
      }
      if (best !== MISSING)
        for (const swap of swaps) if (swap.level < best && swap.holds(i, j)) return swap.level
      return best
    },
  }
  return comparer
}

interface Swap {
  readonly level: number
  holds(i: number, j: number): boolean
}

const NO = 0
const YES = 1
const UNKNOWN = 2

/** Do the values of two columns stand in each other's place? Both directions must hold, as far as both are known. */
function createSwap(column: Column, other: Column, atLeast: number, level: number): Swap {
  const similar = createValueLevel([{ kind: 'jaroWinkler', atLeast }], column.dictionary)
  function crosses(i: number, j: number): number {
    if (column.offsets[i] === column.offsets[i + 1] || other.offsets[j] === other.offsets[j + 1])
      return UNKNOWN
    for (let x = column.offsets[i]!; x < column.offsets[i + 1]!; x++)
      for (let y = other.offsets[j]!; y < other.offsets[j + 1]!; y++) {
        const a = column.ids[x]!
        const b = other.ids[y]!
        if (a === b || similar(a, b) === 1) return YES
      }
    return NO
  }
  return {
    level,
    holds(i, j) {
      const there = crosses(i, j)
      if (there === NO) return false
      const back = crosses(j, i)
      return back === YES || (there === YES && back === UNKNOWN)
    },
  }
}
