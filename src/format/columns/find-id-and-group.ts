import type { ColumnProfile } from '../column-map.ts'
import type { FieldTarget } from '../targets.ts'
import { idCandidates } from './id-columns.ts'

/**
 * Of columns whose header may mean either, the values tell: ids are distinct, and members of a household share its number.
 * @param keys of the headers
 * @param targets what the columns are so far; added to in place
 */
export function findIdAndGroup(
  keys: readonly string[],
  targets: (FieldTarget | undefined)[],
  profile: ColumnProfile | undefined,
): void {
  if (!targets.includes('id')) {
    const id = idCandidates(keys, targets).find((i) => profile?.isDistinct(i) ?? false)
    if (id !== undefined) targets[id] = 'id'
  }
  if (targets.some((target) => target && IN_GROUPS.test(target)) && !targets.includes('group')) {
    // "Case number" of a register of households, which its members share, or of a request for several people.
    const group = idCandidates(keys, targets).find((i) => profile?.isDistinct(i) === false)
    if (group !== undefined) targets[group] = 'group'
  }
}

/** What stands where the rows of one number are one household, or one request. */
const IN_GROUPS = /^(?:group\.role$|enquirer\.)/
