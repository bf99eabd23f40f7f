import type { Population } from '../encode/population.ts'
import { GrowableInt32 } from '../internal/growable-int32.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { combine, conjunction, conjunctionAtoms } from './conjunctions.ts'
import { type Candidate, type Cover, coverGreedilySteps } from './cover-greedily.ts'
import { type CountedPairs, createPairCounter } from './count-pairs.ts'
import { createRuleParts } from './id-codes.ts'
import { createAtomAgreement, type KeyAtom } from './key-atoms.ts'
import { createRecordKeys, type RecordKeys } from './record-keys.ts'
import type { BlockingRule } from './rule.ts'
import { RULE_TEMPLATES } from './rule-templates.ts'
import { samplePairs } from './sample-pairs.ts'
import { samplePopulationSteps } from './sample-population.ts'
import { createSharedKeys } from './shared-keys.ts'

/** Pairs to be covered: labelled matches, or likely ones with their probability as weight. */
export interface WantedPairs {
  readonly left: ArrayLike<number>
  readonly right: ArrayLike<number>
  readonly weight: ArrayLike<number>
}

export interface FindRulesOptions {
  /** Share of the wanted pairs' weight that the rules are to make. Default 0.99. */
  readonly recall?: number
  /** The most that all rules may cost together, in pairs per record. Default 80. */
  readonly pairsPerRecord?: number
  /** Rules to put together from; default: all templates. */
  readonly templates?: readonly BlockingRule[]
  /** The population whose run the rules are for, if the pairs come from a sample of it. Default: that of the pairs. */
  readonly costsOf?: Population
  /** Records that costs are counted on. Default 10,000. */
  readonly sample?: number
  /** Most wanted pairs to look at. Default 20,000. */
  readonly samplePairs?: number
}

export interface FoundRules extends Cover {
  /** Conjunctions looked at. */
  readonly considered: number
}

/** A conjunction that costs more than this share of the budget is worth making narrower. */
const DEAR = 0.05
const MOST_ATOMS = 3
/** Up to so many pairs, going through them is cheaper than grouping all records anew. */
const LISTED = 60_000
/** Pairs between two steps, less one. */
const AT_ONCE = 255

/**
 * Proposes blocking rules for a wanted recall within a cost: a disjunction of conjunctions of codes that covers the wanted
 * pairs, chosen by greedy weighted set cover (Bilenko, Kamath and Mooney, *Adaptive blocking*, 2006; Michelson and Knoblock,
 * *Learning blocking schemes for record linkage*, 2006), then thinned. Without labels the wanted pairs are the likely
 * matches of an earlier run (the weak labels of Kejriwal and Miranker, 2013, with a model in place of TF-IDF); such rules
 * cover what that run could find. Dear conjunctions are made narrower atom by atom, as Splink's search below a threshold
 * does. Costs are counted on a sample. Deterministic.
 */
export function findRules(
  population: Population,
  pairs: WantedPairs,
  options: FindRulesOptions = {},
): FoundRules {
  return unpaced(findRulesSteps(population, pairs, options))
}

/** {@link findRules} in steps. */
export function* findRulesSteps(
  population: Population,
  pairs: WantedPairs,
  options: FindRulesOptions = {},
): Steps<FoundRules> {
  const { recall = 0.99, pairsPerRecord = 80, templates = RULE_TEMPLATES, sample = 10_000 } = options
  const wanted = pick(population, pairs, options.samplePairs ?? 20_000)
  const atoms = conjunctionAtoms(population, templates)
  const covers = yield* coverage(population, atoms, wanted)
  const sampled = yield* samplePopulationSteps(options.costsOf ?? population, sample)
  const pairsOf = conjunctionPairs(sampled.population, atoms)
  const scale = sampled.population.size * sampled.share
  const candidates: Candidate[] = []
  let considered = 0
  function* visit(list: readonly number[], covered: Uint8Array, parent?: CountedPairs): Steps<void> {
    considered++
    const counted = yield* pairsOf(list, parent)
    // One pair more than counted: a rule that makes none in the sample is not free.
    const cost = (counted.count + 1) / Math.max(scale, 1)
    if (cost <= pairsPerRecord)
      candidates.push({ rule: conjunction(list.map((a) => atoms[a]!)), cost, covered })
    if (cost <= DEAR * pairsPerRecord || list.length === MOST_ATOMS) return
    for (let a = list.at(-1)! + 1; a < atoms.length; a++) {
      if (!list.every((b) => combine(atoms[a]!, atoms[b]!))) continue
      const both = covered.map((yes, k) => yes & covers[a]![k]!)
      if (both.includes(1)) yield* visit([...list, a], both, counted)
    }
  }
  for (let a = 0; a < atoms.length; a++) if (covers[a]!.includes(1)) yield* visit([a], covers[a]!)
  const cover = yield* coverGreedilySteps(candidates, wanted.weight, recall, pairsPerRecord)
  return { ...cover, considered }
}

/**
 * Counts the pairs of conjunctions. One that is narrower than another makes some of its pairs: where those are listed,
 * each is asked how many keys of the last atom it shares, since keys are all products of codes.
 */
function conjunctionPairs(
  population: Population,
  atoms: readonly KeyAtom[],
): (list: readonly number[], parent: CountedPairs | undefined) => Steps<CountedPairs> {
  const partsOf = createRuleParts(population)
  const count = createPairCounter(population, LISTED)
  function* keysOf(list: readonly number[]): Steps<RecordKeys> {
    const rule = conjunction(list.map((a) => atoms[a]!))
    return createRecordKeys(yield* partsOf(rule), rule.unordered === true)
  }
  const sharedBy = new Map<number, (i: number, j: number) => number>()
  return function* (list, parent) {
    if (parent?.pairs === undefined) return yield* count(yield* keysOf(list))
    const last = list.at(-1)!
    const shared = sharedBy.get(last) ?? createSharedKeys(population.size, yield* keysOf([last]))
    sharedBy.set(last, shared)
    return yield* narrowed(parent.pairs, shared)
  }
}

function* narrowed(
  { left, right }: NonNullable<CountedPairs['pairs']>,
  shared: (i: number, j: number) => number,
): Steps<CountedPairs> {
  const kept = { left: new GrowableInt32(), right: new GrowableInt32() }
  for (let k = 0; k < left.length; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    for (let times = shared(left[k]!, right[k]!); times > 0; times--) {
      kept.left.push(left[k]!)
      kept.right.push(right[k]!)
    }
  }
  const pairs = { left: kept.left.toArray(), right: kept.right.toArray() }
  return { count: pairs.left.length, pairs }
}

function pick({ ids }: Population, pairs: WantedPairs, size: number): WantedPairs {
  const at = samplePairs(ids, pairs, [...Array(pairs.left.length).keys()], size)
  return {
    left: at.map((k) => pairs.left[k]!),
    right: at.map((k) => pairs.right[k]!),
    weight: at.map((k) => pairs.weight[k]!),
  }
}

/** Of each atom, which wanted pairs share a key of it. */
function* coverage(
  population: Population,
  atoms: readonly KeyAtom[],
  { left, right }: WantedPairs,
): Steps<Uint8Array[]> {
  const agrees = createAtomAgreement(population)
  const covers = atoms.map(() => new Uint8Array(left.length))
  for (const [a, atom] of atoms.entries())
    for (let k = 0; k < left.length; k++) {
      if ((k & AT_ONCE) === AT_ONCE) yield
      covers[a]![k] = agrees(atom, left[k]!, right[k]!) ? 1 : 0
    }
  return covers
}
