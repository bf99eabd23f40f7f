/**
 * Relatives across two registries: a child's record that names its mother finds the mother's own record, and her record
 * that names the child finds the child. Answers, not links: what the right person is likely to be to the left one.
 */
import { createGrounds } from '../kin/grounded.ts'
import { KinEvidence, kinStatistics } from '../kin/kin-evidence.ts'
import { learnWeights } from '../kin/learn-weights.ts'
import { createKinCandidates } from '../kin/kin-candidates.ts'
import { type KinGraph, kinGraph } from '../kin/kin-graph.ts'
import { KIN_WEIGHTS, type KinWeights } from '../kin/kin-weights.ts'
import { NameTable } from '../kin/name-table.ts'
import { inverseKin, type Kin } from '../kin/relation.ts'
import { reachableRelation } from '../kin/reachable-relation.ts'
import { type KinContribution, type RelationScore, scoreRelation } from '../kin/relation-score.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Costs } from '../score/model.ts'
import { probabilityOf } from '../score/probability.ts'
import { chooseRelation } from './relate-choose.ts'
import { withoutRivals } from './relate-rivals.ts'
import type { ScoredRelation } from './relate-types.ts'
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
const FLOOR = -12
/** Rounds of learning. */
const ROUNDS = 1

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
  const scorer = (evidence: KinEvidence, known: KinWeights) => (i: number, j: number) => {
    const [a, b] = [lefts[i]!, rights[j]!]
    const score = (kin: Kin): RelationScore => scoreRelation(kin, a, b, evidence, known)
    const possible = grounds(a, b)
    const scores = possible.filter((kin) => wanted.has(kin)).map(score)
    // Rivals only take away.
    if (!scores.some(({ kin, bits }) => priors.get(kin)! + bits >= FLOOR)) return undefined
    for (const kin of possible) if (!wanted.has(kin)) scores.push(score(kin))
    return chooseRelation(scores, priors, wanted)
  }
  const evidence = new KinEvidence(statistics, weights)
  const first = scorer(evidence, weights)
  const scored: ScoredRelation[] = []
  let count = 0
  for (const [i, graph] of graphs[0].entries()) {
    if ((i & 63) === 0) {
      options.signal?.throwIfAborted()
      options.onProgress?.(i / lefts.length)
    }
    for (const j of candidates(graph)) {
      count++
      const chosen = first(i, j)
      if (chosen !== undefined && chosen.weight >= FLOOR) scored.push({ left: i, right: j, ...chosen })
    }
  }
  let learned = weights
  let known = evidence
  let pairs: readonly ScoredRelation[] = scored
  for (let round = 0; round < ROUNDS; round++) {
    learned = learnWeights(
      withoutRivals(pairs, lefts, rights, tables).map((pair) => ({
        kin: pair.score.kin,
        left: lefts[pair.left]!,
        right: rights[pair.right]!,
        probability: probabilityOf(pair.weight),
      })),
      known,
      weights,
    )
    known = new KinEvidence(statistics, learned)
    const again = scorer(known, learned)
    pairs = scored.flatMap(({ left: i, right: j }): ScoredRelation[] => {
      const chosen = again(i, j)
      return chosen === undefined ? [] : [{ left: i, right: j, ...chosen }]
    })
  }
  options.onProgress?.(1)
  const bounds = zoneBounds(costs)
  const floor = options.minWeight ?? bounds.possible
  const reachableOf = ({ left: i, right: j, score }: ScoredRelation): number =>
    reachableRelation(score.kin, lefts[i]!, rights[j]!)
  const proposals = withoutRivals(pairs, lefts, rights, tables)
    .filter((pair) => pair.weight >= floor)
    .map(
      (pair): RelationProposal => ({
        leftId: lefts[pair.left]!.id,
        rightId: rights[pair.right]!.id,
        relation: nameOf(pair.score.kin),
        probability: probabilityOf(pair.weight),
        weight: pair.weight,
        zone: zoneOf(pair.weight, pair.prior + reachableOf(pair), bounds),
        prior: pair.prior,
        contributions: pair.contributions,
      }),
    )
  return { proposals, candidates: count, weights: learned }
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
