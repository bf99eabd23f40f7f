import { NO_LEVEL } from '../compare/grader.ts'
import type { Population } from '../encode/population.ts'
import type { CompiledComparison } from './compile.ts'

/** What one comparison can add at most to the pairs of one record, before and after its level is known. */
export interface Bounds {
  /**
   * Turns to record i.
   * @returns false if it lacks the feature, so that the comparison adds nothing to any of its pairs
   */
  load(i: number): boolean
  /** The record's value, -1 where values are not told apart (several a record). */
  id: number
  /** Most bits if the values are equal, and if they are not. */
  equal: number
  unequal: number
  /** By level code: what was assumed less what the level adds at best; Infinity for codes that are no level. */
  readonly lost: Float64Array
  /** The highest level code that loses no more than `allowed` bits; 0 if none. */
  limit(allowed: number): number
}

/**
 * Bounds of a comparison. Two values with different ids never hold `exact`, so one look at two integers says which
 * bound holds. Rarity: of two values the more frequent one counts, so the other record can only lower that of this one.
 */
export function createBounds(c: CompiledComparison, { columns }: Population): Bounds {
  const single = columns.get(c.comparison.feature)?.single
  const { bits, power, logUExact, logFrequency: table } = c
  const exact = single ? 1 + c.comparison.levels.findIndex(({ when }) => when.kind === 'exact') : 0
  const rarest = table?.reduce((a, b) => Math.min(a, b), 0) ?? 0
  // What is lost at least by any level from a code on: never falls, so the limit is found from the front.
  const from = new Float64Array(bits.length)
  const bounds = {
    id: -1,
    equal: 0,
    unequal: 0,
    lost: new Float64Array(NO_LEVEL + 1).fill(Number.POSITIVE_INFINITY),
    load(i: number): boolean {
      const id = single ? single[i]! : -1
      if (single && id < 0) {
        bounds.lost[0] = 0
        return false
      }
      const rarity = table ? logUExact - (single ? table[id]! : rarest) : 0
      let [equal, unequal] = [0, 0]
      for (let code = 1; code < bits.length; code++) {
        const most = bits[code]! + power[code]! * rarity
        if (most > equal) equal = most
        if (most > unequal && code !== exact) unequal = most
      }
      for (let code = 1; code < bits.length; code++)
        bounds.lost[code] = (code === exact ? equal : unequal) - (bits[code]! + power[code]! * rarity)
      // A missing value of a single column was seen before and nothing assumed of it.
      bounds.lost[0] = single ? 0 : unequal
      let least = Number.POSITIVE_INFINITY
      for (let code = bits.length - 1; code > 0; code--) {
        least = Math.min(least, bounds.lost[code]!)
        from[code] = least
      }
      bounds.id = id
      bounds.equal = equal
      bounds.unequal = unequal
      return true
    },
    limit(allowed: number): number {
      let code = 0
      while (code + 1 < from.length && from[code + 1]! <= allowed) code++
      return code
    },
  }
  return bounds
}
