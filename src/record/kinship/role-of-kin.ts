import type { RelationRole, Sex } from '../types.ts'
import type { Kin } from './relation.ts'

/** By relation the word for a woman, for a man, and for somebody of unknown sex. */
const ROLES: Readonly<Partial<Record<Kin, readonly [RelationRole, RelationRole, RelationRole]>>> = {
  parent: ['mother', 'father', 'parent'],
  child: ['daughter', 'son', 'child'],
  sibling: ['sister', 'brother', 'sibling'],
  spouse: ['wife', 'husband', 'spouse'],
  grandparent: ['grandparent', 'grandparent', 'grandparent'],
  grandchild: ['grandchild', 'grandchild', 'grandchild'],
  cousin: ['cousin', 'cousin', 'cousin'],
}

/** What records call a relative of that sex; undefined for relations that have no such word, as in-laws. */
export function roleOfKin(kin: Kin, sex: Sex | undefined): RelationRole | undefined {
  return ROLES[kin]?.[sex === 'female' ? 0 : sex === 'male' ? 1 : 2]
}
