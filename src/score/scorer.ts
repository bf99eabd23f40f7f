import { type Comparer, comparerSteps } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { type BlockScorer, createBlockScorer } from './block-scorer.ts'
import { type CompiledComparison, compileComparison } from './compile.ts'
import type { Model } from './model.ts'
import { probabilityOf } from './probability.ts'

/** One bar of the waterfall. */
export interface Contribution {
  readonly feature: string
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
  readonly prior: number
  readonly contributions: readonly Contribution[]
  /**
   * What is taken off because relatives or neighbours would agree on the same things. 0 where nothing shared is known; a
   * hair above 0 where what they share disagrees.
   */
  readonly sharedBits: number
  readonly weight: number
  readonly probability: number
}

export interface Scorer {
  /** Match weight in bits, prior included, of two records of the population. Symmetric. */
  weight(i: number, j: number): number
  explain(i: number, j: number): Explanation
  /** Many pairs of one record at a time, and only those of at least `minWeight` bits: the same weights, faster. */
  block(minWeight: number): BlockScorer
  /** `block` in steps: its tables take a while. */
  blockSteps(minWeight: number): Steps<BlockScorer>
}

export function createScorer(model: Model, population: Population): Scorer {
  return unpaced(scorerSteps(model, population))
}

/** {@link createScorer} in steps: on a large population its tables take a while. */
export function* scorerSteps(model: Model, population: Population): Steps<Scorer> {
  const compiled: CompiledComparison[] = []
  const comparers: Comparer[] = []
  for (const comparison of model.comparisons) {
    const one = compileComparison(model, comparison, population)
    compiled.push(one)
    yield
    const conditions = comparison.levels.map((l) => l.when)
    comparers.push(
      yield* comparerSteps(population, { feature: comparison.feature, conditions }, one.logFrequency),
    )
    yield
  }
  const { prior, householdOdds, placeOdds } = model
  const household = Uint8Array.from(model.comparisons, (c) => (c.sharedBy === 'none' ? 0 : 1))
  const place = Uint8Array.from(model.comparisons, (c) => (c.sharedBy === 'place' ? 1 : 0))
  const width = comparers.length

  function weight(i: number, j: number): number {
    let total = prior
    let householdBits = 0
    let placeBits = 0
    for (let k = 0; k < width; k++) {
      const code = comparers[k]!.level(i, j)
      if (code === 0) continue
      const c = compiled[k]!
      let bits = c.bits[code]!
      if (c.power[code]! > 0) bits += rarity(c, comparers[k]!, code)
      total += bits
      if (household[k]) householdBits += bits
      if (place[k]) placeBits += bits
    }
    return total + shared(householdBits, placeBits, householdOdds, placeOdds)
  }

  /** The most that shared evidence can add: what they share disagrees, and so speaks against relatives too. */
  const mostShared = shared(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, householdOdds, placeOdds)

  /** The same sum by level codes found before. Stops where shared evidence cannot matter any more. */
  function total(minWeight: number, i: number, j: number, codes: readonly Uint8Array[], p: number): number {
    let sum = prior
    let householdBits = 0
    let placeBits = 0
    for (let k = 0; k < width; k++) {
      const code = codes[k]![p]!
      if (code === 0) continue
      const c = compiled[k]!
      let bits = c.bits[code]!
      if (c.power[code]! > 0) {
        comparers[k]!.locate(i, j)
        bits += rarity(c, comparers[k]!, code)
      }
      sum += bits
      if (household[k]) householdBits += bits
      if (place[k]) placeBits += bits
    }
    return sum + mostShared < minWeight
      ? sum
      : sum + shared(householdBits, placeBits, householdOdds, placeOdds)
  }

  function explain(i: number, j: number): Explanation {
    let total = prior
    let householdBits = 0
    let placeBits = 0
    const contributions = comparers.flatMap((comparer, k): Contribution[] => {
      const c = compiled[k]!
      const { feature, label, levels } = c.comparison
      if (!population.columns.has(feature)) return []
      const code = comparer.level(i, j)
      if (code === 0) return [{ feature, label, level: 'missing', bits: 0, termFrequencyBits: 0 }]
      const tf = c.power[code]! > 0 ? rarity(c, comparer, code) : 0
      const bits = c.bits[code]! + tf
      total += bits
      if (household[k]) householdBits += bits
      if (place[k]) placeBits += bits
      return [{ feature, label, level: levels[code - 1]!.label, bits: c.bits[code]!, termFrequencyBits: tf }]
    })
    const sharedBits = shared(householdBits, placeBits, householdOdds, placeOdds)
    const sum = total + sharedBits
    return { prior, contributions, sharedBits, weight: sum, probability: probabilityOf(sum) }
  }
  const blockSteps = (minWeight: number): Steps<BlockScorer> =>
    createBlockScorer(population, compiled, comparers, prior + mostShared, minWeight, (i, j, codes, p) =>
      total(minWeight, i, j, codes, p),
    )
  return { weight, explain, block: (minWeight) => unpaced(blockSteps(minWeight)), blockSteps }
}

/** log2(uExact / frequency), to the level's power: agreement on a rare value is worth more than on a common one. */
function rarity(c: CompiledComparison, comparer: Comparer, code: number): number {
  const table = c.logFrequency
  if (table === undefined || comparer.leftId < 0) return 0
  const log = Math.max(table[comparer.leftId]!, table[comparer.rightId]!)
  return c.power[code]! * (c.logUExact - log)
}

/**
 * log2((1 + h + p) / (1 + h · 2^household bits + p · 2^place bits)), with h and p the odds of household and place: the
 * likelihood ratio against strangers becomes one against strangers, relatives and neighbours together, so shared
 * evidence counts once. Where nothing shared is known it is exactly 0.
 */
function shared(householdBits: number, placeBits: number, householdOdds: number, placeOdds: number): number {
  if (householdOdds === 0 && placeOdds === 0) return 0
  const others = 1 + householdOdds * 2 ** householdBits + placeOdds * 2 ** placeBits
  return Math.log2((1 + householdOdds + placeOdds) / others)
}
