import { FAMILY_WEIGHTS } from '../../data/family-weights.ts'
import type { MemberTie } from './member-ties.ts'
import { type MemberLevels, twinLevel } from './member-evidence.ts'
import { FIRST_OF_ANOTHER, type RosterLevels } from './roster-levels.ts'

/** In bits. */
export interface RosterBits {
  /** For the two families being one, while nobody is matched. */
  readonly family: number
  /** By pair of members, beyond that: what the two name, what they are called, and that they are then nobody whom a family only names. */
  readonly pairs: readonly number[]
}

export function rosterBits({ first, second, absent, called, kin }: RosterLevels): RosterBits {
  const weights = FAMILY_WEIGHTS
  const named = (level: number): number => weights.named[level] ?? 0
  const [rows, columns] = [first.map(named), second.map(named)]
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
