/**
 * Third relatives that both records list: the child's siblings are the mother's other children. Each left mention gets at
 * most one right mention and the other way round (two listed siblings are two persons): best pairs first, which
 * differs from the optimal assignment only among near-equal names. An unmatched mention is weak evidence, since lists
 * are incomplete.
 */
import type { KinEvidence } from './kin-evidence.ts'
import type { KinGraph } from './kin-graph.ts'
import type { KinWeights } from './kin-weights.ts'
import { composeKin, type Kin, looseness } from './relation.ts'

interface Pair {
  readonly a: number
  readonly b: number
  readonly bits: number
  readonly level: string
}

/** One entry for each left mention that some right mention could have been. */
export function alignShared(
  kin: Kin,
  left: KinGraph,
  right: KinGraph,
  leftSlot: number,
  rightSlot: number,
  evidence: KinEvidence,
  weights: KinWeights,
): readonly { readonly level: string; readonly bits: number }[] {
  const roles = right.nodes.map((node, b) =>
    b === 0 || b === rightSlot ? [] : composeKin(kin, node.kin).filter((k) => k !== 'self'),
  )
  const pairs: Pair[] = []
  /** How many right mentions each left one could be. */
  const choices = new Map<number, number>()
  const named = new Map<number, string>()
  for (let a = 1; a < left.nodes.length; a++) {
    const x = left.nodes[a]!
    if (a === leftSlot || x.given.length === 0) continue
    for (let b = 1; b < right.nodes.length; b++) {
      const y = right.nodes[b]!
      const loose = Math.max(0, ...roles[b]!.map((role) => looseness(role, x.kin)))
      if (loose === 0 || y.given.length === 0) continue
      choices.set(a, (choices.get(a) ?? 0) + 1)
      named.set(a, x.kin)
      const name = evidence.given(x, y)
      const birth = evidence.birth(x, y)
      const bits = name.bits + birth.bits + evidence.sex(x, y).bits + Math.log2(loose)
      const level = `${x.kin}: name ${name.level}${birth.level === 'missing' ? '' : `, ${birth.level}`}`
      if (bits > 0) pairs.push({ a, b, bits, level })
    }
  }
  pairs.sort((p, q) => q.bits - p.bits || p.a - q.a || p.b - q.b)
  const taken = new Map<number, Pair>()
  const used = new Set<number>()
  for (const pair of pairs) {
    if (taken.has(pair.a) || used.has(pair.b)) continue
    taken.set(pair.a, pair)
    used.add(pair.b)
  }
  const c = weights.shared
  return [...choices].map(([a, count]) => {
    const pair = taken.get(a)
    return {
      level: pair?.level ?? `${named.get(a)}: not among them`,
      bits: Math.log2(1 - c + (pair === undefined ? 0 : (c / count) * 2 ** pair.bits)),
    }
  })
}
