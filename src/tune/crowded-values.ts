import type { Population } from '../encode/population.ts'

/** A column of numbers or addresses of which one value is nobody's, as it seems. */
export interface CrowdedValue {
  /** The label of the comparison. */
  readonly label: string
  /** Share of the records with a value that have this one, of the file in which it is greater. */
  readonly share: number
}

/** A telephone, an address or a number that so many records share, and this share of them, stands for none. */
const FEWEST = 20
const SHARE = 0.05

/** Where one telephone, address or number stands in so many records that it must mean that there is none. */
export function crowdedValues(
  { columns }: Population,
  chosen: readonly { readonly feature: string; readonly template: { readonly label: string } }[],
): CrowdedValue[] {
  return chosen.flatMap(({ feature, template: { label } }) => {
    const column = isNumberOrAddress(feature) ? columns.get(feature) : undefined
    if (column === undefined) return []
    let share = 0
    for (const side of [0, 1] as const) {
      const most = column.counts[side].reduce((a, b) => (a > b ? a : b), 0)
      if (most >= FEWEST) share = Math.max(share, most / column.present[side])
    }
    return share < SHARE ? [] : [{ label, share }]
  })
}

function isNumberOrAddress(feature: string): boolean {
  return feature === 'email' || feature === 'phone' || feature.startsWith('id.')
}
