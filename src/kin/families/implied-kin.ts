/**
 * What the lists of one family imply: whom somebody lists as a child has a mother, and a sister's mother is one's own. Two
 * families differ in parents and spouses whom a record need not name itself. By the algebra of relations, one step far, where the answer is
 * one (Fu, Christen and Zhou, PAKDD 2014, read households so).
 */
import type { Sex } from '../../record/types.ts'
import { composeKin, inverseKin, type Kin } from '../relation.ts'
import type { RosterKin } from './family-roster.ts'

/** What is asked of two members; of further relations only what is listed counts. */
const NEAREST: readonly Kin[] = ['parent', 'spouse', 'sibling', 'child']

/**
 * The lists of the members with what follows from all of them, which comes behind what is listed.
 *
 * @param lists by member, whom it lists
 * @param sexes by person, the members first; their number is that of all persons
 * @param mayBe whether births allow that a person is that to a member
 */
export function impliedKin(
  lists: readonly (readonly RosterKin[])[],
  sexes: readonly (Sex | undefined)[],
  mayBe: (member: number, kin: Kin, person: number) => boolean,
): readonly (readonly RosterKin[])[] {
  /** By person: what the others are to it, as far as one of two lists the other. */
  const direct = sexes.map(() => new Map<number, Kin>())
  for (const [at, listed] of lists.entries())
    for (const { kin, person } of listed) if (!direct[at]!.has(person)) direct[at]!.set(person, kin)
  for (const [at, listed] of lists.entries())
    for (const { kin, person } of listed)
      if (!direct[person]!.has(at)) direct[person]!.set(at, inverseKin(kin))
  return lists.map((listed, at) => {
    const known = new Set([at, ...listed.map(({ person }) => person)])
    const out = [...listed]
    const add = (person: number, kin: Kin): void => {
      if (known.has(person) || !mayBe(at, kin, person)) return
      // Half brothers have one parent in common; a second mother is none.
      const isSecond = ({ kin: other, person: who }: RosterKin): boolean =>
        other === kin && sexes[who] === sexes[person]
      if (kin === 'parent' && out.some(isSecond)) return
      known.add(person)
      out.push({ kin, person, implied: true })
    }
    for (const [person, kin] of direct[at]!) add(person, kin)
    for (const [middle, first] of direct[at]!)
      for (const [person, second] of direct[middle]!) {
        const answers = composeKin(first, second).filter((kin) => kin !== 'self')
        if (answers.length === 1 && NEAREST.includes(answers[0]!)) add(person, answers[0]!)
      }
    return out
  })
}
