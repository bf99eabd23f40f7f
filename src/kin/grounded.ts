import type { KinGraph } from './kin-graph.ts'
import { composeKin, inverseKin, type Kin, looseness } from './relation.ts'

/**
 * Which relations two records could speak for at all: one lists such a relative, or both list relatives who would be the
 * same person. Two records with a family name and fitting ages alone are nobody's spouses. Remembered by the kinds
 * of relatives that the records list.
 */
export function createGrounds(
  hypotheses: readonly Kin[],
): (left: KinGraph, right: KinGraph) => readonly Kin[] {
  const known = new Map<string, readonly Kin[]>()
  const kinds = new WeakMap<KinGraph, string>()
  const kindsOf = (graph: KinGraph): string => {
    let text = kinds.get(graph)
    if (text === undefined) {
      text = [...new Set(graph.nodes.slice(1).map((node) => node.kin))].sort().join(' ')
      kinds.set(graph, text)
    }
    return text
  }
  return (left, right) => {
    const key = `${kindsOf(left)}|${kindsOf(right)}`
    let found = known.get(key)
    if (found === undefined) {
      const [ours, theirs] = key.split('|').map((side) => side.split(' ').filter(Boolean) as Kin[]) as [
        Kin[],
        Kin[],
      ]
      found = hypotheses.filter(
        (kin) =>
          kin === 'self' ||
          ours.some((role) => looseness(role, kin) > 0) ||
          theirs.some((role) => looseness(role, inverseKin(kin)) > 0) ||
          meet(kin, theirs, ours) ||
          meet(inverseKin(kin), ours, theirs),
      )
      known.set(key, found)
    }
    return found
  }
}

/** May a relative of `second`, who is `kin` to the first, be listed by the first as well? */
function meet(kin: Kin, second: readonly Kin[], first: readonly Kin[]): boolean {
  return second.some((role) => composeKin(kin, role).some((k) => first.some((own) => looseness(own, k) > 0)))
}
