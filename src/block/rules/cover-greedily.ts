import { ascending } from '../../internal/ascending.ts'
import { type Steps, unpaced } from '../../internal/pace.ts'
import type { BlockingRule } from '../rule.ts'

export interface Candidate {
  readonly rule: BlockingRule
  /** Pairs per record. */
  readonly cost: number
  /** 1 for each wanted pair that the rule makes. */
  readonly covered: Uint8Array
}

export interface Cover {
  /** In the order found: the best value for its pairs first. */
  readonly rules: readonly BlockingRule[]
  /** Share of the wanted weight that they make. */
  readonly recall: number
  /** What they cost together, a pair counted for every rule that makes it; estimated where the file is sampled. */
  readonly pairsPerRecord: number
  /** After each rule: recall and cost so far. */
  readonly steps: readonly {
    readonly rule: string
    readonly recall: number
    readonly pairsPerRecord: number
  }[]
}

/** What any rule costs, in pairs per record, however few pairs it makes: keeps a thousand tiny rules from winning. */
const OVERHEAD = 0.1

/**
 * Greedy weighted set cover (Chvátal, 1979): the candidate that covers most new weight for its cost, until the wanted
 * share is covered or the budget is spent; then rules that others have made needless are taken out, the most expensive first. Ties go
 * to the cheaper candidate, then the earlier one.
 *
 * @param wanted share of the weight to cover, 0 to 1
 * @param budget the most that all rules may cost together
 */
export function coverGreedily(
  candidates: readonly Candidate[],
  weights: ArrayLike<number>,
  wanted: number,
  budget: number,
): Cover {
  return unpaced(coverGreedilySteps(candidates, weights, wanted, budget))
}

/** {@link coverGreedily} in steps. */
export function* coverGreedilySteps(
  candidates: readonly Candidate[],
  weights: ArrayLike<number>,
  wanted: number,
  budget: number,
): Steps<Cover> {
  const total = Array.from(weights).reduce((sum, weight) => sum + weight, 0)
  const times = new Int32Array(weights.length)
  const left = new Set(candidates)
  const chosen: Candidate[] = []
  let covered = 0
  let cost = 0
  let open = ascending(weights.length)
  while (covered < wanted * total) {
    let best: Candidate | undefined
    let bestValue = 0
    let bestGain = 0
    for (const candidate of left) {
      yield
      const gain = gainOf(candidate, open, weights)
      if (gain <= 0) left.delete(candidate)
      if (gain <= 0 || cost + candidate.cost > budget) continue
      // Weight beyond what is wanted is worth nothing.
      const value = Math.min(gain, wanted * total - covered) / (candidate.cost + OVERHEAD)
      if (value > bestValue || (value === bestValue && best !== undefined && candidate.cost < best.cost)) {
        best = candidate
        bestValue = value
        bestGain = gain
      }
    }
    if (best === undefined) break
    left.delete(best)
    chosen.push(best)
    covered += bestGain
    cost += best.cost
    for (let k = 0; k < times.length; k++) times[k]! += best.covered[k]!
    open = open.filter((k) => times[k] === 0)
  }
  return report(thin(chosen, times, weights, covered, Math.min(covered, wanted * total)), weights, total)
}

/** @param open positions of the pairs that are not covered yet */
function gainOf({ covered }: Candidate, open: Int32Array, weights: ArrayLike<number>): number {
  let gain = 0
  for (let n = 0; n < open.length; n++) if (covered[open[n]!] === 1) gain += weights[open[n]!]!
  return gain
}

/** Takes out the rules without which `least` is still covered, the most expensive first. */
function thin(
  chosen: readonly Candidate[],
  times: Int32Array,
  weights: ArrayLike<number>,
  covered: number,
  least: number,
): Candidate[] {
  const kept = new Set(chosen)
  let have = covered
  for (const candidate of chosen.toSorted((a, b) => b.cost - a.cost)) {
    let lost = 0
    for (let k = 0; k < times.length; k++)
      if (candidate.covered[k] === 1 && times[k] === 1) lost += weights[k]!
    if (have - lost < least) continue
    kept.delete(candidate)
    have -= lost
    for (let k = 0; k < times.length; k++) times[k]! -= candidate.covered[k]!
  }
  return chosen.filter((candidate) => kept.has(candidate))
}

function report(chosen: readonly Candidate[], weights: ArrayLike<number>, total: number): Cover {
  let open = ascending(weights.length)
  let recall = 0
  let pairsPerRecord = 0
  const steps = chosen.map((candidate) => {
    recall += total === 0 ? 0 : gainOf(candidate, open, weights) / total
    pairsPerRecord += candidate.cost
    open = open.filter((k) => candidate.covered[k] === 0)
    return { rule: candidate.rule.name, recall, pairsPerRecord }
  })
  return { rules: chosen.map(({ rule }) => rule), recall, pairsPerRecord, steps }
}
