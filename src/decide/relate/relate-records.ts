/**
 * Relatives across two registries: a child's record that names its mother finds the mother's own record, and her record
 * that names the child finds the child. Answers, not links: what the right person is likely to be to the left one.
 */
import { createPace } from '../../internal/pace.ts'
import { kinConflicts } from '../../kin/conflicts.ts'
import { createGrounds } from '../../kin/grounded.ts'
import { withHouseholds } from '../../kin/household.ts'
import { createKinCandidates } from '../../kin/kin-candidates.ts'
import { kinCode } from '../../kin/kin-code.ts'
import { KinEvidence, kinStatistics } from '../../kin/kin-evidence.ts'
import { type KinGraph, kinGraph, withNodes } from '../../kin/kin-graph.ts'
import { KIN_WEIGHTS, type KinWeights } from '../../kin/kin-weights.ts'
import { NameTable } from '../../kin/name-table.ts'
import { reachableRelation } from '../../kin/reachable-relation.ts'
import type { Kin } from '../../kin/relation.ts'
import { type KinContribution, RelationScorer } from '../../kin/relation-score.ts'
import type { PersonRecord } from '../../record/types.ts'
import type { Costs } from '../../score/model.ts'
import { probabilityOf } from '../../score/probability.ts'
import { RelationChoice } from './relate-choose.ts'
import { learnFromRun } from './relate-learn.ts'
import { marginOf } from './relate-margin.ts'
import { expectedRelatives, kinPrior, PROPOSED } from './relate-priors.ts'
import { rivalEffects, weightAmongRivals } from './relate-rivals.ts'
import { RelationPairs } from './relate-types.ts'
import { type RelationProposal, relationName } from './relation-proposal.ts'
import { zoneBounds, zoneOf } from '../zone.ts'

export interface RelateOptions {
  /** Shares of agreement among true relatives to start from. Default: those of the model, else the built-in ones. */
  readonly weights?: KinWeights
  /** Give all scored pairs from this weight up, in bits, in every zone. Default: the zones *likely* and *possible*. */
  readonly minWeight?: number
  /** Give this pair alone, left id and right id, in whatever zone and even if it shares too little to be compared. */
  readonly pair?: readonly [leftId: string, rightId: string]
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
  /** Pairs that were scored. */
  readonly candidates: number
  /** As learned from the run. */
  readonly weights: KinWeights
}

/** Pairs further down are not kept: no rival and no report needs them. */
const FLOOR = -10
/** Pairs between two looks at the clock. */
const STRIDE = 64

/** See {@link relate}. */
export async function relateRecords(
  left: readonly PersonRecord[],
  right: readonly PersonRecord[],
  { costs, kin }: { readonly costs: Costs; readonly kin?: KinWeights },
  options: RelateOptions = {},
): Promise<RelateResult> {
  const pace = createPace(options.signal)
  const weights = options.weights ?? kin ?? KIN_WEIGHTS
  const tables = { given: new NameTable('given'), family: new NameTable('family') }
  const graphs = [left, right].map((side) =>
    withHouseholds(
      side
        .filter((record) => record.consent?.match !== false)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((record) => kinGraph(record, tables)),
      tables,
    ),
  ) as [KinGraph[], KinGraph[]]
  const candidates = createKinCandidates(graphs[1], tables)
  const [lefts, rights] =
    options.relatives === false
      ? (graphs.map((side) => side.map((graph) => withNodes(graph, graph.nodes.slice(0, 1), tables))) as [
          KinGraph[],
          KinGraph[],
        ])
      : graphs
  const wanted: ReadonlySet<Kin> = new Set(options.relations ?? PROPOSED)
  const hypotheses = [...new Set<Kin>([...wanted, ...(Object.keys(weights.expected) as Kin[])])]
  const grounds = options.relatives === false ? () => hypotheses : createGrounds(hypotheses)
  const priors = new Map(hypotheses.map((k) => [k, kinPrior(k, weights, lefts.length, rights.length)]))
  const statistics = kinStatistics(lefts, rights, tables)
  const first = new RelationScorer(new KinEvidence(statistics, weights), weights)
  const choice = new RelationChoice(first, priors, wanted, FLOOR)
  const scored = new RelationPairs()
  const places: [same: number, different: number] = [0, 0]
  let count = 0
  for (const [i, graph] of graphs[0].entries()) {
    if (pace.due()) {
      await pace.rest()
      options.onProgress?.(i / lefts.length)
    }
    for (const j of candidates(graph)) {
      count++
      first.load(lefts[i]!, rights[j]!)
      if (first.placeLevel >= 0) places[first.placeLevel]!++
      if (choice.choose(grounds(lefts[i]!, rights[j]!))) scored.push(i, j, kinCode(choice.kin), choice.weight)
    }
  }
  const learned = learnFromRun(scored, first, lefts, rights, tables, places)
  const again = new RelationScorer(new KinEvidence(statistics, learned), learned)
  const final = new RelationChoice(again, priors, wanted, Number.NEGATIVE_INFINITY)
  const look = (i: number, j: number): boolean => {
    again.load(lefts[i]!, rights[j]!)
    return final.choose(grounds(lefts[i]!, rights[j]!))
  }
  const pairs = new RelationPairs()
  const asked = options.pair && [
    lefts.findIndex((graph) => graph.id === options.pair![0]),
    rights.findIndex((graph) => graph.id === options.pair![1]),
  ]
  const take = (i: number, j: number): void => {
    if (look(i, j)) pairs.push(i, j, kinCode(final.kin), final.weight)
  }
  let waits = asked !== undefined && asked[0]! >= 0 && asked[1]! >= 0
  for (let k = 0; k < scored.length; k++) {
    if (k % STRIDE === 0 && pace.due()) await pace.rest()
    const [i, j] = [scored.lefts.at(k), scored.rights.at(k)]
    // The pair that was asked for takes its place in the order of left records.
    if (waits && i >= asked![0]!) {
      take(asked![0]!, asked![1]!)
      waits = false
    }
    if (i !== asked?.[0] || j !== asked[1]) take(i, j)
  }
  if (waits) take(asked![0]!, asked![1]!)
  const effects = rivalEffects(pairs, lefts, rights, tables, (k) => expectedRelatives(k, weights))
  const bounds = zoneBounds(costs)
  const floor = options.minWeight ?? bounds.possible
  const kept: number[] = []
  for (let k = 0; k < pairs.length; k++)
    if (
      options.pair
        ? pairs.lefts.at(k) === asked![0] && pairs.rights.at(k) === asked![1]
        : weightAmongRivals(pairs, effects, k) >= floor
    )
      kept.push(k)
  kept.sort(
    (a, b) =>
      pairs.lefts.at(a) - pairs.lefts.at(b) ||
      weightAmongRivals(pairs, effects, b) - weightAmongRivals(pairs, effects, a) ||
      pairs.rights.at(a) - pairs.rights.at(b),
  )
  const proposals = kept.map((k): RelationProposal => {
    const [i, j] = [pairs.lefts.at(k), pairs.rights.at(k)]
    look(i, j)
    const prior = priors.get(final.kin)! + effects.boosts[pairs.kins.at(k)]!
    const weight = weightAmongRivals(pairs, effects, k)
    const contributions: KinContribution[] = [...final.explain()]
    if (effects.bits[k]! !== 0)
      contributions.push({
        feature: 'rivals',
        label: 'other families',
        level: 'would fit as well',
        bits: effects.bits[k]!,
      })
    const margin = marginOf(pairs, effects, k, rights, tables)
    return {
      leftId: lefts[i]!.id,
      rightId: rights[j]!.id,
      relation: relationName(final.kin),
      probability: probabilityOf(weight),
      weight,
      zone: zoneOf(weight, prior + reachableRelation(final.kin, lefts[i]!, rights[j]!), bounds),
      prior,
      contributions,
      conflicts: kinConflicts(final.kin, lefts[i]!, rights[j]!),
      ...(final.second !== undefined && {
        second: {
          relation: relationName(final.second),
          margin: final.weight - final.rivals - final.secondWeight,
        },
      }),
      ...(margin !== undefined && { margin }),
    }
  })
  options.onProgress?.(1)
  return { proposals, candidates: count, weights: learned }
}
