import type { Sex } from '../types.ts'
import type { Kin } from './relation.ts'

/** Years that the older person may be ahead of the younger, and where most are: a normal law cut off at both ends. */
export interface AgeGap {
  readonly least: number
  readonly most: number
  readonly mean: number
  readonly deviation: number
}

/**
 * Bounds after the record-linkage literature on families (RELATER: mothers 15 to 55; here 12 to 55, other parents 12 to 60).
 *
 * @param kin what the other is to the focal person
 * @param sex of the other, where known
 * @returns the law of `focal's birth year - other's birth year`, or undefined where any difference will do
 */
export function ageGapOf(kin: Kin, sex?: Sex): AgeGap | undefined {
  switch (kin) {
    case 'parent':
      return { least: 12, most: sex === 'female' ? 55 : 60, mean: sex === 'male' ? 32 : 29, deviation: 8 }
    case 'child':
      return { least: -60, most: -12, mean: -30, deviation: 8 }
    case 'sibling':
      return { least: -35, most: 35, mean: 0, deviation: 6 }
    case 'spouse':
      return { least: -45, most: 45, mean: 0, deviation: 6 }
    case 'grandparent':
      return { least: 26, most: 110, mean: 58, deviation: 12 }
    case 'grandchild':
      return { least: -110, most: -26, mean: -58, deviation: 12 }
    case 'auntUncle':
      return { least: -15, most: 65, mean: 27, deviation: 11 }
    case 'nieceNephew':
      return { least: -65, most: 15, mean: -27, deviation: 11 }
    case 'cousin':
      return { least: -45, most: 45, mean: 0, deviation: 10 }
    default:
      return undefined
  }
}
