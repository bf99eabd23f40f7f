import { DAY_LEVELS, TWIN_LEVELS, WORD_LEVELS, YEAR_LEVELS } from '../../src/kin/families/member-evidence.ts'
import { ROLE_PAIRS } from '../../src/kin/families/member-roles.ts'
import { TIES } from '../../src/kin/families/member-ties.ts'
import { CALLED_LEVELS, KIN_LEVELS, NAMED_LEVELS } from '../../src/kin/families/roster-levels.ts'
import { GIVEN_LEVELS } from '../../src/kin/names/given-levels.ts'

/**
 * A weight by name: where it starts, and whether it stays there. What stays is what invented families would teach wrongly.
 * Pairs that fingerprints verified differ in the day of birth in 43 of 100, invented ones in none. In the simulator nobody asks
 * twice, or asks and is registered. A sex is written wrongly in 2 of 100 records, whatever else goes together with it there. Of a
 * given name that may agree the constant can't be told from that of roles. How often strangers' families are alike, and what
 * roles then are worth, small populations underrate.
 */
export interface Weight {
  readonly name: string
  readonly start: number
  readonly stays?: true
}
const of = (names: readonly string[], starts: readonly number[], stays: readonly number[] = []): Weight[] =>
  names.map((name, k) => ({ name, start: starts[k]!, ...(stays.includes(k) && { stays: true as const }) }))

/** What a weight is about; `unkept` learns what is not written down. */
export type Part =
  | 'given'
  | 'givenNear'
  | 'twins'
  | 'words'
  | 'year'
  | 'yearAlone'
  | 'day'
  | 'sex'
  | 'roles'
  | 'rolesWithin'
  | 'family'
  | 'shared'
  | 'behind'
  | 'unlike'
  | 'listed'
  | 'named'
  | 'absent'
  | 'called'
  | 'kin'
  | 'ties'
  | 'apart'
  | 'unkept'

/** All weights, by what they are about. */
export const PARTS: Readonly<Record<Part, readonly Weight[]>> = {
  given: of(GIVEN_LEVELS, [-6.5, -2.8, -2.2, -1, 0, 1.5, 2.1, 5, 5], [4]),
  givenNear: of(
    GIVEN_LEVELS.map((level) => `${level}, of nearly one age`),
    [-5.5, -2.8, -2.2, -1.3, -0.8, 1, 2.5, 3.9, 4],
  ),
  // Invented twins are given names as any brothers are, so these stay.
  twins: of(TWIN_LEVELS, [-3, -3, -3, -3, -1], [0, 1, 2, 3, 4]),
  words: of(WORD_LEVELS, [0, -2.3], [0]),
  year: of(YEAR_LEVELS, [1.7, 1.7, -0.2, -3.1, -5.6]),
  yearAlone: of(
    YEAR_LEVELS.map((level) => `${level}, by a year or an age`),
    [2.3, 0.7, 0.7, -3.5, -7.9],
  ),
  day: of(DAY_LEVELS, [6.4, 2.9, -2], [2]),
  sex: of(['sex agrees', 'sex differs'], [0.95, -4.6], [0, 1]),
  roles: of(ROLE_PAIRS, [5.3, 2.1, 3.2, -2, 0, 0], [0, 1, 2, 3, 4, 5]),
  rolesWithin: of(
    ROLE_PAIRS.map((roles) => `${roles}, of one society`),
    [2.25, 2.4, 0, -2, 0, 0],
    [0, 1, 2, 3, 4, 5],
  ),
  family: of(['one family', 'one family, of one society'], [0.1, 1.4], [0, 1]),
  shared: of(
    ['shared, against', 'shared, little', 'shared, some', 'shared, much'],
    [-0.8, 1.1, 0.3, 0.7],
    [0, 1, 2, 3],
  ),
  behind: of(['behind a rival'], [0.23], [0]),
  unlike: of(['unlike one family'], [0.22], [0]),
  listed: of(['listed, log odds', 'listed, log odds, of one society'], [0.85, 1.1], [0, 1]),
  named: of(
    NAMED_LEVELS.map((level) => `named by the other family: ${level}`),
    [-2.3, -1.9, -0.35, 1.2, 2.3, 2.3],
  ),
  absent: of(
    NAMED_LEVELS.map((level) => `named by both families: ${level}`),
    [-0.2, -1.45, 0.7, 0.5, 2.8, 3],
  ),
  called: of(CALLED_LEVELS, [0.6, 1, 1.2, 1.2]),
  // In an invented family nobody bears a brother's name.
  kin: of(KIN_LEVELS, [0.5, -4, 0, -3.3, 0.6, 0.3, 1, -0.4, -1.6, -1.1, 0.6, -0.2, -4, -4], [12]),
  ties: of(TIES, [1.8, 1.9, 0.4, -0.2, 0.9, 0.55, 1.7, 0.4, 2.6, 3.1]),
  apart: of(['one family, nobody in common', 'the same, of one society'], [4.1, -3], [0, 1]),
  // Of one society nobody is sought who asks, in the simulator; elsewhere they are. So these two learn nothing that is kept: no bits.
  unkept: of(['enquirer, sought in the simulator', 'enquirer, enquirer in the simulator'], [0, 0]),
}
/** All weights one after the other, as a fit holds them. */
export const ALL: readonly Weight[] = Object.values(PARTS).flat()
/** Where the weights of each part begin in {@link ALL}. */
export const AT: Readonly<Record<Part, number>> = startsOf()

function startsOf(): Record<Part, number> {
  let at = 0
  const starts = {} as Record<Part, number>
  for (const [part, weights] of Object.entries(PARTS)) {
    starts[part as Part] = at
    at += weights.length
  }
  return starts
}
