import type { PersonRecord } from '../record/types.ts'
import { type Population, PopulationBuilder } from './population.ts'

/** A population of one registry, or of two to be linked. Records that withhold consent to matching are left out. */
export function populate(left: readonly PersonRecord[], right?: readonly PersonRecord[]): Population {
  const builder = new PopulationBuilder()
  for (const record of left) builder.add(record)
  if (right) {
    builder.startRight()
    for (const record of right) builder.add(record)
  }
  return builder.finish()
}
