import { FAMILY_WEIGHTS } from '../../data/family-weights.ts'
import type { MemberTie } from './member-ties.ts'
import { type MemberLevels, twinLevel } from './member-evidence.ts'
import { FIRST_OF_ANOTHER, type RosterLevels } from './roster-levels.ts'

/** Position among the levels of who is named: like nobody. */
const NOBODY = 0

/** In bits. */
export interface RosterBits {
  /** For the two families being one, while nobody is matched. */
  readonly family: number
  /** By pair of members, beyond that: what the two name, what they are called, and that they are then nobody whom a family only names. */
  readonly pairs: readonly number[]
}

export function rosterBits({ first, second, known, absent, called, kin }: RosterLevels): RosterBits {
  const weights = FAMILY_WEIGHTS
  const [rows, columns] = [namedBits(first, known[1]), namedBits(second, known[0])]
  const sum = (list: readonly number[]): number => list.reduce((all, bits) => all + bits, 0)
  return {
    family: sum(rows) + sum(columns) + sum(absent.map((level) => weights.absent[level]!)),
    pairs: kin.map(
      (listed, k) =>
        sum(listed.map((level) => weights.kin[level]!)) +
        (weights.called[called[k]!] ?? 0) -
        rows[Math.floor(k / columns.length)]! -
        columns[k % columns.length]!,
    ),
  }
}

/**
 * How much of its weight each member's level counts. A request that knows three people can't be expected to know the nine of a household: members
 * who are nobody to it count together as often as there are people left whom they could be.
 *
 * @param known people whom the other family can be expected to know
 */
export function namedShares(levels: readonly number[], known: number): readonly number[] {
  const nobodies = levels.filter((level) => level === NOBODY).length
  const somebodies = levels.filter((level) => level > NOBODY).length
  const share = nobodies === 0 ? 1 : Math.min(1, Math.max(0, known - somebodies) / nobodies)
  return levels.map((level) => (level === NOBODY ? share : 1))
}

function namedBits(levels: readonly number[], known: number): readonly number[] {
  const shares = namedShares(levels, known)
  return levels.map((level, k) => (FAMILY_WEIGHTS.named[level] ?? 0) * shares[k]!)
}

/** Bits, 0 or less, of a pair for one being another than the other by what lists say: a brother of that name, a twin. */
export function anotherBits({ given, years, day }: MemberLevels, kin: readonly number[]): number {
  const { kin: weights, twins } = FAMILY_WEIGHTS
  const named = kin.reduce((sum, level) => sum + (level >= FIRST_OF_ANOTHER ? weights[level]! : 0), 0)
  return Math.min(0, named + (twins[twinLevel(given, years, day)] ?? 0))
}

/** Bits by pair of members, from the probabilities of the pairs that they go together with. */
export function tieBits(
  ties: readonly MemberTie[],
  probability: (pair: number) => number,
): ReadonlyMap<number, number> {
  const out = new Map<number, number>()
  for (const { at, other, tie } of ties)
    out.set(at, (out.get(at) ?? 0) + FAMILY_WEIGHTS.ties[tie]! * probability(other))
  return out
}
