/**
 * The m probabilities of a run, learned without labels: one expectation step over pairs that are probably relatives,
 * each mention weighed by the probability that it is the person (Dempster, Laird and Rubin, 1977). The defaults count as
 * {@link PSEUDO} mentions, so a small run hardly moves them.
 */
import { type KinEvidence, yearAlone } from './kin-evidence.ts'
import type { KinGraph, KinNode } from './kin-graph.ts'
import { type KinWeights, SLOTS } from './kin-weights.ts'
import { listedBits, listedByLeft, listedByRight, type Meeting } from './listed-relatives.ts'
import { inverseKin, type Kin } from './relation.ts'

/** A pair and how probable its relation is. */
export interface ProbableRelation {
  readonly kin: Kin
  readonly left: KinGraph
  readonly right: KinGraph
  readonly probability: number
}

const PSEUDO = 200
/** Pairs under this probability say more about strangers than about relatives. */
const LEAST = 0.2

type Levels = [number, number, number, number]

export function learnWeights(
  pairs: readonly ProbableRelation[],
  evidence: KinEvidence,
  weights: KinWeights,
): KinWeights {
  const counts = {
    given: [0, 0, 0, 0] as Levels,
    family: [0, 0, 0, 0] as Levels,
    year: [0, 0, 0, 0] as Levels,
    yearAlone: [0, 0, 0, 0] as Levels,
    monthDay: [0, 0, 0, 0] as Levels,
  }
  const add = (levels: Levels, at: number, share: number): void => {
    if (at >= 0) levels[at]! += share
  }
  const mention = (a: KinNode, b: KinNode, share: number): void => {
    add(counts.given, evidence.given(a, b).at, share)
    if (a.birth === undefined || b.birth === undefined) return
    add(yearAlone(a.birth, b.birth) ? counts.yearAlone : counts.year, evidence.year(a, b).at, share)
    add(counts.monthDay, evidence.monthDay(a, b).at, share)
  }
  for (const { kin, left, right, probability } of pairs) {
    if (probability < LEAST || kin === 'self') continue
    for (const [at, share] of shares(listedByLeft(kin, left, right, evidence), SLOTS[kin], weights))
      mention(left.nodes[at]!, right.nodes[0]!, probability * share)
    for (const [at, share] of shares(
      listedByRight(kin, left, right, evidence),
      SLOTS[inverseKin(kin)],
      weights,
    ))
      mention(left.nodes[0]!, right.nodes[at]!, probability * share)
    add(counts.family, evidence.family(left.families, right.families).at, probability)
  }
  const learned = (levels: Levels, before: readonly number[]): Levels => {
    const total = levels.reduce((s, n) => s + n, 0) + PSEUDO
    return levels.map((n, at) => (n + PSEUDO * before[at]!) / total) as Levels
  }
  return {
    ...weights,
    given: learned(counts.given, weights.given),
    family: learned(counts.family, weights.family),
    year: learned(counts.year, weights.year),
    yearAlone: learned(counts.yearAlone, weights.yearAlone),
    monthDay: learned(counts.monthDay, weights.monthDay),
  }
}

/** The probability of each mention of a list to be the person. */
function shares(
  list: readonly Meeting[],
  slots: number | undefined,
  weights: KinWeights,
): readonly (readonly [at: number, share: number])[] {
  const whole = listedBits(list, slots, weights)
  if (whole === undefined) return []
  const scale = whole.covered / list.length / 2 ** whole.bits
  return list.map(({ at, loose, bits }) => [at, loose * 2 ** bits * scale] as const)
}
