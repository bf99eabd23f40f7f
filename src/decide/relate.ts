/**
 * Relatives across two registries: a child's record that names its mother finds the mother's own record, and her record
 * that names the child finds the child. Answers, not links: what the right person is likely to be to the left one.
 */
import { createGrounds } from '../kin/grounded.ts'
import { KinEvidence, kinStatistics } from '../kin/kin-evidence.ts'
import { kinCode } from '../kin/kin-code.ts'
import { WeightLearner } from '../kin/learn-weights.ts'
import { createKinCandidates } from '../kin/kin-candidates.ts'
import { type KinGraph, kinGraph, type KinTables } from '../kin/kin-graph.ts'
import { KIN_WEIGHTS, type KinWeights } from '../kin/kin-weights.ts'
import { NameTable } from '../kin/name-table.ts'
import { inverseKin, type Kin, KINS } from '../kin/relation.ts'
import { reachableRelation } from '../kin/reachable-relation.ts'
import { type KinContribution, RelationScorer } from '../kin/relation-score.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Costs } from '../score/model.ts'
import { probabilityOf } from '../score/probability.ts'
import { RelationChoice } from './relate-choose.ts'
import { rivalEffects, weightAmongRivals } from './relate-rivals.ts'
import { RelationPairs } from './relate-types.ts'
import { type Zone, zoneBounds, zoneOf } from './zone.ts'

/** What the right person is to the left one. `same` is only said where {@link RelateOptions.relations} asks for it. */
export type Relation =
  | 'parent'
  | 'child'
  | 'sibling'
  | 'spouse'
  | 'grandparent'
  | 'grandchild'
  | 'relative'
  | 'same'

/** A proposal that two records are of relatives. A person confirms or rejects it. */
export interface RelationProposal {
  readonly leftId: string
  readonly rightId: string
  readonly relation: Relation
  readonly probability: number
  /** Bits, prior included: `prior` and the bits of all `contributions`. */
  readonly weight: number
  readonly zone: Zone
  readonly prior: number
  readonly contributions: readonly KinContribution[]
}

export interface RelateOptions {
  readonly weights?: KinWeights
  /** Give all scored pairs from this weight up, in every zone. Default: the zones *likely* and *possible*. */
  readonly minWeight?: number
  /** Use only what the records say of their focal persons. For comparison. Default true. */
  readonly relatives?: boolean
  /** Answers wanted; a pair that is better explained as another one is never given. Default: all but `self`. */
  readonly relations?: readonly Kin[]
  readonly signal?: AbortSignal
  /** Called with the share of the left records done, 0 to 1. */
  readonly onProgress?: (done: number) => void
}

export interface RelateResult {
  /** By left id, heaviest first. */
  readonly proposals: readonly RelationProposal[]
  readonly candidates: number
  /** As learned from the run. */
  readonly weights: KinWeights
}

/** Pairs further down are not kept: no rival and no report needs them. */
const FLOOR = -10
/**
 * Finds relatives of the left records on the right side. Deterministic, and independent of the order of the input.
 *
 * @param costs of the model, from which the zones follow
 */
export async function relate(
  left: readonly PersonRecord[],
  right: readonly PersonRecord[],
  { costs }: { readonly costs: Costs },
  options: RelateOptions = {},
): Promise<RelateResult> {
  const weights = options.weights ?? KIN_WEIGHTS
  const tables = { given: new NameTable('given'), family: new NameTable('family') }
  const graphs = [left, right].map((side) =>
    side
      .filter((record) => record.consent?.match !== false)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((record) => kinGraph(record, tables)),
  ) as [KinGraph[], KinGraph[]]
  const candidates = createKinCandidates(graphs[1], tables)
  const shown = options.relatives === false ? graphs.map((side) => side.map(focalOnly)) : graphs
  const [lefts, rights] = shown as [KinGraph[], KinGraph[]]
  const wanted: ReadonlySet<Kin> = new Set(options.relations ?? DEFAULT)
  const hypotheses = [...new Set<Kin>([...wanted, ...(Object.keys(weights.expected) as Kin[])])]
  const grounds = options.relatives === false ? () => hypotheses : createGrounds(hypotheses)
  const priors = new Map(hypotheses.map((kin) => [kin, priorOf(kin, weights, lefts.length, rights.length)]))
  const statistics = kinStatistics(lefts, rights, tables)
  const first = new RelationScorer(new KinEvidence(statistics, weights), weights)
  const choice = new RelationChoice(first, priors, wanted, FLOOR)
  const scored = new RelationPairs()
  let count = 0
  for (const [i, graph] of graphs[0].entries()) {
    if ((i & 63) === 0) {
      options.signal?.throwIfAborted()
      options.onProgress?.(i / lefts.length)
    }
    for (const j of candidates(graph)) {
      count++
      first.load(lefts[i]!, rights[j]!)
      if (choice.choose(grounds(lefts[i]!, rights[j]!))) scored.push(i, j, kinCode(choice.kin), choice.weight)
    }
  }
  const learned = learn(scored, first, lefts, rights, tables)
  const again = new RelationScorer(new KinEvidence(statistics, learned), learned)
  const final = new RelationChoice(again, priors, wanted, Number.NEGATIVE_INFINITY)
  const look = (i: number, j: number): boolean => {
    again.load(lefts[i]!, rights[j]!)
    return final.choose(grounds(lefts[i]!, rights[j]!))
  }
  const pairs = new RelationPairs()
  for (let k = 0; k < scored.length; k++) {
    if ((k & 4095) === 0) options.signal?.throwIfAborted()
    const [i, j] = [scored.lefts.at(k), scored.rights.at(k)]
    if (look(i, j)) pairs.push(i, j, kinCode(final.kin), final.weight)
  }
  const effects = rivalEffects(pairs, lefts, rights, tables)
  const bounds = zoneBounds(costs)
  const floor = options.minWeight ?? bounds.possible
  const kept: number[] = []
  for (let k = 0; k < pairs.length; k++) if (weightAmongRivals(pairs, effects, k) >= floor) kept.push(k)
  kept.sort(
    (a, b) =>
      pairs.lefts.at(a) - pairs.lefts.at(b) ||
      weightAmongRivals(pairs, effects, b) - weightAmongRivals(pairs, effects, a) ||
      pairs.rights.at(a) - pairs.rights.at(b),
  )
  const proposals = kept.map((k): RelationProposal => {
    const [i, j] = [pairs.lefts.at(k), pairs.rights.at(k)]
    look(i, j)
    const others = effects.bits[k]!
    const prior = priors.get(final.kin)! + effects.boosts[pairs.kins.at(k)]!
    const weight = weightAmongRivals(pairs, effects, k)
    const contributions: KinContribution[] = [...final.explain()]
    if (others !== 0)
      contributions.push({
        feature: 'rivals',
        label: 'other families',
        level: 'would fit as well',
        bits: others,
      })
    return {
      leftId: lefts[i]!.id,
      rightId: rights[j]!.id,
      relation: nameOf(final.kin),
      probability: probabilityOf(weight),
      weight,
      zone: zoneOf(weight, prior + reachableRelation(final.kin, lefts[i]!, rights[j]!), bounds),
      prior,
      contributions,
    }
  })
  options.onProgress?.(1)
  return { proposals, candidates: count, weights: learned }
}

/** One round of learning from the pairs found; further rounds moved nothing. */
function learn(
  pairs: RelationPairs,
  scorer: RelationScorer,
  lefts: readonly KinGraph[],
  rights: readonly KinGraph[],
  tables: KinTables,
): KinWeights {
  const effects = rivalEffects(pairs, lefts, rights, tables)
  const learner = new WeightLearner(scorer)
  for (let k = 0; k < pairs.length; k++)
    learner.add(
      KINS[pairs.kins.at(k)]!,
      lefts[pairs.lefts.at(k)]!,
      rights[pairs.rights.at(k)]!,
      probabilityOf(weightAmongRivals(pairs, effects, k)),
    )
  return learner.weights()
}

const DEFAULT: readonly Kin[] = [
  'parent',
  'child',
  'sibling',
  'spouse',
  'grandparent',
  'grandchild',
  'auntUncle',
  'nieceNephew',
  'cousin',
]

/** log2 odds that a random pair stands in a relation; the same seen from either side. */
function priorOf(kin: Kin, weights: KinWeights, lefts: number, rights: number): number {
  const expected = Math.sqrt((weights.expected[kin] ?? 0.1) * (weights.expected[inverseKin(kin)] ?? 0.1))
  return Math.log2(expected / Math.max(2, Math.sqrt(lefts * rights)))
}

function focalOnly(graph: KinGraph): KinGraph {
  return { ...graph, nodes: graph.nodes.slice(0, 1), families: graph.nodes[0]!.family }
}

function nameOf(kin: Kin): Relation {
  if (kin === 'self') return 'same'
  return kin === 'parent' ||
    kin === 'child' ||
    kin === 'sibling' ||
    kin === 'spouse' ||
    kin === 'grandparent' ||
    kin === 'grandchild'
    ? kin
    : 'relative'
}
