/** Proposals of `relate` against the kin truth of a generated pair of registries. */
import type { RelationProposal } from '../../src/decide/relate/relation-proposal.ts'

/** What is true between the two sides. */
export interface KinTruth {
  /** `left id right id` -> what the right person is to the left one. */
  readonly relation: ReadonlyMap<string, string>
  /** `left id right id` of records about one person. */
  readonly same: ReadonlySet<string>
}

export interface KinFigures {
  /** Left records with a parent, child, sibling or spouse on the right side. */
  readonly withKin: number
  /** Of those: a true relative under its true relation stands first, among the first ten, is likely. */
  readonly recallAt1: number
  readonly recallAt10: number
  readonly inLikely: number
  /** The same of the pairs of near relatives, by relation: all, proposed at all, proposed as what they are, likely. */
  readonly pairs: ReadonlyMap<string, PairCounts>
  readonly likely: number
  /** Share of the likely proposals whose relation is the true one. */
  readonly precision: number
  /** What the wrong ones are: `said as / is`. */
  readonly wrong: ReadonlyMap<string, number>
}

export interface PairCounts {
  readonly all: number
  readonly scored: number
  readonly right: number
  readonly likely: number
}

const NEAR: ReadonlySet<string> = new Set(['parent', 'child', 'sibling', 'spouse'])

/** What a pair is in truth. */
function truthOf(truth: KinTruth, leftId: string, rightId: string): string {
  const key = `${leftId} ${rightId}`
  return truth.same.has(key) ? 'same' : (truth.relation.get(key) ?? 'stranger')
}

/** @param lefts ids of the left records @param proposals by left id, heaviest first */
export function kinFigures(
  lefts: readonly string[],
  rights: ReadonlySet<string>,
  proposals: readonly RelationProposal[],
  truth: KinTruth,
): KinFigures {
  const known = new Set(lefts)
  const counts = new Map<string, { all: number; scored: number; right: number; likely: number }>()
  const withKin = new Set<string>()
  for (const [key, relation] of truth.relation) {
    const [left = '', right = ''] = key.split(' ')
    if (!known.has(left) || !rights.has(right)) continue
    const count = counts.get(relation) ?? { all: 0, scored: 0, right: 0, likely: 0 }
    count.all++
    counts.set(relation, count)
    if (NEAR.has(relation)) withKin.add(left)
  }
  const wrong = new Map<string, number>()
  const rank = new Map<string, number>()
  const placed = new Map<string, number>()
  const inLikely = new Set<string>()
  let likely = 0
  let wellFounded = 0
  for (const p of proposals) {
    const at = (rank.get(p.leftId) ?? 0) + 1
    rank.set(p.leftId, at)
    const is = truthOf(truth, p.leftId, p.rightId)
    const right = is === p.relation
    const count = counts.get(is)
    if (count) {
      count.scored++
      if (right) count.right++
      if (right && p.zone === 'likely') count.likely++
    }
    if (right && NEAR.has(is)) {
      if (!placed.has(p.leftId)) placed.set(p.leftId, at)
      if (p.zone === 'likely') inLikely.add(p.leftId)
    }
    if (p.zone !== 'likely') continue
    likely++
    if (right) wellFounded++
    else wrong.set(`${p.relation} / ${is}`, (wrong.get(`${p.relation} / ${is}`) ?? 0) + 1)
  }
  const share = (test: (left: string) => boolean): number =>
    withKin.size === 0 ? 1 : [...withKin].filter(test).length / withKin.size
  return {
    withKin: withKin.size,
    recallAt1: share((left) => placed.get(left) === 1),
    recallAt10: share((left) => (placed.get(left) ?? 11) <= 10),
    inLikely: share((left) => inLikely.has(left)),
    pairs: new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
    likely,
    precision: likely === 0 ? 1 : wellFounded / likely,
    wrong,
  }
}
