import { type Population, PopulationBuilder } from '../encode/population.ts'
import { shareNames } from '../encode/shared-names.ts'
import type { FeatureValue, PeopleStore } from './people-store.ts'

/** A population to be scored, and what is kept of it. */
export interface QueryPopulation {
  readonly population: Population
  /** Keeps the names that were taken apart meanwhile for later searches, where somebody in the registry holds them. */
  readonly keepNames: () => void
}

/**
 * The query, and the people in the order of `slots`, as the two sides of a population to be linked. A value that several of
 * them hold is read once.
 *
 * @param wanted the features that are looked at
 */
export function queryPopulation(
  people: PeopleStore,
  query: readonly FeatureValue[],
  slots: ArrayLike<number>,
  wanted: ReadonlySet<string>,
): QueryPopulation {
  const builder = new PopulationBuilder(wanted)
  builder.begin('')
  for (const [feature, value] of query) {
    const column = builder.column(feature)
    column?.add(0, column.dictionary.intern(value))
  }
  builder.startRight()
  /** By number in the store, that in the population's dictionary. */
  const numbers = new Map<number, number>()
  const names: number[] = []
  for (let k = 0; k < slots.length; k++) {
    // Ids are empty, so that the order stays that of the slots.
    const record = builder.begin('')
    const row = people.rowOf(slots[k]!)
    for (let n = 0; n < row.length; n++) {
      const id = row[n]!
      const feature = people.featureOf(id)
      const column = builder.column(feature)
      if (column === undefined) continue
      let number = numbers.get(id)
      if (number === undefined) {
        number = column.dictionary.intern(people.textOf(id))
        numbers.set(id, number)
        if (feature === 'name') names.push(id)
      }
      column.add(record, number)
    }
  }
  const population = builder.finish()
  const column = population.columns.get('name')
  if (column === undefined) return { population, keepNames: () => {} }
  const shared = shareNames(column.dictionary)
  for (const id of names) shared[numbers.get(id)!] = people.names.get(id)
  return {
    population,
    keepNames() {
      for (const id of names) {
        const name = shared[numbers.get(id)!]
        if (name !== undefined) people.names.set(id, name)
      }
    },
  }
}
