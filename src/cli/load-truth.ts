import type { Population } from '../encode/population.ts'
import type { EntityTruth } from '../evaluate/entity-truth.ts'
import { parseTruth } from '../format/truth/parse-truth.ts'
import { idIndexes } from './id-indexes.ts'
import { readLabelTable } from './label-table.ts'

/** Reads a truth file and finds its records in the population. */
export async function loadTruth(
  path: string,
  population: Population,
  seen: readonly Map<string, number>[],
): Promise<EntityTruth> {
  const { entityOf, complete, apart } = parseTruth(await readLabelTable(path), idIndexes(population, seen))
  const entity = new Int32Array(population.size).fill(-1)
  entityOf.forEach((of, side) => entity.set(of, side === 0 ? 0 : population.split))
  return { entity, complete, apart }
}
