import { createGrounds } from '../../kin/graph/grounded.ts'
import type { KinGraph } from '../../kin/graph/kin-graph.ts'
import type { KinWeights } from '../../kin/kin-weights.ts'
import type { Kin } from '../../record/kinship/relation.ts'
import type { KinPriors } from './relate-choose.ts'
import { kinPrior } from './relate-priors.ts'

/** What the two records of a pair may be to each other. */
export interface Hypotheses {
  /** Those that may be proposed; others only compete. */
  readonly wanted: ReadonlySet<Kin>
  readonly priors: KinPriors
  /** Those that two records could speak for at all. */
  readonly of: (left: KinGraph, right: KinGraph) => readonly Kin[]
}

/** @param relatives do records speak of others? */
export function hypothesesOf(
  wanted: readonly Kin[],
  weights: KinWeights,
  lefts: number,
  rights: number,
  relatives: boolean,
): Hypotheses {
  const all = [...new Set([...wanted, ...(Object.keys(weights.expected) as Kin[])])]
  return {
    wanted: new Set(wanted),
    priors: new Map(all.map((kin) => [kin, kinPrior(kin, weights, lefts, rights)])),
    of: relatives ? createGrounds(all) : () => all,
  }
}
