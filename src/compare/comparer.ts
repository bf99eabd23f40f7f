import type { Column, Population } from '../encode/population.ts'
import type { Condition } from './condition.ts'
import { valueLevel } from './value-level.ts'

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

const NO = 0
const YES = 1
const UNKNOWN = 2

/** Slots of the direct-mapped memo of (id, id) -> level in front of the string metrics. */
const MEMO_BITS = 16

/** A comparer over a population. A feature that the population lacks is always {@link MISSING}. */
export function createComparer(population: Population, shape: ComparisonShape): Comparer {
  const column = population.columns.get(shape.feature)
  if (column === undefined) return { level: () => MISSING, leftId: -1, rightId: -1 }
  const { conditions } = shape
  const { offsets, ids } = column
  const exact = conditions.findIndex((c) => c.kind === 'exact')
  const valuePair = memoised(column, conditions)
  const swaps = conditions.flatMap((condition, level) => {
    if (condition.kind !== 'swapped') return []
    const other = population.columns.get(condition.with)
    return other === undefined ? [] : [{ level: level + 1, other, close: memoised(column, swapConditions(condition.atLeast)) }]
  })

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
          const level = a === b && exact >= 0 ? exact + 1 : valuePair(a, b)
          if (best === MISSING || level < best) {
            best = level
            comparer.leftId = a
            comparer.rightId = b
          }
        }
      }
      if (best === MISSING) return MISSING
      for (const swap of swaps) {
        if (best <= swap.level) break
        const there = crosses(swap, i, j)
        if (there === NO) continue
        const back = crosses(swap, j, i)
        if (back === NO || (there === UNKNOWN && back === UNKNOWN)) continue
        best = swap.level
        break
      }
      return best
    },
  }

  /** Does a value of i stand in the other feature of j? A swap needs both directions, as far as both are known. */
  function crosses({ other, close }: (typeof swaps)[number], i: number, j: number): number {
    if (offsets[i] === offsets[i + 1] || other.offsets[j] === other.offsets[j + 1]) return UNKNOWN
    for (let x = offsets[i]!; x < offsets[i + 1]!; x++)
      for (let y = other.offsets[j]!; y < other.offsets[j + 1]!; y++)
        if (ids[x] === other.ids[y] || close(ids[x]!, other.ids[y]!) === 1) {
          comparer.leftId = ids[x]!
          comparer.rightId = other.ids[y]!
          return YES
        }
    return NO
  }
  return comparer
}

function swapConditions(atLeast: number): readonly Condition[] {
  return [{ kind: 'jaroWinkler', atLeast }, { kind: 'else' }]
}

/** Level code of two dictionary ids. Direct-mapped: a slot holds the last pair that hashed to it. */
function memoised(column: Column, conditions: readonly Condition[]): (a: number, b: number) => number {
  const { strings } = column.dictionary
  const size = 1 << MEMO_BITS
  const low = new Int32Array(size).fill(-1)
  const high = new Int32Array(size)
  const levels = new Uint8Array(size)
  return (a, b) => {
    if (a > b) [a, b] = [b, a]
    const slot = (Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)) >>> (32 - MEMO_BITS)
    if (low[slot] !== a || high[slot] !== b) {
      low[slot] = a
      high[slot] = b
      levels[slot] = valueLevel(conditions, strings[a]!, strings[b]!) + 1
    }
    return levels[slot]!
  }
}
