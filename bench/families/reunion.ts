/** Children against searching adults: the figures of `kinmatch relate`, from proposals of every weight. */
import type { RelationProposal } from '../../src/decide/relate/relation-proposal.ts'

export interface ReunionFigures {
  readonly children: number
  readonly withParent: number
  readonly recallAt1: number
  readonly recallAt5: number
  /** Children whose true parent is in *likely*, of those with one. */
  readonly parentLikely: number
  /** Children with a wrong adult in *likely*, per 1,000 children. */
  readonly falsePerThousand: number
  /** Children without a filed parent and with nobody in *likely*. */
  readonly nobodyLikely: number
  /** Share of all true links that were scored at all, and that are likely. */
  readonly linksFound: number
  readonly linksLikely: number
  readonly wrongPairsLikely: number
}

/** @param truth true adults of each child */
export function reunionFigures(
  children: readonly string[],
  truth: ReadonlyMap<string, ReadonlySet<string>>,
  proposals: readonly RelationProposal[],
): ReunionFigures {
  const byChild = new Map<string, RelationProposal[]>()
  for (const p of proposals) {
    const list = byChild.get(p.leftId)
    if (list) list.push(p)
    else byChild.set(p.leftId, [p])
  }
  const n = { at1: 0, at5: 0, likely: 0, wrong: 0, nobody: 0, found: 0, linksLikely: 0, wrongPairs: 0 }
  let links = 0
  for (const child of children) {
    const own = truth.get(child)
    const list = (byChild.get(child) ?? []).toSorted((a, b) => b.weight - a.weight)
    const right = (p: RelationProposal): boolean => own?.has(p.rightId) === true && p.relation === 'parent'
    const likely = list.filter((p) => p.zone === 'likely')
    const wrong = likely.filter((p) => !right(p)).length
    n.wrongPairs += wrong
    if (wrong > 0) n.wrong++
    if (own === undefined) {
      if (likely.length === 0) n.nobody++
      continue
    }
    links += own.size
    n.found += list.filter(right).length
    n.linksLikely += likely.filter(right).length
    if (list[0] && right(list[0])) n.at1++
    if (list.slice(0, 5).some(right)) n.at5++
    if (likely.some(right)) n.likely++
  }
  const withParent = children.filter((child) => truth.has(child)).length
  return {
    children: children.length,
    withParent,
    recallAt1: n.at1 / withParent,
    recallAt5: n.at5 / withParent,
    parentLikely: n.likely / withParent,
    falsePerThousand: (1000 * n.wrong) / children.length,
    nobodyLikely: n.nobody / (children.length - withParent),
    linksFound: n.found / links,
    linksLikely: n.linksLikely / links,
    wrongPairsLikely: n.wrongPairs,
  }
}
