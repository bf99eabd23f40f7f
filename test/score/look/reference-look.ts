import { datePairKey } from '../../../src/compare/births/date-sketch.ts'
import { SKETCH_OTHER, SKETCH_SPACE, sketchPairKey } from '../../../src/compare/text/text-sketch.ts'
import type { Bounds } from '../../../src/score/bounds/bounds.ts'
import { ANY, CROSS_SCRIPT, PHONETIC, TOKENS, UNEQUAL } from '../../../src/score/bounds/level-bounds.ts'

/** The first look at one pair, as plainly as it can be said: by comparison what it may add, in fixed point. */
export function referenceLook(bounds: readonly Bounds[], i: number, j: number): number[] {
  return bounds.map((column) => {
    const { single, rarities, fixed, possible, layout } = column
    if (single === undefined) return fixed[ANY]!
    const [own, other] = [single[i]!, single[j]!]
    if (own < 0 || other < 0) return 0
    const row = rarities ? rarities.rows[rarities.of[own]!]! : 0
    if (possible?.kind === 'date') {
      const { words, days } = column
      const key = datePairKey(words![own]!, days![own]!, words![other]!, days![other]!)
      return fixed[row + layout.sets + possible.setOf[key]!]!
    }
    if (possible === undefined) return fixed[row + (own === other ? ANY : UNEQUAL)]!
    const [text, word] = [column.words![own]!, column.words![other]!]
    if (text === word) return fixed[row + ANY]!
    const levels = [fixed[row + layout.sets + possible.setOf[sketchPairKey(text, word)]!]!]
    if (possible.tokens > 0 && ((text | word) & SKETCH_SPACE) !== 0) levels.push(fixed[row + TOKENS]!)
    if (possible.crossScript > 0 && ((text | word) & SKETCH_OTHER) !== 0)
      levels.push(fixed[row + CROSS_SCRIPT]!)
    if (possible.swapped.length > 0)
      levels.push(fixed[row + layout.swapped + firstSwap(bounds, column, i, j)]!)
    const { sounds } = column
    if (possible.phonetic > 0 && (sounds === undefined || (sounds[own]! & sounds[other]!) !== 0))
      levels.push(fixed[row + PHONETIC]!)
    return Math.max(...levels)
  })
}

/** The first swapped level that values in each other's columns may reach; where sketches say nothing of them, the first of all. */
function firstSwap(bounds: readonly Bounds[], column: Bounds, i: number, j: number): number {
  const partner = bounds.find(
    (one) => one !== column && one.feature === column.swapsWith && one.swapsWith === column.feature,
  )
  const { swapOf, swapped } = column.possible!
  if (partner === undefined) return 0
  const [first, second] =
    bounds.indexOf(column) < bounds.indexOf(partner) ? [column, partner] : [partner, column]
  const across = (a: Bounds, b: Bounds): number[] => {
    const [own, other] = [a.single![i]!, b.single![j]!]
    return own < 0 || other < 0 ? [] : [swapOf[sketchPairKey(a.words![own]!, b.words![other]!)]!]
  }
  const levels = [...across(first, second), ...across(second, first)]
  return levels.length === 0 ? swapped.length : Math.max(...levels)
}
