import type { KinGraph, KinTables } from '../../kin/graph/kin-graph.ts'
import type { KinWeights } from '../../kin/kin-weights.ts'
import { WeightLearner } from '../../kin/evidence/learn-weights.ts'
import { KINS } from '../../record/kinship/relation.ts'
import type { RelationScorer } from '../../kin/evidence/relation-score.ts'
import { probabilityOf } from '../../score/probability.ts'
import { expectedRelatives } from './relate-priors.ts'
import { rivalEffects, weightAmongRivals } from './relate-rivals.ts'
import type { RelationPairs } from './relate-types.ts'

/** Pairs that the expected rate of a place in common counts for. */
const PSEUDO = 200

/**
 * One round of learning from the pairs found; further rounds moved nothing.
 *
 * @param places compared pairs with a place in common, and without one
 */
export function learnFromRun(
  pairs: RelationPairs,
  scorer: RelationScorer,
  lefts: readonly KinGraph[],
  rights: readonly KinGraph[],
  tables: KinTables,
  [same, different]: readonly [number, number],
): KinWeights {
  const before = scorer.weights
  const effects = rivalEffects(pairs, lefts, rights, tables, (kin) => expectedRelatives(kin, before))
  const learner = new WeightLearner(scorer)
  for (let k = 0; k < pairs.length; k++)
    learner.add(
      KINS[pairs.kins.at(k)]!,
      lefts[pairs.lefts.at(k)]!,
      rights[pairs.rights.at(k)]!,
      probabilityOf(weightAmongRivals(pairs, effects, k)),
    )
  return {
    ...learner.weights(),
    // Compared pairs are mostly of strangers with like names: neighbours more often than random ones.
    placeByChance: Math.min(0.95, (same + PSEUDO * before.placeByChance) / (same + different + PSEUDO)),
  }
}
