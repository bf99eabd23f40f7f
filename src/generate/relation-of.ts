import type { Person, Relation } from './types.ts'

const isParent = (a: Person | undefined, b: Person): boolean =>
  a !== undefined && (b.father === a || b.mother === a)

/** What `b` is to `a`; undefined for one and the same person and for strangers. */
export function relationOf(a: Person, b: Person): Relation | undefined {
  if (a === b || a.kindred !== b.kindred) return undefined
  if (a.spouse === b) return 'spouse'
  if (isParent(b, a)) return 'parent'
  if (isParent(a, b)) return 'child'
  if (isSibling(a, b)) return 'sibling'
  if (isParent(b, a.father ?? a) || isParent(b, a.mother ?? a)) return 'grandparent'
  if (isParent(a, b.father ?? b) || isParent(a, b.mother ?? b)) return 'grandchild'
  return 'relative'
}

/** Children of one couple; heads of a kindred's households are brothers. */
function isSibling(a: Person, b: Person): boolean {
  if (a.father !== undefined && a.father === b.father) return true
  return isHead(a) && isHead(b)
}

const isHead = (p: Person): boolean => p.number === p.household
