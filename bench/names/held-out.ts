/** The single names that nothing is learned from: two tenths of the Latin forms, one drawn apart from the other. */
import { fnv1a, hash32 } from './hash.ts'

/** The tenth that readings are not learned from, by the Latin form as it is written. */
export function heldOutOfReadings(latin: string): boolean {
  return fnv1a(latin) % 10 === 0
}

/** The tenth that edit costs are not learned from, by the folded Latin form. */
export function heldOutOfCosts(folded: string): boolean {
  return hash32(`held-out ${folded}`) % 10 === 0
}
