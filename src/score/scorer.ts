import type { ListedNames, ListedTables } from '../kin/listed/listed-names.ts'
import { pairComparerSteps } from '../kin/listed/pair-comparer.ts'
import type { PairComparer } from '../kin/listed/relatives-comparer.ts'
import type { Population } from '../encode/population.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { canShare } from '../internal/shared-arrays.ts'
import type { WasmMemory } from '../internal/wasm/wasm-memory.ts'
import { type BlockScorer, createBlockScorer, MANY, type MadeOnce } from './block-scorer.ts'
import { boundsOf } from './bounds/bounds-by-cost.ts'
import { type CompiledComparison, compileComparison } from './compile.ts'
import { firstRows } from './look/first-rows.ts'
import type { Aside } from './screen/aside.ts'
import type { Explanation } from './explanation.ts'
import type { HeardWords } from './screen/heard-words.ts'
import type { Model } from './model/model.ts'
import { largerSide, priorAmong } from './model/prior.ts'
import { createPairSum } from './pair-sum.ts'
import type { ScorerTables } from './scorer-tables.ts'
import { powerOfTwo } from '../internal/power-of-two.ts'

/** Weighs pairs of records of one population by one model. */
export interface Scorer {
  /** log2 odds that a random pair of the population is one person. */
  readonly prior: number
  /** Match weight in bits, prior included, of two records of the population. Symmetric. */
  weight(i: number, j: number): number
  /** The same with its parts. */
  explain(i: number, j: number): Explanation
  /** Many pairs of one record at a time, and only those of at least `minWeight` bits: the same weights, faster. */
  block(minWeight: number): BlockScorer
  /**
   * `block` in steps: its tables take a while.
   *
   * @param heard drops candidates whose names and relatives promise too little by their sounds, without comparing them
   * @param aside takes, uncompared, pairs that may reach the minimum and can't reach its own weight
   */
  blockSteps(minWeight: number, heard?: HeardWords, aside?: Aside): Steps<BlockScorer>
  /** Names in lists of relatives, where those are compared. */
  readonly listed?: ListedNames | undefined
  /** What a scorer of the same model and population in another thread may begin with. */
  tables(): Steps<ScorerTables>
}

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
  const sum = createPairSum({ model, population, compiled, comparers, prior, odds })
  const made: MadeOnce = { rows: tables?.rows }
  const blockSteps = (minWeight: number, heard?: HeardWords, aside?: Aside): Steps<BlockScorer> =>
    createBlockScorer({
      population,
      compiled,
      comparers,
      ground: prior,
      ceiling: prior + sum.mostShared,
      odds,
      minWeight,
      made,
      heard,
      aside,
      total: sum.totalFrom(minWeight),
    })
  function* rowsForOthers(): Steps<WasmMemory | undefined> {
    if (population.size < MANY || !canShare()) return undefined
    made.bounds ??= yield* boundsOf(population, compiled)
    return (made.rows ??= yield* firstRows(made.bounds, population.size))
  }
  function* tablesForOthers(): Steps<ScorerTables> {
    return {
      frequencies: compiled.map(({ logFrequency }) => logFrequency),
      rows: yield* rowsForOthers(),
      listed: yield* listedTables(comparers),
    }
  }
  return {
    prior,
    weight: sum.weight,
    explain: sum.explain,
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
