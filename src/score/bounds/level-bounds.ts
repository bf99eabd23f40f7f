import type { PossibleLevels } from '../../compare/possible-levels.ts'
import type { CompiledComparison } from '../compile.ts'

/**
 * The most that one comparison can add for values of each rarity, as rows of one table, so that what a record needs lies
 * together: at `row + EQUAL` and so on, most bits if the values are equal, if they are not, before anything is known of the
 * partner, and of the levels that sketches tell apart from the others; -Infinity where there are none. Then by the first
 * swapped level possible (`row + swapped`, the last is -Infinity), by the set of levels possible (`row + sets`), by level
 * code the most that it or a later one adds (`row + from`) and the most that it adds itself (`row + value`).
 */
export interface LevelBounds {
  readonly swapped: number
  readonly sets: number
  readonly from: number
  readonly value: number
  /** One more than the highest level code. */
  readonly levels: number
  readonly stride: number
  /** Fills the row at `at` for values of a rarity, in bits, and what a first look needs of it in {@link FIXED_POINT} as well. */
  readonly fill: (table: Float64Array, fixed: Int32Array, at: number, rarity: number) => void
}

/**
 * A bit in the whole numbers of the first look, which it compares and adds without a branch. Always rounded up: they are bounds.
 */
export const FIXED_POINT = 4096
/** No level at all, or one that takes more than that. */
const NEVER = -256
/** Bits in fixed point, not less than they are. */
export const toFixed = (bits: number): number => Math.ceil((bits > NEVER ? bits : NEVER) * FIXED_POINT)

export const EQUAL = 0
export const UNEQUAL = 1
export const ANY = 2
export const TOKENS = 3
export const CROSS_SCRIPT = 4
export const PHONETIC = 5
/** Where nothing can be swapped: no level. */
const NOTHING = 6
const FIXED = 7

/**
 * @param exact code of the level that equal values alone reach; 0 if there is none
 * @param single whether a record has one value at most, so that values can be told apart
 * @param sharing whether values may stand in another column
 */
export function createLevelBounds(
  { bits, power }: CompiledComparison,
  possible: PossibleLevels | undefined,
  { exact, single, sharing }: { readonly exact: number; readonly single: boolean; readonly sharing: boolean },
): LevelBounds {
  const levels = bits.length
  const swaps = possible?.swapped.length ?? 0
  const sets = FIXED + swaps + 1
  const from = sets + (possible?.sets.length ?? 0)
  const value = from + levels
  return {
    swapped: FIXED,
    sets,
    from,
    value,
    levels,
    stride: value + levels,
    fill(table, fixed, at, rarity) {
      const values = table.subarray(at + value, at + value + levels)
      values[0] = 0
      let [most, unequal] = [0, 0]
      for (let code = 1; code < levels; code++) {
        const own = bits[code]! + power[code]! * rarity
        values[code] = own
        if (own > most) most = own
        if (own > unequal && code !== exact) unequal = own
      }
      let best = Number.NEGATIVE_INFINITY
      for (let code = levels - 1; code > 0; code--) {
        best = Math.max(best, values[code]!)
        table[at + from + code] = best
      }
      const equal = exact === 1 ? values[1]! : most
      table[at + EQUAL] = equal
      table[at + UNEQUAL] = unequal
      table[at + ANY] = single && equal > unequal ? equal : unequal
      const of = (code: number | undefined): number => (code ? values[code]! : Number.NEGATIVE_INFINITY)
      table[at + TOKENS] = of(possible?.tokens)
      table[at + CROSS_SCRIPT] = of(possible?.crossScript)
      table[at + PHONETIC] = of(possible?.phonetic)
      table.fill(Number.NEGATIVE_INFINITY, at + NOTHING, at + sets)
      if (sharing)
        for (let k = swaps - 1; k >= 0; k--)
          table[at + FIXED + k] = Math.max(table[at + FIXED + k + 1]!, values[possible!.swapped[k]!]!)
      possible?.sets.forEach((codes, s) => {
        table[at + sets + s] = codes.reduce((m, code) => Math.max(m, values[code]!), Number.NEGATIVE_INFINITY)
      })
      for (let k = 0; k < from; k++) fixed[at + k] = toFixed(table[at + k]!)
    },
  }
}
