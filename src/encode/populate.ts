import type { Gazetteer } from '../normalise/gazetteer.ts'
import type { PersonRecord } from '../record/types.ts'
import { type Population, PopulationBuilder } from './population.ts'

/** What a run knows of places. */
export interface PlaceOptions {
  /** A table of places, from {@link createGazetteer}, so that one place under several names is one. */
  readonly places?: Gazetteer | undefined
}

/** A population of one registry, or of two to be linked. Records that withhold consent to matching are left out. */
export function populate(
  left: readonly PersonRecord[],
  right?: readonly PersonRecord[],
  places?: Gazetteer,
): Population {
  const builder = new PopulationBuilder(places)
  for (const record of left) builder.add(record)
  if (right) {
    builder.startRight()
    for (const record of right) builder.add(record)
  }
  return builder.finish()
}
