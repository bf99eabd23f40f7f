import type { Gazetteer } from '../normalise/gazetteer.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
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
  return unpaced(populateSteps(left, right, places))
}

/** {@link populate} in steps. */
export function* populateSteps(
  left: readonly PersonRecord[],
  right?: readonly PersonRecord[],
  places?: Gazetteer,
): Steps<Population> {
  const builder = new PopulationBuilder(undefined, places)
  for (const [side, records] of [left, right].entries()) {
    if (records === undefined) continue
    if (side === 1) builder.startRight()
    for (const record of records) {
      builder.add(record)
      yield
    }
  }
  return yield* builder.finishSteps()
}
