/**
 * What biology and dates say against a relation of two records, with the reason in words. Each rule is a function that
 * answers with a conflict or undefined; an unknown date rules out nothing. Sources: RELATER's temporal constraints (Kirielle,
 * Christen and Ranbaduge, TKDD 2023) with the field's wider bounds, and siblings of the Scottish vital events.
 */
import { firstDayOf, lastDayOf } from '../../record/days-of-date.ts'
import type { Sex, UncertainDate } from '../../record/types.ts'
import { impossible } from '../constraints.ts'
import type { KinGraph } from '../graph/kin-graph.ts'
import { inverseKin, type Kin } from '../../record/kinship/relation.ts'

/** A reason against a relation. Holds no value. */
export interface KinConflict {
  /** Stable name of what is broken. */
  readonly constraint:
    | 'parent-age'
    | 'sibling-births'
    | 'age-gap'
    | 'one-birth'
    | 'one-death'
    | 'died-before-birth'
    | 'found-before-separated'
    | 'one-person-only'
  /** The same in English, for an explanation. */
  readonly reason: string
}

/** All conflicts of a relation; the same from either side. */
export function kinConflicts(kin: Kin, left: KinGraph, right: KinGraph): readonly KinConflict[] {
  const [me, you] = [left.nodes[0]!, right.nodes[0]!]
  const [younger, older] = pointsDown(kin) ? [you, me] : [me, you]
  const births =
    kin === 'self'
      ? [oneBirth(me.date, you.date), notASibling(left, right) ?? notASibling(right, left)]
      : [ages(pointsDown(kin) ? inverseKin(kin) : kin, younger.date, older.date, older.sex)]
  return [...births.filter((conflict) => conflict !== undefined), ...lifeConflicts(kin, left, right)]
}

/** Those that follow from deaths, separations and finds. */
export function lifeConflicts(kin: Kin, left: KinGraph, right: KinGraph): readonly KinConflict[] {
  const [child, parent] = pointsDown(kin) ? [right, left] : [left, right]
  const found =
    kin === 'self'
      ? [
          oneDeath(left.life?.died, right.life?.died),
          foundAfterSeparated(left.life?.separated, right.life?.found),
          foundAfterSeparated(right.life?.separated, left.life?.found),
        ]
      : kin === 'parent' || kin === 'child'
        ? [aliveAtBirth(child.nodes[0]!.date, parent.life?.died, parent.nodes[0]!.sex)]
        : []
  return found.filter((conflict) => conflict !== undefined)
}

/** Does the relation point down, so that the left person is the older one? */
function pointsDown(kin: Kin): boolean {
  return kin === 'child' || kin === 'grandchild' || kin === 'nieceNephew'
}

/** A parent is 12 to 60 years older, a mother at most 55; siblings are twins or nine months apart. */
export function ages(
  kin: Kin,
  younger: UncertainDate | undefined,
  older: UncertainDate | undefined,
  olderSex?: Sex,
): KinConflict | undefined {
  const why = impossible(kin, younger, older, olderSex)
  if (why === undefined) return undefined
  if (why === 'births-too-close')
    return {
      constraint: 'sibling-births',
      reason: 'births of siblings lie nine months apart, or they are twins',
    }
  if (kin !== 'parent')
    return { constraint: 'age-gap', reason: 'the births lie further apart than this relation allows' }
  return {
    constraint: 'parent-age',
    reason:
      why === 'too-young'
        ? 'a parent is at least 12 years older than the child'
        : olderSex === 'female'
          ? 'a mother is at most 55 years older than the child'
          : 'a parent is at most 60 years older than the child',
  }
}

/** Years by which two records of one birth may differ: estimates and rounded ages. */
const ESTIMATE = 5
const YEAR = 365.2425

/** One person is born once. */
export function oneBirth(
  a: UncertainDate | undefined,
  b: UncertainDate | undefined,
): KinConflict | undefined {
  return apart(a, b, ESTIMATE * YEAR)
    ? { constraint: 'one-birth', reason: 'one person is born once: the births lie years apart' }
    : undefined
}

/** One person dies once. */
export function oneDeath(
  a: UncertainDate | undefined,
  b: UncertainDate | undefined,
): KinConflict | undefined {
  return apart(a, b, YEAR)
    ? { constraint: 'one-death', reason: 'one person dies once: the deaths lie over a year apart' }
    : undefined
}

/** Whoever is found was found after the separation. */
export function foundAfterSeparated(
  separated: UncertainDate | undefined,
  found: UncertainDate | undefined,
): KinConflict | undefined {
  return isBefore(found, separated)
    ? { constraint: 'found-before-separated', reason: 'the person was found before the separation' }
    : undefined
}

/** A mother lives at the birth, another parent nine months before it. */
export function aliveAtBirth(
  birth: UncertainDate | undefined,
  parentDied: UncertainDate | undefined,
  parentSex?: Sex,
): KinConflict | undefined {
  const slack = parentSex === 'female' ? 0 : 300
  return isBefore(parentDied, birth, slack)
    ? { constraint: 'died-before-birth', reason: 'the parent had died before the child could be born' }
    : undefined
}

/**
 * Two listed siblings are two persons, and nobody is his own sibling: where the left record lists a sibling under the right
 * one's given name, and its own given name is another, the two are not one person.
 */
export function notASibling(left: KinGraph, right: KinGraph): KinConflict | undefined {
  const [me, you] = [left.nodes[0]!, right.nodes[0]!]
  const names = (a: readonly number[], b: readonly number[]): boolean => a.some((id) => b.includes(id))
  if (me.given.length === 0 || names(me.given, you.given)) return undefined
  return left.nodes.some((node) => node.kin === 'sibling' && names(node.given, you.given))
    ? {
        constraint: 'one-person-only',
        reason: 'one record lists the other as a sibling: nobody is identical with a sibling',
      }
    : undefined
}

/** Whether two dates lie further apart than so many days, of which both ends of both are known. */
function apart(a: UncertainDate | undefined, b: UncertainDate | undefined, days: number): boolean {
  if (!isClosed(a) || !isClosed(b)) return false
  return isBefore(a, b, days) || isBefore(b, a, days)
}

const isClosed = (date: UncertainDate | undefined): boolean =>
  date !== undefined && firstDayOf(date) !== undefined && lastDayOf(date) !== undefined

/** Whether one date lies before the other by more than `days` for certain. */
function isBefore(a: UncertainDate | undefined, b: UncertainDate | undefined, days = 0): boolean {
  const [last, first] = [a && lastDayOf(a), b && firstDayOf(b)]
  return last !== undefined && first !== undefined && last + days < first
}
