import type { Gazetteer } from '../normalise/places/gazetteer.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { InputError } from '../record/errors.ts'
import { requireList, requireRecord } from '../record/require-record.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Population } from './population.ts'
import { PopulationBuilder } from './population-builder.ts'

/** What a run knows about places. */
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

/**
 * {@link populate} in steps.
 * @throws {InputError} `not-an-array`, `not-a-record`, `duplicate-id`
 */
export function* populateSteps(
  left: readonly PersonRecord[],
  right?: readonly PersonRecord[],
  places?: Gazetteer,
): Steps<Population> {
  const builder = new PopulationBuilder(undefined, places)
  const sides = right === undefined ? [left] : [left, right]
  const sideOf = (side: number): string => (right === undefined ? '' : ['left ', 'right '][side]!)
  for (const [side, records] of sides.entries()) {
    requireList(records, `${sideOf(side)}records`)
    if (side === 1) builder.startRight()
    for (const [at, record] of records.entries()) {
      requireRecord(record, () => `${sideOf(side)}record ${at}`)
      builder.add(record)
      yield
    }
  }
  const population = yield* builder.finishSteps()
  refuseRepeats(population, left, right)
  return population
}

/** Two records of one side with one id: a result could mean either, and their order would be that of the input. */
function refuseRepeats(
  { ids, split }: Population,
  left: readonly PersonRecord[],
  right: readonly PersonRecord[] = [],
): void {
  for (let i = 1; i < ids.length; i++) {
    if (i === split || ids[i] !== ids[i - 1]) continue
    const same = (record: PersonRecord): boolean => record.id === ids[i]
    const records = i < split ? left : right
    throw new InputError(
      'duplicate-id',
      `Records ${records.findIndex(same)} and ${records.findLastIndex(same)} of one registry have one id; make ids unique`,
    )
  }
}
