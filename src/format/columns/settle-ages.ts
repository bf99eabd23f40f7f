import type { FieldTarget, TargetDetail } from '../targets.ts'

/**
 * An age at the separation was true on its day: beside a column of that day, and without another age, it is the age. Without a day nobody
 * knows when it was true, and the column stays unread.
 *
 * @param keys header keys, undefined for columns of another person
 * @param targets what each column is so far; changed in place
 * @param details what more is known of columns; added to in place
 */
export function settleAges(
  keys: readonly (string | undefined)[],
  targets: (FieldTarget | undefined)[],
  details: Map<number, TargetDetail>,
): void {
  const age = keys.indexOf('ageatseparation')
  const day = targets.indexOf('place.separated_at.date')
  if (age < 0 || day < 0 || targets[age] !== undefined) return
  if (targets.includes('age') || targets.includes('age.on')) return
  targets[age] = 'age'
  details.set(age, { ageFrom: day })
}
