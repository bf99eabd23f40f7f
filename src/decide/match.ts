import type { MatchKind } from '../kin/match-kind.ts'
import type { Zone } from './zone.ts'

/** A proposal that two records are one person. A person confirms or rejects it; nothing is ever merged. */
export interface Match {
  /** Id of the left record; in de-duplication the one that comes first by id. */
  readonly leftId: string
  /** Id of the right record. */
  readonly rightId: string
  /** 0 to 1: the same as `weight`. */
  readonly probability: number
  /** Bits, prior included. */
  readonly weight: number
  /** What to do with it, by the costs of the model. */
  readonly zone: Zone
  /** What the match is to those who search. */
  readonly kind: MatchKind
  /** Other pairs of the same two families that speak for it, left id first; empty where it stands by itself. */
  readonly via: readonly (readonly [leftId: string, rightId: string])[]
}
