/**
 * A child has one family. Candidate parents of one child are grouped into households, and each household's odds are held
 * against "none on file" and all other households together; how many children have a family on file is learned
 * from the run itself. Method: the joint model of Narahara et al. (BMC Genetics 2013), in which being another's best
 * match is evidence against, with expectation-maximisation for the share on file.
 */
import { GrowableFloat64 } from '../../internal/growable-float64.ts'
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import { kinCode } from '../../kin/kin-code.ts'
import type { KinGraph, KinTables } from '../../kin/graph/kin-graph.ts'
import type { Kin } from '../../record/kinship/relation.ts'
import { sameHousehold } from '../../kin/graph/same-household.ts'
import type { RelationPairs } from './relate-types.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

/** Candidates of a child that lie further under the best are no rivals. */
const REACH = 14
/** Candidate parents of one child that are grouped; a longer list has no clear answer anyway. */
const MOST = 40
/** The share on file is never taken to be higher. */
const MOST_FILED = 0.9
const ROUNDS = 12

/** What rivals change about the weights of pairs. */
export interface RivalEffects {
  /** By relation code: what the learned share on file adds to the prior. */
  readonly boosts: Float64Array
  /** By pair: what other families take away, 0 or less. */
  readonly bits: Float64Array
}

/** The weight of a pair with its rivals taken into account. */
export function weightAmongRivals(pairs: RelationPairs, effects: RivalEffects, k: number): number {
  return pairs.weights.at(k) + effects.boosts[pairs.kins.at(k)]! + effects.bits[k]!
}

/** @param expected relatives of a kind that a record was thought to have on the other side, before looking */
export function rivalEffects(
  pairs: RelationPairs,
  left: readonly KinGraph[],
  right: readonly KinGraph[],
  tables: KinTables,
  expected: (kin: Kin) => number,
): RivalEffects {
  const effects = { boosts: new Float64Array(32), bits: new Float64Array(pairs.length) }
  for (const kin of ['parent', 'child', 'self', 'spouse'] as const) {
    const cases = casesOf(pairs, kin, kin === 'child' ? left : right, tables)
    const filed = shareOnFile(cases, kin === 'child' ? right.length : left.length, expected(kin))
    const boost = Math.log2(filed / (1 - filed) / expected(kin))
    effects.boosts[kinCode(kin)] = boost
    settle(cases, boost, effects.bits)
  }
  // Of these one may have several: no rivals, but how many there are is learned as well.
  for (const kin of ['sibling', 'grandparent', 'grandchild', 'auntUncle', 'nieceNephew', 'cousin'] as const)
    effects.boosts[kinCode(kin)] = boostOf(pairs, kin, expected(kin) * Math.sqrt(left.length * right.length))
  return effects
}

/** The learned number of pairs of a relation is at least this share of the expected one, and at most that much. */
const FEWEST = 1 / 64
const MOST_TIMES = 2

/** Expectation-maximisation of how many pairs of a relation there are, as bits over the number expected before. */
function boostOf(pairs: RelationPairs, kin: Kin, expected: number): number {
  const code = kinCode(kin)
  let times = 1
  for (let round = 0; round < ROUNDS; round++) {
    let count = 1
    for (let k = 0; k < pairs.length; k++) {
      if (pairs.kins.at(k) !== code) continue
      const odds = times * powerOfTwo(pairs.weights.at(k))
      count += odds / (1 + odds)
    }
    times = Math.max(FEWEST, Math.min(MOST_TIMES, count / (expected + 1)))
  }
  return Math.log2(times)
}

/** Candidates by child, the households among them by candidate. */
interface Cases {
  /** Pairs, grouped by child, heaviest first. */
  readonly order: Int32Array
  /** Where each child's pairs begin in `order`; one more entry than children. */
  readonly starts: Int32Array
  /** By position in `order`: household, counted from 0 within the child. */
  readonly households: Int32Array
  /** Weight of the heaviest pair of each household, child by child, and where each child's begin. */
  readonly weights: Float64Array
  readonly weightStarts: Int32Array
}

function casesOf(pairs: RelationPairs, kin: Kin, adults: readonly KinGraph[], tables: KinTables): Cases {
  const [children, grown] = kin === 'child' ? [pairs.rights, pairs.lefts] : [pairs.lefts, pairs.rights]
  const code = kinCode(kin)
  const own = new GrowableInt32()
  for (let k = 0; k < pairs.length; k++) if (pairs.kins.at(k) === code) own.push(k)
  const order = own
    .toArray()
    .sort(
      (a, b) =>
        children.at(a) - children.at(b) ||
        pairs.weights.at(b) - pairs.weights.at(a) ||
        grown.at(a) - grown.at(b),
    )
  const starts = new GrowableInt32()
  const weightStarts = new GrowableInt32()
  const weights = new GrowableFloat64()
  const households = new Int32Array(order.length)
  const heads: number[] = []
  for (let at = 0; at < order.length; at++) {
    const pair = order[at]!
    if (at === 0 || children.at(pair) !== children.at(order[at - 1]!)) {
      starts.push(at)
      weightStarts.push(weights.length)
      heads.length = 0
    }
    const first = starts.at(starts.length - 1)
    const near = at - first < MOST && pairs.weights.at(pair) >= pairs.weights.at(order[first]!) - REACH
    const adult = grown.at(pair)
    let household = near
      ? heads.findIndex((head) => sameHousehold(adults[head]!, adults[adult]!, tables))
      : -1
    if (household < 0) {
      household = heads.length
      heads.push(adult)
      weights.push(pairs.weights.at(pair))
    }
    households[at] = household
  }
  starts.push(order.length)
  weightStarts.push(weights.length)
  return {
    order,
    starts: starts.toArray(),
    households,
    weights: weights.toArray(),
    weightStarts: weightStarts.toArray(),
  }
}

/** Expectation-maximisation of the share of the children that have a family on file. */
function shareOnFile({ weights, weightStarts }: Cases, children: number, expected: number): number {
  let share = 0.5
  for (let round = 0; round < ROUNDS; round++) {
    const odds = share / (1 - share) / expected
    let found = 1
    for (let c = 0; c + 1 < weightStarts.length; c++) {
      let sum = 0
      for (let w = weightStarts[c]!; w < weightStarts[c + 1]!; w++) sum += powerOfTwo(weights[w]!)
      found += (sum * odds) / (1 + sum * odds)
    }
    share = Math.min(MOST_FILED, found / (children + 2))
  }
  return share
}

function settle(
  { order, starts, households, weights, weightStarts }: Cases,
  boost: number,
  out: Float64Array,
): void {
  for (let c = 0; c + 1 < starts.length; c++) {
    const first = weightStarts[c]!
    const end = weightStarts[c + 1]!
    for (let at = starts[c]!; at < starts[c + 1]!; at++) {
      let others = 0
      for (let w = first; w < end; w++)
        if (w - first !== households[at]) others += powerOfTwo(weights[w]! + boost)
      const bits = -Math.log2(1 + others)
      out[order[at]!] = bits > -0.05 ? 0 : bits
    }
  }
}
