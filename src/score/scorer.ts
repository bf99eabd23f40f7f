import type { Comparer } from '../compare/comparer.ts'
import type { ListedTables } from '../kin/listed/listed-names.ts'
import { pairComparerSteps } from '../kin/listed/pair-comparer.ts'
import type { PairComparer } from '../kin/listed/relatives-comparer.ts'
import type { Population } from '../encode/population.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { type BlockScorer, createBlockScorer, type MadeOnce } from './block-scorer.ts'
import { boundsOf } from './bounds/bounds-by-cost.ts'
import { type CompiledComparison, compileComparison } from './compile.ts'
import { firstRows } from './look/first-rows.ts'
import type { Aside } from './dear-screen.ts'
import type { HeardWords } from './heard-words.ts'
import type { Model } from './model/model.ts'
import { largerSide, priorAmong } from './model/prior.ts'
import { probabilityOf } from './probability.ts'
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
  const compiled: CompiledComparison[] = []
  const comparers: PairComparer[] = []
  // Those of a few records take no time.
  const isLarge = population.size >= LARGE
  for (const [k, comparison] of model.comparisons.entries()) {
    const one = yield* compileComparison(model, comparison, population, tables?.frequencies[k])
    compiled.push(one)
    if (isLarge) yield
    const { conditions } = one
    comparers.push(
      yield* pairComparerSteps(
        population,
        { feature: comparison.feature, conditions },
        one.logFrequency,
        tables?.listed,
      ),
    )
    if (isLarge) yield
  }
  const { alternatives } = model
  const prior = priorAmong(model, records)
  const odds = Float64Array.from(alternatives, (a) =>
    a.shares === 'none' ? a.odds : a.odds * powerOfTwo(prior - model.prior),
  )
  const others = odds.length
  const width = comparers.length
  /** Bits of each alternative against a stranger, of the pair at hand. */
  const other = new Float64Array(others)

  /** Adds what a level says for each alternative. */
  function addOther(k: number, code: number, rarityBits: number): void {
    const { alternativeBits, sharesRarity } = compiled[k]!
    for (let c = 0; c < others; c++)
      other[c]! += alternativeBits[code * others + c]! + (sharesRarity[c] === 1 ? rarityBits : 0)
  }

  /**
   * log2((1 + sum of odds) / (1 + sum of odds · 2^bits)): the likelihood ratio against strangers becomes one against
   * strangers, relatives and neighbours together, so that what they share counts once. Exactly 0 where nothing is known.
   */
  function shared(): number {
    if (others === 0) return 0
    let before = 1
    let after = 1
    for (let c = 0; c < others; c++) {
      before += odds[c]!
      after += odds[c]! * powerOfTwo(other[c]!)
    }
    return Math.log2(before / after)
  }

  function weight(i: number, j: number): number {
    let total = prior
    other.fill(0)
    for (let k = 0; k < width; k++) {
      const code = comparers[k]!.level(i, j)
      if (code === 0) continue
      const c = compiled[k]!
      const tf = c.power[code]! > 0 ? rarity(c, comparers[k]!, code) : 0
      total += c.bits[code]! + tf
      addOther(k, code, tf)
    }
    return total + shared()
  }

  /** The most that shared evidence can add: everything speaks against the alternatives too. */
  const mostShared = Math.log2(1 + odds.reduce((a, b) => a + b, 0))

  /** The same sum by level codes found before. Stops where shared evidence cannot matter any more. */
  function total(
    minWeight: number,
    i: number,
    j: number,
    codes: readonly Uint8Array[],
    rarities: readonly (Float64Array | undefined)[],
    p: number,
  ): number {
    let sum = prior
    other.fill(0)
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
      addOther(k, code, tf)
    }
    return sum + mostShared < minWeight ? sum : sum + shared()
  }

  function explain(i: number, j: number): Explanation {
    let total = prior
    other.fill(0)
    const contributions = comparers.flatMap((comparer, k): Contribution[] => {
      const c = compiled[k]!
      const { feature, label, levels } = c.comparison
      if (!population.columns.has(feature)) return []
      const code = comparer.level(i, j)
      if (code === 0) return [{ feature, label, level: 'missing', bits: 0, termFrequencyBits: 0 }]
      const tf = c.power[code]! > 0 ? rarity(c, comparer, code) : 0
      const bits = c.bits[code]! + tf
      total += bits
      addOther(k, code, tf)
      return [{ feature, label, level: levels[code - 1]!.label, bits: c.bits[code]!, termFrequencyBits: tf }]
    })
    const sharedBits = shared()
    const sum = total + sharedBits
    const sharedWith = likeliestOther()
    return { prior, contributions, sharedBits, sharedWith, weight: sum, probability: probabilityOf(sum) }
  }
  /** Label of the alternative that the evidence fits best; empty where it fits a stranger better. */
  function likeliestOther(): string {
    let best = 1
    let label = ''
    for (let c = 0; c < others; c++) {
      const value = odds[c]! * powerOfTwo(other[c]!)
      if (value <= best) continue
      best = value
      label = alternatives[c]!.label
    }
    return label
  }
  const made: MadeOnce = { rows: tables?.rows }
  const blockSteps = (minWeight: number, heard?: HeardWords, aside?: Aside): Steps<BlockScorer> =>
    createBlockScorer({
      population,
      compiled,
      comparers,
      ground: prior,
      ceiling: prior + mostShared,
      odds,
      minWeight,
      made,
      heard,
      aside,
      total: (i, j, codes, rarities, p) => total(minWeight, i, j, codes, rarities, p),
    })
  function* tablesForOthers(): Steps<ScorerTables> {
    const bounds = (made.bounds ??= yield* boundsOf(population, compiled))
    return {
      frequencies: compiled.map(({ logFrequency }) => logFrequency),
      rows: (made.rows ??= yield* firstRows(population, bounds)),
      listed: yield* listedTables(),
    }
  }
  function* listedTables(): Steps<ListedTables | undefined> {
    for (const comparer of comparers) if (comparer.tables) return yield* comparer.tables()
    return undefined
  }
  return {
    prior,
    weight,
    explain,
    tables: tablesForOthers,
    block: (minWeight) => unpaced(blockSteps(minWeight)),
    blockSteps,
  }
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
