import { entityPair } from '../format/truth/entity-pair.ts'

/** Which records are the same person: an entity per record of the population, -1 where truth says nothing. */
export interface EntityTruth {
  readonly entity: Int32Array
  /** Do records without an entity have no match (true), or is nothing known about them (false)? */
  readonly complete: boolean
  /** Of labels, which entities were said to be two people ({@link entityPair}); of the others nothing is known. Default: all are. */
  readonly apart?: ReadonlySet<number> | undefined
}

/** What truth says of two records, by index; undefined where it says nothing. */
export function isOnePerson(
  { entity, complete, apart }: EntityTruth,
  i: number,
  j: number,
): boolean | undefined {
  const [one, other] = [entity[i]!, entity[j]!]
  const isKnown = one >= 0 && other >= 0
  if (isKnown && one === other) return true
  const isTwo = complete || (isKnown && (apart === undefined || apart.has(entityPair(one, other))))
  return isTwo ? false : undefined
}
