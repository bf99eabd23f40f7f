import type { NameConflict } from '../alignment/name-alignment.ts'

type Kind = NameConflict['kind']

/** What a conflict takes away: bits, or a share of what the poorer name could reach, whichever is more. */
const COSTS: Readonly<Record<Kind, readonly [bits: number, share: number]>> = {
  part: [3.5, 0.3],
  initial: [2, 0.2],
  spelling: [10, 0.6],
  gender: [5, 0.4],
  generation: [8, 0.5],
  order: [3.5, 0.25],
  title: [5, 0.4],
  likeness: [3.5, 0.35],
  syllables: [3.5, 0.5],
}

/** @returns What it takes off the similarity of names of which the poorer is worth so many bits. */
export function conflictCost(kind: Kind, worth: number): number {
  const [bits, share] = COSTS[kind]
  return Math.max(bits, share * worth)
}

/** Whether it takes off the rank as well: how far names are only alike the bits of their letters say already. */
export function costsRank(kind: Kind): boolean {
  return kind !== 'likeness' && kind !== 'syllables'
}
