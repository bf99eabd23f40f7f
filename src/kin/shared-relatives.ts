/**
 * Third relatives that both records list: the child's siblings are the mother's other children. Each left mention gets at
 * most one right mention and the other way round (two listed siblings are two persons): best pairs first, which
 * differs from the optimal assignment only among near-equal names. An unmatched mention is weak evidence, since lists
 * are incomplete.
 */
import type { KinEvidence } from './kin-evidence.ts'
import type { KinGraph } from './kin-graph.ts'
import type { KinWeights } from './kin-weights.ts'
import { composeKin, inverseKin, type Kin, looseness } from './relation.ts'

interface Pair {
  readonly a: number
  readonly b: number
  readonly bits: number
  readonly level: string
}

/**
 * One entry for each mention of the shorter list that some mention of the longer one could have been; the same from
 * either side.
 */
export function alignShared(
  kin: Kin,
  left: KinGraph,
  right: KinGraph,
  leftSlot: number,
  rightSlot: number,
  evidence: KinEvidence,
  weights: KinWeights,
): readonly { readonly level: string; readonly bits: number }[] {
  const pairs: Pair[] = []
  const inverse = inverseKin(kin)
  const choices: readonly [Map<number, number>, Map<number, number>] = [new Map(), new Map()]
  for (let b = 1; b < right.nodes.length; b++) {
    const y = right.nodes[b]!
    if (b === rightSlot || y.given.length === 0) continue
    const roles = composeKin(kin, y.kin)
    for (let a = 1; a < left.nodes.length; a++) {
      const x = left.nodes[a]!
      if (a === leftSlot || x.given.length === 0) continue
      let loose = 0
      // Seen from either side, since a loose word may stand in either list.
      for (const role of roles) loose = Math.max(loose, looseness(role, x.kin))
      for (const role of composeKin(inverse, x.kin)) loose = Math.max(loose, looseness(role, y.kin))
      if (loose === 0) continue
      choices[0].set(a, (choices[0].get(a) ?? 0) + 1)
      choices[1].set(b, (choices[1].get(b) ?? 0) + 1)
      const name = evidence.given(x, y)
      const birth = evidence.birth(x, y)
      const bits = name.bits + birth.bits + evidence.sex(x, y).bits + Math.log2(loose)
      if (bits > 0)
        pairs.push({
          a,
          b,
          bits,
          level: `${x.kin}: name ${name.level}${birth.level === 'missing' ? '' : `, ${birth.level}`}`,
        })
    }
  }
  if (choices[0].size === 0) return []
  pairs.sort((p, q) => q.bits - p.bits || p.a - q.a || p.b - q.b)
  const taken: readonly [Map<number, Pair>, Map<number, Pair>] = [new Map(), new Map()]
  for (const pair of pairs) {
    if (taken[0].has(pair.a) || taken[1].has(pair.b)) continue
    taken[0].set(pair.a, pair)
    taken[1].set(pair.b, pair)
  }
  const short = choices[0].size <= choices[1].size ? 0 : 1
  const most = Math.max(choices[0].size, choices[1].size)
  const graph = short === 0 ? left : right
  const c = weights.shared
  return [...choices[short].keys()].map((at) => {
    const pair = taken[short].get(at)
    return {
      level: pair?.level ?? `${graph.nodes[at]!.kin}: not among them`,
      bits: Math.log2(1 - c + (pair === undefined ? 0 : (c / most) * 2 ** pair.bits)),
    }
  })
}
