import type { Population } from '../../encode/population.ts'
import { runJob, type WithWorkers } from '../../internal/job.ts'
import { paced } from '../../internal/pace.ts'
import { CONJUNCTION_JOB } from './conjunction-job.ts'
import { conjunctionAtoms } from './conjunctions.ts'
import { COVER_JOB } from './cover-job.ts'
import { type Cover, coverGreedilySteps } from './cover-greedily.ts'
import type { BlockingRule } from '../rule.ts'
import { RULE_TEMPLATES } from './rule-templates.ts'
import { samplePairs } from './sample-pairs.ts'
import { type SampledPopulation, samplePopulationSteps } from '../sample-population.ts'

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
  /** The records that costs are counted on: a {@link costSample} of the population that the rules are for. Default: of the population of the pairs. */
  readonly costsOf?: SampledPopulation
  /** Most wanted pairs to look at. Default 20,000. */
  readonly samplePairs?: number
}

export interface FoundRules extends Cover {
  /** Conjunctions looked at. */
  readonly considered: number
}

/**
 * Proposes blocking rules for a wanted recall within a cost: a disjunction of conjunctions of codes that covers the wanted
 * pairs, chosen by greedy weighted set cover (Bilenko, Kamath and Mooney, *Adaptive blocking*, 2006; Michelson and Knoblock,
 * *Learning blocking schemes for record linkage*, 2006), then thinned. Without labels the wanted pairs are the likely
 * matches of an earlier run (the weak labels of Kejriwal and Miranker, 2013, with a model in place of TF-IDF); such rules
 * cover what that run could find. Expensive conjunctions are made narrower atom by atom, as Splink's search below a threshold
 * does. Costs are counted on a sample. Deterministic.
 */
export async function findRules(
  population: Population,
  pairs: WantedPairs,
  options: FindRulesOptions & WithWorkers = {},
): Promise<FoundRules> {
  const { recall = 0.99, pairsPerRecord = 80, templates = RULE_TEMPLATES, workers, signal } = options
  const wanted = pick(population, pairs, options.samplePairs ?? 20_000)
  const atoms = conjunctionAtoms(population, templates)
  const threads = { workers, signal }
  const { left, right } = wanted
  const covers = await runJob(COVER_JOB, { population, atoms, left, right }, atoms.length, threads)
  const { population: sample, share } = options.costsOf ?? (await costSample(population, signal))
  const input = {
    population: sample,
    atoms,
    covers: inOrder(covers).map(({ covered }) => covered),
    pairsPerRecord,
    scale: sample.size * share,
  }
  const units = inOrder(await runJob(CONJUNCTION_JOB, input, atoms.length, threads))
  const candidates = units.flatMap((unit) => unit.candidates)
  const cover = await paced(coverGreedilySteps(candidates, wanted.weight, recall, pairsPerRecord), signal)
  return { ...cover, considered: units.reduce((sum, unit) => sum + unit.considered, 0) }
}

/** The records of a population that the costs of rules are counted on. */
export function costSample(
  population: Population,
  signal?: AbortSignal,
  size: number = 10_000,
): Promise<SampledPopulation> {
  return paced(samplePopulationSteps(population, size), signal)
}

const inOrder = <T extends { readonly unit: number }>(parts: readonly (readonly T[])[]): readonly T[] =>
  parts.flat().sort((a, b) => a.unit - b.unit)

function pick(
  { ids }: Population,
  pairs: WantedPairs,
  size: number,
): { readonly left: Int32Array; readonly right: Int32Array; readonly weight: readonly number[] } {
  const at = samplePairs(ids, pairs, [...Array(pairs.left.length).keys()], size)
  return {
    left: Int32Array.from(at, (k) => pairs.left[k]!),
    right: Int32Array.from(at, (k) => pairs.right[k]!),
    weight: at.map((k) => pairs.weight[k]!),
  }
}
