/**
 * A child has one family. Candidate parents of one child are grouped into households, and each household's odds are held
 * against "none on file" and all other households together; how many children have a family on file is learned
 * from the run itself. Method: the joint model of Narahara et al. (BMC Genetics 2013), in which being another's best
 * match is evidence against, with expectation-maximisation for the share on file.
 */
import type { KinGraph, KinTables } from '../kin/kin-graph.ts'
import { sameHousehold } from '../kin/same-household.ts'
import type { ScoredRelation } from './relate-types.ts'

/** Candidates of a child that lie further under the best are no rivals. */
const REACH = 14
/** Candidate parents of one child that are grouped; a longer list has no clear answer anyway. */
const MOST = 40
/** The share on file is never taken to be higher. */
const MOST_FILED = 0.9
const ROUNDS = 12

interface ChildCase {
  readonly pairs: readonly ScoredRelation[]
  /** Household of each pair. */
  readonly households: readonly number[]
  /** Weight of the heaviest pair of each household. */
  readonly weights: readonly number[]
}

/** The pairs with rivals taken into account, by left position, heaviest first. */
export function withoutRivals(
  scored: readonly ScoredRelation[],
  left: readonly KinGraph[],
  right: readonly KinGraph[],
  tables: KinTables,
): readonly ScoredRelation[] {
  const out = scored.filter((pair) => !isParental(pair))
  for (const [kin, adults, count] of [
    ['parent', right, left.length],
    ['child', left, right.length],
    ['self', right, left.length],
  ] as const) {
    const cases = childCases(
      scored.filter((pair) => pair.score.kin === kin),
      kin !== 'child',
      adults,
      tables,
    )
    const filed = shareOnFile(cases, count)
    const boost = Math.log2(filed / (1 - filed))
    for (const one of cases) out.push(...settle(one, boost))
  }
  return out.sort((a, b) => a.left - b.left || b.weight - a.weight || a.right - b.right)
}

const isParental = ({ score }: ScoredRelation): boolean =>
  score.kin === 'parent' || score.kin === 'child' || score.kin === 'self'

function childCases(
  pairs: readonly ScoredRelation[],
  childIsLeft: boolean,
  adults: readonly KinGraph[],
  tables: KinTables,
): readonly ChildCase[] {
  const byChild = new Map<number, ScoredRelation[]>()
  for (const pair of pairs) {
    const child = childIsLeft ? pair.left : pair.right
    const list = byChild.get(child)
    if (list) list.push(pair)
    else byChild.set(child, [pair])
  }
  return [...byChild.values()].map((list) => {
    const adultOf = (pair: ScoredRelation): number => (childIsLeft ? pair.right : pair.left)
    const sorted = list.sort((a, b) => b.weight - a.weight || adultOf(a) - adultOf(b))
    const heads: number[] = []
    const weights: number[] = []
    const top = sorted[0]!.weight
    const households = sorted.map((pair, k) => {
      const near = k < MOST && pair.weight >= top - REACH
      const adult = adults[adultOf(pair)]!
      let at = near ? heads.findIndex((head) => sameHousehold(adults[head]!, adult, tables)) : -1
      if (at < 0) {
        at = heads.length
        heads.push(adultOf(pair))
        weights.push(pair.weight)
      }
      return at
    })
    return { pairs: sorted, households, weights }
  })
}

/** Expectation-maximisation of the share of the children that have a family on file. */
function shareOnFile(cases: readonly ChildCase[], children: number): number {
  let share = 0.5
  for (let round = 0; round < ROUNDS; round++) {
    const odds = share / (1 - share)
    let found = 1
    for (const { weights } of cases) {
      const sum = weights.reduce((s, w) => s + 2 ** w, 0) * odds
      found += sum / (1 + sum)
    }
    share = Math.min(MOST_FILED, found / (children + 2))
  }
  return share
}

function settle({ pairs, households, weights }: ChildCase, boost: number): readonly ScoredRelation[] {
  const odds = weights.map((w) => 2 ** (w + boost))
  return pairs.map((pair, k) => {
    let others = 0
    for (const [h, o] of odds.entries()) if (h !== households[k]) others += o
    const bits = -Math.log2(1 + others)
    return {
      ...pair,
      prior: pair.prior + boost,
      weight: pair.weight + boost + bits,
      contributions:
        bits > -0.05
          ? pair.contributions
          : [
              ...pair.contributions,
              { feature: 'rivals', label: 'other families', level: 'would fit as well', bits },
            ],
    }
  })
}
