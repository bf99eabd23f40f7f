/**
 * What two records are for tells how often they are of one person, where two families are one: who asks stands in the other's
 * list of the sought, two requests of one family seek the same people, and who asks from outside is not registered inside.
 */
import { FAMILY_WEIGHTS } from '../../data/family-weights.ts'
import type { RecordKind } from '../../record/types.ts'
import type { MemberReason } from './member-evidence.ts'

/** Pairs of roles, as positions in the weights of families. Records that don't say are registrations. */
export const ROLE_PAIRS: readonly string[] = [
  'sought, sought',
  'sought, registered',
  'enquirer, sought',
  'enquirer, registered',
  'enquirer, enquirer',
  'registered, registered',
]

const ROLE_LEVELS: readonly string[] = [
  'both are sought',
  'one is sought, one registered',
  'one asks, one is sought',
  'one asks, one is registered',
  'both ask',
  'both are registered',
]

/** Position in {@link ROLE_PAIRS}. Symmetric. */
export function rolePair(a: RecordKind | undefined, b: RecordKind | undefined): number {
  const sought = Number(a === 'sought') + Number(b === 'sought')
  const asking = Number(a === 'enquirer') + Number(b === 'enquirer')
  if (sought === 2) return 0
  if (sought === 1) return asking === 1 ? 2 : 1
  return asking === 1 ? 3 : asking === 2 ? 4 : 5
}

/**
 * Bits of two roles for one person.
 *
 * @param oneSociety whether both records are one society's, where a second request repeats what the first asked for
 */
export function roleBits(a: RecordKind | undefined, b: RecordKind | undefined, oneSociety: boolean): number {
  return (oneSociety ? FAMILY_WEIGHTS.rolesWithin : FAMILY_WEIGHTS.roles)[rolePair(a, b)]!
}

/** The same as a reason; undefined where it says nothing. */
export function roleReason(
  a: RecordKind | undefined,
  b: RecordKind | undefined,
  oneSociety: boolean,
): MemberReason | undefined {
  const bits = roleBits(a, b, oneSociety)
  return bits === 0 ? undefined : { feature: 'role', level: ROLE_LEVELS[rolePair(a, b)]!, bits }
}
