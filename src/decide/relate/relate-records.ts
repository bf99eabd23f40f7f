/**
 * Relatives across two registries: a child's record that names its mother finds the mother's own record, and her record
 * that names the child finds the child. Answers, not links: what the right person is likely to be to the left one.
 */
import { besideThreads, runJob, type Workers } from '../../internal/job.ts'
import { createPace, paced } from '../../internal/pace.ts'
import { kinCode } from '../../kin/kin-code.ts'
import { KinEvidence, kinStatistics } from '../../kin/evidence/kin-evidence.ts'
import { KIN_WEIGHTS, type KinWeights } from '../../kin/kin-weights.ts'
import type { Kin } from '../../record/kinship/relation.ts'
import { RelationScorer } from '../../kin/evidence/relation-score.ts'
import type { PersonRecord } from '../../record/types.ts'
import type { Costs } from '../../score/model/model.ts'
import { zoneBounds } from '../zone.ts'
import { hypothesesOf } from './hypotheses.ts'
import { createProposer } from './propose.ts'
import { RelationChoice } from './relate-choose.ts'
import { LEFTS_AT_ONCE, RELATE_JOB } from './relate-job.ts'
import { learnFromRun } from './relate-learn.ts'
import { expectedRelatives, PROPOSED } from './relate-priors.ts'
import { rivalEffects, type RivalEffects, weightAmongRivals } from './relate-rivals.ts'
import { type RelateSides, relateSides, takingPart } from './relate-sides.ts'
import { inOrderOfLefts, RelationPairs } from './relate-types.ts'
import type { RelationProposal } from './relation-proposal.ts'

/** How {@link relate} runs and what it gives. */
export interface RelateOptions {
  /** Shares of agreement among true relatives to start from. Default: those of the model, else the built-in ones. */
  readonly weights?: KinWeights | undefined
  /** Give all scored pairs from this weight up, in bits, in every zone. Default: the zones *likely* and *possible*. */
  readonly minWeight?: number | undefined
  /** Give this pair alone, left id and right id, in whatever zone and even if it shares too little to be compared. */
  readonly pair?: readonly [leftId: string, rightId: string] | undefined
  /** Use only what the records say of their focal persons. For comparison. Default true. */
  readonly relatives?: boolean | undefined
  /** Answers wanted; a pair that is better explained as another one is never given. Default: all but `self`. */
  readonly relations?: readonly Kin[] | undefined
  /** Heeded within ten milliseconds or so: the run rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Called with the share of the work done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined
  /** Threads to compare records, from `kinmatch/node`. Default: this thread. Any number of them gives the same result. */
  readonly workers?: Workers | undefined
}

/** The relatives that a run proposes. */
export interface RelateResult {
  /** By left id, heaviest first. */
  readonly proposals: readonly RelationProposal[]
  /** Pairs that were scored. */
  readonly candidates: number
  /** As learned from the run. */
  readonly weights: KinWeights
}

/** Share of the progress when all candidates have been compared once. */
const COMPARED = 0.8
/** Pairs between two looks at the clock. */
const STRIDE = 64

/** See {@link relate}. */
export async function relateRecords(
  left: readonly PersonRecord[],
  right: readonly PersonRecord[],
  { costs, kin }: { readonly costs: Costs; readonly kin?: KinWeights },
  options: RelateOptions = {},
): Promise<RelateResult> {
  const { signal } = options
  const run = {
    weights: options.weights ?? kin ?? KIN_WEIGHTS,
    wanted: options.relations ?? PROPOSED,
    relatives: options.relatives !== false,
  }
  const { found, samePlace, otherPlace, candidates, sides } = await comparedOnce(left, right, run, options)
  const { lefts, rights, tables } = sides

  const statistics = await paced(kinStatistics(lefts, rights, tables), signal)
  const scorerWith = (of: KinWeights): RelationScorer =>
    new RelationScorer(new KinEvidence(statistics, of), of)
  const places = [samePlace, otherPlace] as const
  const learned = learnFromRun(found, scorerWith(run.weights), lefts, rights, tables, places)

  const hypotheses = hypothesesOf(run.wanted, run.weights, lefts.length, rights.length, run.relatives)
  const scorer = scorerWith(learned)
  const choice = new RelationChoice(scorer, hypotheses.priors, hypotheses.wanted, Number.NEGATIVE_INFINITY)
  const look = (i: number, j: number): boolean => {
    scorer.load(lefts[i]!, rights[j]!)
    return choice.choose(hypotheses.of(lefts[i]!, rights[j]!))
  }
  const asked = options.pair && positionsOf(options.pair, sides)
  const pairs = new RelationPairs()
  const pace = createPace(signal)
  let looked = 0
  for (const [i, j] of withAsked(found, asked)) {
    if (looked++ % STRIDE === 0 && pace.due()) await pace.rest()
    if (look(i, j)) pairs.push(i, j, kinCode(choice.kin), choice.weight)
  }

  const effects = rivalEffects(pairs, lefts, rights, tables, (k) => expectedRelatives(k, run.weights))
  const bounds = zoneBounds(costs)
  const floor = options.minWeight ?? bounds.possible
  const isKept = options.pair
    ? (k: number) => pairs.lefts.at(k) === asked?.[0] && pairs.rights.at(k) === asked[1]
    : (k: number) => weightAmongRivals(pairs, effects, k) >= floor
  const propose = createProposer({ pairs, effects, sides, priors: hypotheses.priors, choice, bounds })
  const isShown = ({ zone }: RelationProposal): boolean =>
    options.minWeight !== undefined || options.pair !== undefined || zone !== 'insufficient'
  const proposals: RelationProposal[] = []
  for (const k of heaviestFirst(pairs, effects, isKept)) {
    if (proposals.length % STRIDE === 0 && pace.due()) await pace.rest()
    look(pairs.lefts.at(k), pairs.rights.at(k))
    const proposal = propose(k)
    if (isShown(proposal)) proposals.push(proposal)
  }
  options.onProgress?.(1)
  return { proposals, candidates, weights: learned }
}

/** What is asked of a run, with what goes without saying filled in. */
interface RelateRun {
  readonly weights: KinWeights
  readonly wanted: readonly Kin[]
  readonly relatives: boolean
}

/** What the first comparison of all candidates finds. */
interface ComparedOnce {
  /** In the order of left records. */
  readonly found: RelationPairs
  readonly samePlace: number
  readonly otherPlace: number
  readonly candidates: number
  readonly sides: RelateSides
}

/** Compares all candidates of two registries, by the threads of the run, with the weights that it begins with. */
async function comparedOnce(
  left: readonly PersonRecord[],
  right: readonly PersonRecord[],
  { weights, wanted, relatives }: RelateRun,
  { signal, workers, onProgress }: RelateOptions,
): Promise<ComparedOnce> {
  const people = { left: takingPart(left), right: takingPart(right) }
  let made: RelateSides | undefined
  const [compare, makeSides] = besideThreads(
    workers,
    () =>
      runJob(
        RELATE_JOB,
        { ...people, relatives, wanted, weights, sides: made },
        Math.ceil(people.left.length / LEFTS_AT_ONCE),
        { workers, signal, onProgress: onProgress && ((done) => onProgress(COMPARED * done)) },
      ),
    async () => (made = await paced(relateSides(people.left, people.right, relatives), signal)),
  )
  const sides = await makeSides()
  const outputs = await compare()
  const total = (of: (output: (typeof outputs)[number]) => number): number =>
    outputs.reduce((sum, output) => sum + of(output), 0)
  return {
    found: inOrderOfLefts(
      outputs.map(({ pairs }) => pairs),
      sides.lefts.length,
    ),
    samePlace: total((output) => output.samePlace),
    otherPlace: total((output) => output.otherPlace),
    candidates: total((output) => output.candidates),
    sides,
  }
}

/** The pairs to be proposed, by their number: by left record, heaviest first. */
function heaviestFirst(
  pairs: RelationPairs,
  effects: RivalEffects,
  isKept: (k: number) => boolean,
): readonly number[] {
  const kept: number[] = []
  for (let k = 0; k < pairs.length; k++) if (isKept(k)) kept.push(k)
  return kept.sort(
    (a, b) =>
      pairs.lefts.at(a) - pairs.lefts.at(b) ||
      weightAmongRivals(pairs, effects, b) - weightAmongRivals(pairs, effects, a) ||
      pairs.rights.at(a) - pairs.rights.at(b),
  )
}

/** Undefined where one of the two takes no part. */
function positionsOf(
  [leftId, rightId]: readonly [string, string],
  { lefts, rights }: RelateSides,
): readonly [number, number] | undefined {
  const i = lefts.findIndex(({ id }) => id === leftId)
  const j = rights.findIndex(({ id }) => id === rightId)
  return i < 0 || j < 0 ? undefined : [i, j]
}

/** The pairs, and the one that was asked for once, in its place in the order of left records. */
function* withAsked(
  pairs: RelationPairs,
  asked: readonly [number, number] | undefined,
): Generator<readonly [number, number]> {
  let waits = asked !== undefined
  for (let k = 0; k < pairs.length; k++) {
    const [i, j] = [pairs.lefts.at(k), pairs.rights.at(k)]
    if (waits && i >= asked![0]) {
      yield asked!
      waits = false
    }
    if (i !== asked?.[0] || j !== asked[1]) yield [i, j]
  }
  if (waits) yield asked!
}
