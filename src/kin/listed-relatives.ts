/**
 * One person among the relatives that a record lists, in both directions: the mother among those the child names, the child
 * among those the mother names. Which mention it is stays open, so the bits are those of a mixture over the list.
 */
import type { KinEvidence } from './kin-evidence.ts'
import type { KinGraph, KinNode } from './kin-graph.ts'
import type { KinWeights } from './kin-weights.ts'
import { inverseKin, type Kin, looseness } from './relation.ts'

/** A mention that may be the person. */
export interface Meeting {
  /** Position of the mention in its record. */
  readonly at: number
  /** How well its role fits, 0 to 1. */
  readonly loose: number
  readonly level: string
  /** Bits for one person rather than two. */
  readonly bits: number
  readonly birthBits: number
}

/** Left mentions that may be the right focal person. */
export function listedByLeft(
  kin: Kin,
  left: KinGraph,
  right: KinGraph,
  evidence: KinEvidence,
): readonly Meeting[] {
  const you = right.nodes[0]!
  return meetings(
    left.nodes,
    (node) => looseness(node.kin, kin),
    (node) => [node, you],
    evidence,
  )
}

/** Right mentions that may be the left focal person. */
export function listedByRight(
  kin: Kin,
  left: KinGraph,
  right: KinGraph,
  evidence: KinEvidence,
): readonly Meeting[] {
  const me = left.nodes[0]!
  const inverse = inverseKin(kin)
  return meetings(
    right.nodes,
    (node) => looseness(node.kin, inverse),
    (node) => [me, node],
    evidence,
  )
}

function meetings(
  nodes: readonly KinNode[],
  may: (node: KinNode) => number,
  sides: (node: KinNode) => readonly [KinNode, KinNode],
  evidence: KinEvidence,
): readonly Meeting[] {
  const out: Meeting[] = []
  for (let at = 1; at < nodes.length; at++) {
    const node = nodes[at]!
    const loose = may(node)
    if (loose === 0) continue
    const [a, b] = sides(node)
    const name = evidence.given(a, b)
    const birth = evidence.birth(a, b)
    const sex = evidence.sex(a, b)
    const known = [
      name.level === 'missing' ? 'missing' : `name ${name.level}`,
      birth.level,
      sex.level,
    ].filter((level) => level !== 'missing')
    if (known.length === 0) continue
    out.push({
      at,
      loose,
      level: known.join(', '),
      bits: name.bits + birth.bits + sex.bits,
      birthBits: birth.bits,
    })
  }
  return out
}

/** A list and the person: where it is, and what that is worth. */
export interface Listed {
  /** Position of the likeliest mention, -1 where none fits. */
  readonly at: number
  readonly level: string
  readonly bits: number
  readonly birthBits: number
  /** Probability that the list names the person at all. */
  readonly covered: number
}

/**
 * log2((1 - c) + c / mentions * sum of 2^bits), where c is the probability that such a list names the person. Undefined where
 * no mention could be the person, since an absent list says nothing.
 *
 * @param slots how many such relatives one can have: a list of one parent names either of two
 */
export function listedBits(
  list: readonly Meeting[],
  slots: number | undefined,
  weights: KinWeights,
): Listed | undefined {
  let best = list[0]
  if (best === undefined) return undefined
  let sum = 0
  for (const meeting of list) {
    sum += meeting.loose * 2 ** meeting.bits
    if (meeting.bits > best.bits) best = meeting
  }
  const covered = weights.listed * (list.length / Math.max(list.length, slots ?? 0))
  const found = best.bits > 0
  return {
    at: found ? best.at : -1,
    level: found ? best.level : 'none of them',
    bits: Math.log2(1 - covered + (covered / list.length) * sum),
    birthBits: found ? best.birthBits : 0,
    covered,
  }
}
