import type { Population } from '../../encode/population.ts'
import type { RecordRef } from './decision.ts'

/** The records of a run by their names in a log of decisions: `left` and `right` where two registries are linked. */
export function populationRefs(population: Population): {
  of(index: number): RecordRef
  /** Its index in the population, undefined if it isn't there. */
  find(ref: RecordRef): number | undefined
} {
  const { ids, split, linking, size } = population
  const registryOf = (index: number): string => (linking ? (index < split ? 'left' : 'right') : '')
  let byId: Map<string, number>[] | undefined
  const index = (from: number, to: number): Map<string, number> =>
    new Map(ids.slice(from, to).map((id, k) => [id, from + k]))
  return {
    of: (i) => ({ registry: registryOf(i), id: ids[i]! }),
    find({ registry, id }) {
      byId ??= linking ? [index(0, split), index(split, size)] : [index(0, size)]
      const side = linking ? ['left', 'right'].indexOf(registry) : registry === '' ? 0 : -1
      return byId[side]?.get(id)
    },
  }
}
