import type { Comparer } from '../compare/comparer.ts'
import type { ListedNames, ListedTables } from '../kin/listed/listed-names.ts'
import { pairComparerSteps } from '../kin/listed/pair-comparer.ts'
import type { PairComparer } from '../kin/listed/relatives-comparer.ts'
import type { Population } from '../encode/population.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { type BlockScorer, type BlockScorerParts, createBlockScorer, type MadeOnce } from './block-scorer.ts'
import { boundsOf } from './bounds/bounds-by-cost.ts'
import { type CompiledComparison, compileComparison } from './compile.ts'
import { firstRows } from './look/first-rows.ts'
import type { Aside } from './aside.ts'
import type { HeardWords } from './heard-words.ts'
import type { Model } from './model/model.ts'
import { largerSide, priorAmong } from './model/prior.ts'
import { probabilityOf } from './probability.ts'
import { createMovedEvidence, withMoved } from './moved-evidence.ts'
import { createSharedEvidence } from './shared-evidence.ts'
import { powerOfTwo } from '../internal/power-of-two.ts'

/** One bar of the waterfall. */
export interface Contribution {
  /** Stable name of what was compared: `name`, `birth`, `relatives`. */
  readonly feature: string
  /** The same in words. */
  readonly label: string
  /** Label of the level, or `missing`. */
  readonly level: string
  /** Bits of the level itself. */
  readonly bits: number
  /** Bits that the rarity of the agreeing value adds or takes. */
  readonly termFrequencyBits: number
}

/** A score as a sum, over the features that the data has at all: `prior + every contribution's two parts + sharedBits` is `weight`, to the last bit. */
export interface Explanation {
  /** Bits before anything is compared: the log2 odds of a random pair. */
  readonly prior: number
  /** What each feature adds or takes away, in the order of the model. */
  readonly contributions: readonly Contribution[]
  /**
   * What is taken off because relatives or neighbours would agree on the same things. 0 where nothing shared is known; a
   * hair above 0 where what they share disagrees.
   */
  readonly sharedBits: number
  /** Who would agree on all this as well, by the label of the model's alternative; empty if a stranger fits better. */
  readonly sharedWith: string
  /** Bits, all parts together. */
  readonly weight: number
  /** 0 to 1. */
  readonly probability: number
}

export interface Scorer {
  /** log2 odds that a random pair of the population is one person. */
  readonly prior: number
  /** Match weight in bits, prior included, of two records of the population. Symmetric. */
  weight(i: number, j: number): number
  explain(i: number, j: number): Explanation
  /** Many pairs of one record at a time, and only those of at least `minWeight` bits: the same weights, faster. */
  block(minWeight: number): BlockScorer
  /**
   * `block` in steps: its tables take a while.
   *
   * @param heard drop, of many candidates, those of which names and relatives promise too little, without comparing them
   * @param aside takes, uncompared, pairs that may reach the minimum and can't reach its own bound
   */
  blockSteps(minWeight: number, heard?: HeardWords, aside?: Aside): Steps<BlockScorer>
  /** Names in lists of relatives, where those are compared. */
  readonly listed?: ListedNames | undefined
  /** What a scorer of the same model and population in another thread may begin with. */
  tables(): Steps<ScorerTables>
}

/** What is made once for all threads; plain data. */
export interface ScorerTables {
  /** By comparison, log2 of the frequency of each value. */
  readonly frequencies: readonly (Float64Array | undefined)[]
  /** What a first look needs of each record. Default: each thread makes it. */
  readonly rows?: Int32Array | undefined
  /** Of names in lists of relatives, where those are compared. Default: the same. */
  readonly listed?: ListedTables | undefined
}

/** The part of {@link ScorerTables} that takes the term frequencies of the model, which need not go to another thread then. */
export function* frequencyTables(
  model: Model,
  population: Population,
): Steps<Pick<ScorerTables, 'frequencies'>> {
  const frequencies: (Float64Array | undefined)[] = []
  for (const comparison of model.comparisons)
    frequencies.push((yield* compileComparison(model, comparison, population)).logFrequency)
  return { frequencies }
}

/** What of a model threads need that have the tables: its term frequencies take longer to copy than all else. */
export const withoutFrequencies = (model: Model, tables: ScorerTables | undefined): Model =>
  tables ? { ...model, termFrequencies: {} } : model

/** Records from which tables of a comparison take a while. */
const LARGE = 1000

/** @param records of the larger side; default: as in the population. */
export function createScorer(
  model: Model,
  population: Population,
  records: number = largerSide(population),
): Scorer {
  return unpaced(scorerSteps(model, population, records))
}

/**
 * {@link createScorer} in steps: on a large population its tables take a while.
 *
 * @param tables from a scorer of the same model and population in another thread
 */
export function* scorerSteps(
  model: Model,
  population: Population,
  records: number = largerSide(population),
  tables?: ScorerTables,
): Steps<Scorer> {
  const { compiled, comparers } = yield* compileModel(model, population, tables)
  const { alternatives } = model
  const prior = priorAmong(model, records)
  const odds = Float64Array.from(alternatives, (a) =>
    a.shares === 'none' ? a.odds : a.odds * powerOfTwo(prior - model.prior),
  )
  const shared = createSharedEvidence(compiled, alternatives, odds)
  const moved = createMovedEvidence(compiled, model.moved)
  const width = comparers.length

  function weight(i: number, j: number): number {
    let total = prior
    shared.begin()
    moved.begin()
    for (let k = 0; k < width; k++) {
      const code = comparers[k]!.level(i, j)
      if (code === 0) continue
      const c = compiled[k]!
      const tf = c.power[code]! > 0 ? rarity(c, comparers[k]!, code) : 0
      total += c.bits[code]! + tf
      shared.add(k, code, tf)
      moved.add(k, code)
    }
    return total + moved.bits() + shared.bits(moved.gone())
  }

  /** The same sum by level codes found before. Stops where shared evidence cannot matter any more. */
  const totalFrom =
    (minWeight: number): BlockScorerParts['total'] =>
    (i, j, codes, rarities, p) => {
      let sum = prior
      shared.begin()
      moved.begin()
      for (let k = 0; k < width; k++) {
        const code = codes[k]![p]!
        if (code === 0) continue
        const c = compiled[k]!
        let tf = 0
        if (c.power[code]! > 0) {
          const known = rarities[k]
          if (known) tf = c.power[code]! * known[p]!
          else {
            comparers[k]!.locate(i, j)
            tf = rarity(c, comparers[k]!, code)
          }
        }
        sum += c.bits[code]! + tf
        shared.add(k, code, tf)
        moved.add(k, code)
      }
      return sum + shared.most < minWeight ? sum : sum + moved.bits() + shared.bits(moved.gone())
    }

  function explain(i: number, j: number): Explanation {
    let total = prior
    shared.begin()
    moved.begin()
    const contributions = comparers.flatMap((comparer, k): Contribution[] => {
      const c = compiled[k]!
      const { feature, label, levels } = c.comparison
      if (!population.columns.has(feature)) return []
      const code = comparer.level(i, j)
      if (code === 0) return [{ feature, label, level: 'missing', bits: 0, termFrequencyBits: 0 }]
      const tf = c.power[code]! > 0 ? rarity(c, comparer, code) : 0
      const bits = c.bits[code]! + tf
      total += bits
      shared.add(k, code, tf)
      moved.add(k, code)
      return [{ feature, label, level: levels[code - 1]!.label, bits: c.bits[code]!, termFrequencyBits: tf }]
    })
    const sharedBits = shared.bits(moved.gone())
    const movedBits = moved.bits()
    const sum = total + movedBits + sharedBits
    const sharedWith = shared.likeliest()
    return {
      prior,
      contributions: withMoved(contributions, model.moved, movedBits),
      sharedBits,
      sharedWith,
      weight: sum,
      probability: probabilityOf(sum),
    }
  }

  const made: MadeOnce = { rows: tables?.rows }
  const blockSteps = (minWeight: number, heard?: HeardWords, aside?: Aside): Steps<BlockScorer> =>
    createBlockScorer({
      population,
      compiled,
      comparers,
      ground: prior,
      ceiling: prior + shared.most,
      odds,
      minWeight,
      made,
      heard,
      aside,
      total: totalFrom(minWeight),
    })
  function* tablesForOthers(): Steps<ScorerTables> {
    const bounds = (made.bounds ??= yield* boundsOf(population, compiled))
    return {
      frequencies: compiled.map(({ logFrequency }) => logFrequency),
      rows: (made.rows ??= yield* firstRows(population, bounds)),
      listed: yield* listedTables(comparers),
    }
  }
  return {
    prior,
    weight,
    explain,
    listed: comparers.find(({ listed }) => listed)?.listed,
    tables: tablesForOthers,
    block: (minWeight) => unpaced(blockSteps(minWeight)),
    blockSteps,
  }
}

/** Each comparison of a model, and what compares the records of a population by it. */
function* compileModel(
  model: Model,
  population: Population,
  tables: ScorerTables | undefined,
): Steps<{ readonly compiled: readonly CompiledComparison[]; readonly comparers: readonly PairComparer[] }> {
  const compiled: CompiledComparison[] = []
  const comparers: PairComparer[] = []
  // Those of a few records take no time.
  const isLarge = population.size >= LARGE
  for (const [k, comparison] of model.comparisons.entries()) {
    const one = yield* compileComparison(model, comparison, population, tables?.frequencies[k])
    compiled.push(one)
    if (isLarge) yield
    const shape = { feature: comparison.feature, conditions: one.conditions }
    comparers.push(yield* pairComparerSteps(population, shape, one.logFrequency, tables?.listed))
    if (isLarge) yield
  }
  return { compiled, comparers }
}

function* listedTables(comparers: readonly PairComparer[]): Steps<ListedTables | undefined> {
  for (const comparer of comparers) if (comparer.tables) return yield* comparer.tables()
  return undefined
}

/** Rarity of the pair of values that was best in the last comparison. */
function rarity(c: CompiledComparison, { leftId, rightId }: Comparer, code: number): number {
  return leftId < 0 ? 0 : rarityOf(c, leftId, rightId, code)
}

/** log2(uExact / frequency), to the level's power: agreement on a rare value is worth more than on a common one. */
function rarityOf(
  { logFrequency: table, power, logUExact }: CompiledComparison,
  leftId: number,
  rightId: number,
  code: number,
): number {
  if (table === undefined) return 0
  return power[code]! * (logUExact - Math.max(table[leftId]!, table[rightId]!))
}
