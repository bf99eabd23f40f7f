/** Which records are the same person: an entity per record of the population, -1 where truth says nothing. */
export interface EntityTruth {
  readonly entity: Int32Array
  /** Do records without an entity have no match (true), or is nothing known about them (false)? */
  readonly complete: boolean
}

/** What truth says of two records, by index; undefined where it says nothing. */
export function isOnePerson({ entity, complete }: EntityTruth, i: number, j: number): boolean | undefined {
  if (entity[i]! >= 0 && entity[i] === entity[j]) return true
  return complete || (entity[i]! >= 0 && entity[j]! >= 0) ? false : undefined
}
