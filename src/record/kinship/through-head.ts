import type { GroupRole } from '../types.ts'
import { composeKin, inverseKin, type Kin, neutralKin } from './relation.ts'

/**
 * What the members of a household are to one another by what each is to its head: a child and a spouse of the head are child and
 * parent, where the head has no other spouse there. Only where that is one answer, and nothing where two are heads.
 * @param roles by member; undefined where nobody says
 * @returns by member: the others, and what each is to it
 */
export function throughHead(
  roles: readonly (GroupRole | undefined)[],
): readonly (readonly (readonly [member: number, kin: Kin])[])[] {
  const toHead = roles.map((role) =>
    role === undefined ? undefined : role === 'head' ? 'self' : neutralKin(role),
  )
  if (toHead.filter((kin) => kin === 'self').length > 1) return roles.map(() => [])
  const isOneWife = toHead.filter((kin) => kin === 'spouse').length < 2
  return toHead.map((own, at) =>
    toHead.flatMap((other, member): (readonly [number, Kin])[] => {
      if (member === at || own === undefined || other === undefined) return []
      // Whose children they are, of several wives, is not said.
      if (!isOneWife && own !== 'self' && other !== 'self' && (own === 'spouse' || other === 'spouse'))
        return []
      const back = between(other, own)
      const kin = between(own, other) ?? (back && inverseKin(back))
      return kin === undefined ? [] : [[member, kin]]
    }),
  )
}

/** What `other` is to `own`, both told by the head, where there is one answer that has a name. */
function between(own: Kin, other: Kin): Kin | undefined {
  const answers = composeKin(inverseKin(own), other).filter((kin) => kin !== 'self')
  return answers.length === 1 && answers[0] !== 'relative' ? answers[0] : undefined
}
