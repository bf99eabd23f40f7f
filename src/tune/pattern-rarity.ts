import type { PatternCounts } from './patterns.ts'

/**
 * What common and other values that agree say beside their level, by pattern: of matches, of strangers, and of each alternative. It
 * stays the same throughout, and is 1 where no comparison tells them apart.
 */
export function patternRarity(
  { width, levels, counts, common, isCommon }: PatternCounts,
  tables: readonly (readonly (Float64Array | 'm' | 'u')[])[],
): Float64Array {
  const classes = 2 + tables.length
  const rarity = new Float64Array(counts.length * classes).fill(1)
  common.forEach((values, k) => {
    if (values === undefined) return
    const { exact, ofRecords, ofChance } = values
    for (let p = 0; p < counts.length; p++) {
      if (levels[p * width + k] !== exact) continue
      const isOne = isCommon[p * width + k] === 1
      const shared = isOne ? ofRecords : 1 - ofRecords
      const chance = isOne ? ofChance : 1 - ofChance
      rarity[p * classes]! *= shared
      rarity[p * classes + 1]! *= chance
      for (let c = 0; c < tables.length; c++)
        rarity[p * classes + 2 + c]! *= tables[c]![k] === 'm' ? shared : chance
    }
  })
  return rarity
}
