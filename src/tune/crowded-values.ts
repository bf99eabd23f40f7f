import type { Column, Population } from '../encode/population.ts'
import { standsOut } from './stands-out.ts'

/** A column of numbers, addresses or days of which one value is nobody's, as it seems. */
export interface CrowdedValue {
  /** The label of the comparison. */
  readonly label: string
  /** Records that have this one, in the file in which they are the greater share of those with a value. */
  readonly records: number
  readonly share: number
}

/**
 * Where one telephone, address, number, household or day of birth stands in so many records that it must mean that there is none. Names and places
 * are left out: their commonest ones are common.
 */
export function crowdedValues(
  { columns }: Population,
  chosen: readonly { readonly feature: string; readonly template: { readonly label: string } }[],
): CrowdedValue[] {
  return chosen.flatMap(({ feature, template: { label } }) => {
    const column = isOfOne(feature) || feature === 'birth' ? columns.get(feature) : undefined
    if (column === undefined) return []
    let found: CrowdedValue | undefined
    for (const side of [0, 1] as const) {
      const present = column.present[side]
      const records = standsOut(feature === 'birth' ? ofDays(column, side) : column.counts[side], present)
      if (records > (found?.share ?? 0) * present) found = { label, records, share: records / present }
    }
    return found === undefined ? [] : [found]
  })
}

function isOfOne(feature: string): boolean {
  return feature === 'email' || feature === 'phone' || feature === 'group' || feature.startsWith('id.')
}

/** Years and ages are few, and some of them are usual. */
const DAY = /^\d{4}-\d\d-\d\d$/

const ofDays = ({ counts, dictionary }: Column, side: 0 | 1): number[] =>
  Array.from(counts[side], (count, id) => (count > 0 && DAY.test(dictionary.text(id)) ? count : 0))
