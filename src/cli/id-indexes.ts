import type { Population } from '../encode/population.ts'
import type { IdIndex } from '../format/rows/resolve-ids.ts'

/**
 * Where each id of each file stands in the population, counted within its side; -1 for records that were read but take
 * no part.
 *
 * @param seen every id that a file had, with -1
 */
export function idIndexes(population: Population, seen: readonly Map<string, number>[]): IdIndex[] {
  population.ids.forEach((id, i) => {
    const side = i < population.split ? 0 : 1
    seen[side]!.set(id, side === 0 ? i : i - population.split)
  })
  return [...seen]
}
