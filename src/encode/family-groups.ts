import type { Population } from './population.ts'

/** Records that their sources list together: a tracing request, a household. */
export interface FamilyGroups {
  /** Group of each record, -1 for none. */
  readonly of: Int32Array
  /** Record indexes of a group, rising. */
  readonly members: (group: number) => Int32Array
}

/** A longer list is no family: a camp, a clinic, a column filled in for all. */
export const MOST_MEMBERS = 24

/**
 * The groups of a population, each inside its side; undefined where no record has any.
 *
 * @param oneRequest the left records are one group, whatever they say
 */
export function familyGroups(
  population: Pick<Population, 'size' | 'split' | 'columns'>,
  oneRequest: boolean = false,
): FamilyGroups | undefined {
  const column = population.columns.get('group')
  if (column === undefined) return undefined
  const { size, split } = population
  const names = column.dictionary.size
  const of = new Int32Array(size).fill(-1)
  const offsets = new Int32Array(2 * names + 1)
  for (let i = 0; i < size; i++) {
    const ofRequest = oneRequest && i < split
    if (!ofRequest && column.offsets[i] === column.offsets[i + 1]) continue
    of[i] = ofRequest ? 0 : column.ids[column.offsets[i]!]! + (i < split ? 0 : names)
    offsets[of[i]! + 1]!++
  }
  for (let g = 0; g < 2 * names; g++) offsets[g + 1]! += offsets[g]!
  const next = offsets.slice()
  const records = new Int32Array(offsets.at(-1)!)
  for (let i = 0; i < size; i++) if (of[i]! >= 0) records[next[of[i]!]!++] = i
  for (let i = 0; i < size; i++)
    if (of[i]! >= 0 && offsets[of[i]! + 1]! - offsets[of[i]!]! > MOST_MEMBERS) of[i] = -1
  return { of, members: (group) => records.subarray(offsets[group], offsets[group + 1]) }
}
