import type { KinConflict } from '../../kin/evidence/conflicts.ts'
import type { KinContribution } from '../../kin/evidence/kin-contribution.ts'
import type { Kin } from '../../record/kinship/relation.ts'
import type { Zone } from '../zone.ts'

/** What the right person is to the left one. `same` is only proposed where `RelateOptions.relations` asks for `self`. */
export type Relation =
  | 'parent'
  | 'child'
  | 'sibling'
  | 'spouse'
  | 'grandparent'
  | 'grandchild'
  | 'relative'
  | 'same'

/** A proposal that two records are of relatives. A person confirms or rejects it. Holds no value of a record. */
export interface RelationProposal {
  /** Id of the left record. */
  readonly leftId: string
  /** Id of the right record. */
  readonly rightId: string
  /** What the right person is to the left one. */
  readonly relation: Relation
  /** 0 to 1. */
  readonly probability: number
  /** Bits, prior included: `prior` and the bits of all `contributions`. */
  readonly weight: number
  /** What to do with it, by the costs of the model. */
  readonly zone: Zone
  /** Bits before looking: log2 odds that a random pair stands in this relation. */
  readonly prior: number
  /** What each part of the records adds, in bits, and which listed relative met whom. */
  readonly contributions: readonly KinContribution[]
  /** What biology or dates say against the relation; mostly empty. */
  readonly conflicts: readonly KinConflict[]
  /** The second best relation of these two, `same` included, and by how many bits it lies behind before rivals count. */
  readonly second?: { readonly relation: Relation; readonly margin: number }
  /**
   * Bits over the best other right record for the same relation to this left record, one of the same household (the
   * other parent) not counted; negative for one that is not the best. Absent where there is no other.
   */
  readonly margin?: number
}

/** The answer's word for a relation; what has none of its own is a `relative`. */
export function relationName(kin: Kin): Relation {
  if (kin === 'self') return 'same'
  return kin === 'parent' ||
    kin === 'child' ||
    kin === 'sibling' ||
    kin === 'spouse' ||
    kin === 'grandparent' ||
    kin === 'grandchild'
    ? kin
    : 'relative'
}
