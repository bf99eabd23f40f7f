import type { Column, Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import type { Condition } from './condition.ts'
import { conditionGroups } from './condition-groups.ts'
import { createWholeBirths, NOT_WHOLE } from './births/grade-births.ts'
import { NO_LEVEL } from './grader.ts'
import { swapSieve } from './level-sieve.ts'
import { createSwap, type Swap, type SwapSieve } from './swap.ts'
import { MANY, valueLevelSteps, valueTouchSteps } from './value-level.ts'

/** What a comparison looks at: a feature, and the conditions of its levels, best first, `else` last. */
export interface ComparisonShape {
  readonly feature: string
  readonly conditions: readonly Condition[]
}

/** Level code of a pair of which one side does not know the feature. */
export const MISSING = 0

/** Pairs of records side by side. */
export interface PairBatch {
  readonly left: Int32Array
  readonly right: Int32Array
  /** Their values in the column, where the caller has them at hand (-1 for none); used only where no record has several. */
  readonly leftIds?: Int32Array | undefined
  readonly rightIds?: Int32Array | undefined
}

/** Compares one feature of two records. Not re-entrant: `leftId` and `rightId` are those of the last call. */
export interface Comparer {
  /** {@link MISSING}, or 1 + the position of the condition that holds for the best pair of values. Symmetric. */
  level(i: number, j: number): number
  /**
   * The levels of the first `count` of `places` among the pairs, each at its place of `out`. With `limits`, codes above a
   * pair's limit need not be told apart: any number above it may stand for them. With `wanted`, codes by bits, an expensive comparison may give
   * `NO_LEVEL` for any other.
   */
  levels(
    pairs: PairBatch,
    places: Int32Array,
    count: number,
    out: Uint8Array,
    limits?: Uint8Array,
    wanted?: Int32Array,
  ): void
  /** The codes that the levels of an expensive comparison may be, as bits by code, from a look that is cheap, at the pairs' places of `out`. */
  readonly possible?: (pairs: PairBatch, places: Int32Array, count: number, out: Int32Array) => void
  /** Sets `leftId` and `rightId` as `level` does, where the level itself is known. */
  locate(i: number, j: number): void
  /** Dictionary ids of the pair of values that was best in the last call of `level` or `locate`; -1 if missing. */
  leftId: number
  rightId: number
}

/**
 * A comparer over a population. A feature that the population lacks is always {@link MISSING}. In steps: tables of all values take
 * a while.
 *
 * @param logFrequency by dictionary id; of pairs of values on one level the rarer is the best, from either side
 */
export function* comparerSteps(
  population: Population,
  shape: ComparisonShape,
  logFrequency?: Float64Array,
): Steps<Comparer> {
  const column = population.columns.get(shape.feature)
  if (column === undefined)
    return {
      level: () => MISSING,
      levels(_pairs, places, count, out) {
        for (let q = 0; q < count; q++) out[places[q]!] = MISSING
      },
      locate: () => {},
      leftId: -1,
      rightId: -1,
    }
  const { exact } = conditionGroups(shape.conditions)
  const valueLevel = yield* valueLevelSteps(shape.conditions, column.dictionary)
  if (column.dictionary.size >= MANY) yield
  const touch = yield* valueTouchSteps(shape.conditions, column.dictionary)
  const sieve =
    column.dictionary.size < MANY ? undefined : yield* swapSieve(shape.conditions, column.dictionary)
  const swaps = createSwaps(shape.conditions, column, population, sieve)
  const ofIds = (a: number, b: number, limit: number): number =>
    a === b && exact > 0 ? exact : valueLevel(a, b, limit)
  const withSwaps = (level: number, i: number, j: number, limit: number): number => {
    for (let k = 0; k < swaps.length && swaps[k]!.first < level && swaps[k]!.first <= limit; k++) {
      const code = swaps[k]!.grade(i, j)
      if (code < level) level = code
    }
    return level
  }
  return column.single
    ? singleComparer(column.single, ofIds, withSwaps, touch, wholeBirths(shape.conditions, column))
    : severalComparer(column, ofIds, withSwaps, logFrequency)
}

type OfPair = (a: number, b: number, limit: number) => number
type WithSwaps = (level: number, i: number, j: number, limit: number) => number

/** At most one value a record: most columns of most registries. */
function singleComparer(
  single: Int32Array,
  ofIds: OfPair,
  withSwaps: WithSwaps,
  touch: ((id: number) => number) | undefined,
  whole: WholeBirths | undefined,
): Comparer {
  const comparer = {
    touched: 0,
    leftId: -1,
    rightId: -1,
    level(i: number, j: number): number {
      comparer.locate(i, j)
      const { leftId, rightId } = comparer
      return leftId < 0 ? MISSING : withSwaps(ofIds(leftId, rightId, NO_LEVEL), i, j, NO_LEVEL)
    },
    locate(i: number, j: number): void {
      const a = single[i]!
      const b = single[j]!
      const known = a >= 0 && b >= 0
      comparer.leftId = known ? a : -1
      comparer.rightId = known ? b : -1
    },
    levels(
      { left, right, leftIds, rightIds }: PairBatch,
      places: Int32Array,
      count: number,
      out: Uint8Array,
      limits?: Uint8Array,
    ): void {
      if (touch && leftIds && rightIds) {
        let touched = 0
        for (let q = 0; q < count; q++) {
          const a = leftIds[places[q]!]!
          const b = rightIds[places[q]!]!
          // Equal values are not graded.
          if (a !== b && a >= 0 && b >= 0) touched ^= touch(a) ^ touch(b)
        }
        // Kept so that the compiler does not drop the reads.
        comparer.touched = touched
      }
      for (let q = 0; q < count; q++) {
        const p = places[q]!
        const a = leftIds ? leftIds[p]! : single[left[p]!]!
        const b = rightIds ? rightIds[p]! : single[right[p]!]!
        if (whole && a >= 0 && b >= 0) {
          const code = whole.of(a, b)
          if (code !== NOT_WHOLE) {
            out[p] = code === NO_LEVEL ? whole.otherwise : code
            continue
          }
        }
        const limit = limits ? limits[p]! : NO_LEVEL
        out[p] = a < 0 || b < 0 ? MISSING : withSwaps(ofIds(a, b, limit), left[p]!, right[p]!, limit)
      }
    },
  }
  return comparer
}

/** Of births, the levels of two whole dates without a way through all graders: most pairs that are graded at all have them compared. */
interface WholeBirths {
  readonly of: (a: number, b: number) => number
  /** The code where no condition holds but `else`. */
  readonly otherwise: number
}

function wholeBirths(conditions: readonly Condition[], { dictionary }: Column): WholeBirths | undefined {
  const { births, otherwise } = conditionGroups(conditions)
  const rest = otherwise === conditions.length ? 1 : 0
  const { length } = births.conditions
  if (length === 0 || length + rest < conditions.length) return undefined
  return { of: createWholeBirths(births.conditions, dictionary.strings), otherwise }
}

/** Several values a record (aliases): the best pair counts. */
function severalComparer(
  { offsets, ids }: Column,
  ofIds: OfPair,
  withSwaps: WithSwaps,
  logFrequency: Float64Array | undefined,
): Comparer {
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
          const level = ofIds(a, b, NO_LEVEL)
          if (level === MISSING) continue
          if (best === MISSING || level < best || (level === best && rarer(a, b))) {
            best = level
            comparer.leftId = a
            comparer.rightId = b
          }
        }
      }
      return best === MISSING ? MISSING : withSwaps(best, i, j, NO_LEVEL)
    },
    locate: (i, j) => void comparer.level(i, j),
    levels({ left, right }, places, count, out) {
      for (let q = 0; q < count; q++) {
        const p = places[q]!
        out[p] = comparer.level(left[p]!, right[p]!)
      }
    },
  }
  return comparer
}

/** One swap for each other column, lowest code first. A column of another vocabulary cannot have exchanged values. */
function createSwaps(
  conditions: readonly Condition[],
  column: Column,
  { columns }: Population,
  sieve: SwapSieve | undefined,
): Swap[] {
  const swaps: Swap[] = []
  for (const [feature, own] of conditionGroups(conditions).swapped) {
    const other = columns.get(feature)
    if (other !== undefined && other.dictionary === column.dictionary)
      swaps.push(createSwap(own, column, other, sieve))
  }
  return swaps.sort((a, b) => a.first - b.first)
}
