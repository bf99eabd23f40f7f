import type { Population } from '../encode/population.ts'

/** Puts pairs into groups, so that quality is reported for each: one number hides whom it fails. */
export interface Slicer {
  readonly by: string
  /** The group of a pair of records. */
  of(i: number, j: number): string
}

/** Slices by sex, age group, script of the names and how many fields both records know. */
export function slicers(population: Population): Slicer[] {
  const list = [knownFields(population)]
  for (const feature of ['sex', 'birth', 'script'])
    if (population.columns.has(feature)) list.push(byFeature(population, feature))
  return list
}

const GROUP: Readonly<Record<string, (value: string) => string>> = {
  sex: (value) => value,
  script: (value) => value,
  birth: (value) => (/^\d{3}/.test(value) ? `born ${value.slice(0, 3)}0s` : 'year unknown'),
}

function byFeature(population: Population, feature: string): Slicer {
  const { offsets, ids, dictionary } = population.columns.get(feature)!
  const groups = dictionary.strings.map(GROUP[feature]!)
  const groupOf = (i: number): string | undefined =>
    offsets[i] === offsets[i + 1] ? undefined : groups[ids[offsets[i]!]!]
  return {
    by: feature,
    of(i, j) {
      const [a, b] = [groupOf(i), groupOf(j)]
      if (a === undefined || b === undefined) return a ?? b ?? 'unknown'
      return a === b ? a : [a, b].sort().join(' and ')
    },
  }
}

function knownFields(population: Population): Slicer {
  const columns = [...population.columns.values()].filter((column) => column.feature !== 'script')
  return {
    by: 'fields known to both',
    of(i, j) {
      let known = 0
      for (const { offsets } of columns)
        if (offsets[i] !== offsets[i + 1] && offsets[j] !== offsets[j + 1]) known++
      return known >= 7 ? '7 or more' : String(known)
    },
  }
}
