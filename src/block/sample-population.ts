import { type Population, PopulationBuilder } from '../encode/population.ts'
import { hashString } from '../internal/hash.ts'

/**
 * About `size` records of a population, by the hash of their ids, as a population of its own with dictionaries of its
 * own. All sides shrink by one share, so that pair counts grow back by its inverse square.
 */
export function samplePopulation(
  population: Population,
  size: number,
): { readonly population: Population; readonly share: number } {
  if (population.size <= size) return { population, share: 1 }
  const limit = (size / population.size) * 2 ** 32
  const builder = new PopulationBuilder()
  const columns = [...population.columns.values()]
  let taken = 0
  const add = (i: number): void => {
    if (hashString(population.ids[i]!) >= limit) return
    taken++
    builder.addValues(
      population.ids[i]!,
      columns.flatMap(({ feature, offsets, ids, dictionary }) =>
        Array.from(
          ids.subarray(offsets[i], offsets[i + 1]),
          (id) => [feature, dictionary.strings[id]!] as const,
        ),
      ),
    )
  }
  for (let i = 0; i < population.split; i++) add(i)
  if (population.linking) builder.startRight()
  for (let i = population.split; i < population.size; i++) add(i)
  return { population: builder.finish(), share: taken / population.size }
}
