import type { KinGraph, KinNode } from './kin-graph.ts'
import { inverseKin, type Kin, looseness } from '../../record/kinship/relation.ts'

/** Bits of an ordinary name and an ordinary birth that agree in full. */
const NAME = 9
const BIRTH = 8

/**
 * The bits that two records would have for a relation if all that both say agreed. Where even that is little, the
 * records know too little for an answer.
 */
export function reachableRelation(kin: Kin, left: KinGraph, right: KinGraph): number {
  const [me, you] = [left.nodes[0]!, right.nodes[0]!]
  let bits = left.families.length > 0 && right.families.length > 0 ? NAME : 0
  if (kin === 'self') return bits + meeting(me, you)
  bits += best(left.nodes, (node) => looseness(node.kin, kin) > 0, you)
  bits += best(right.nodes, (node) => looseness(node.kin, inverseKin(kin)) > 0, me)
  return bits
}

function best(nodes: readonly KinNode[], may: (node: KinNode) => boolean, person: KinNode): number {
  let most = 0
  for (let k = 1; k < nodes.length; k++) if (may(nodes[k]!)) most = Math.max(most, meeting(nodes[k]!, person))
  return most
}

function meeting(a: KinNode, b: KinNode): number {
  return (
    (a.given.length > 0 && b.given.length > 0 ? NAME : 0) +
    (a.birth !== undefined && b.birth !== undefined ? BIRTH : 0)
  )
}
