import type { MemberLevels } from './member-evidence.ts'
import type { RosterLevels } from './roster-levels.ts'

const SAME_YEAR = 0

/**
 * Whether one of two members may as well be a brother or sister of the other's name: a list names two people so, as where a dead child's
 * name was given to the next one, and no year of birth that agrees says which of the two this is. Names, parents and places are
 * theirs both, so that no sum of these makes one person likely: somebody has to look.
 *
 * @param pair Position of the two among the pairs of members.
 */
export function mayBeNamesake(
  { years }: Pick<MemberLevels, 'years'>,
  { again }: Pick<RosterLevels, 'again'>,
  pair: number,
): boolean {
  return years !== SAME_YEAR && again?.has(pair) === true
}
