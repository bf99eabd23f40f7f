import type { KinGraph, KinNode, KinTables } from './kin-graph.ts'

/**
 * May two records be of one couple or of one person, so that they aren't rivals as somebody's parents? They stand under one
 * household number, one names the other as spouse, they list a child in common, or they bear one name and birth.
 */
export function sameHousehold(a: KinGraph, b: KinGraph, { given, family }: KinTables): boolean {
  if (a.group !== undefined && a.group === b.group) return true
  let nearest = 3
  for (const p of a.families) for (const q of b.families) nearest = Math.min(nearest, family.level(p, q))
  const unknown = a.families.length === 0 || b.families.length === 0
  if (nearest === 3 && !unknown) return false
  // Under one family name a nickname is near enough.
  const near = unknown || nearest === 2 ? 1 : 2
  const close = (x: KinNode, y: KinNode): boolean =>
    x.given.some((p) => y.given.some((q) => given.level(p, q) <= near))
  const [x, y] = [a.nodes[0]!, b.nodes[0]!]
  if (close(x, y) && sameYear(x, y)) return true
  if (a.nodes.some((node) => node.kin === 'spouse' && close(node, y))) return true
  if (b.nodes.some((node) => node.kin === 'spouse' && close(node, x))) return true
  // Namesakes list children of one name too: a child in common makes a couple of a man and a woman only.
  if (x.sex !== undefined && x.sex === y.sex) return false
  return a.nodes.some(
    (p) => p.kin === 'child' && b.nodes.some((q) => q.kin === 'child' && close(p, q) && sameYear(p, q)),
  )
}

function sameYear(x: KinNode, y: KinNode): boolean {
  return (
    x.birth !== undefined &&
    y.birth !== undefined &&
    x.birth.from <= y.birth.to + 1 &&
    y.birth.from <= x.birth.to + 1
  )
}
