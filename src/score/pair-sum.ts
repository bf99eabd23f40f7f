// The sum that a weight is, over the comparisons of a model: prior, bits and rarity of each level, and what is taken off for all together. It
// is taken in three ways, always in the order of the model, so that all of them come to the same to the last bit.
import type { Comparer } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import type { BlockScorerParts } from './block-scorer.ts'
import type { CompiledComparison } from './compile.ts'
import type { Contribution, Explanation } from './explanation.ts'
import type { Model } from './model/model.ts'
import { createMovedEvidence, withMoved } from './moved-evidence.ts'
import { probabilityOf } from './probability.ts'
import { createSharedEvidence } from './shared-evidence.ts'

/** What is summed up. */
export interface PairSumParts {
  readonly model: Model
  readonly population: Population
  /** By comparison of the model. */
  readonly compiled: readonly CompiledComparison[]
  readonly comparers: readonly Comparer[]
  /** log2 odds of a random pair. */
  readonly prior: number
  /** Of each alternative of the model, against strangers. */
  readonly odds: Float64Array
}

/** Weights of pairs of records, in bits. */
export interface PairSum {
  /** The weight of i and j. */
  readonly weight: (i: number, j: number) => number
  /** The same by level codes found before; below `minWeight` it stops where shared evidence cannot matter any more. */
  readonly totalFrom: (minWeight: number) => BlockScorerParts['total']
  /** The same with its parts. */
  readonly explain: (i: number, j: number) => Explanation
  /** The most that shared evidence may add, in bits. */
  readonly mostShared: number
}

export function createPairSum({
  model,
  population,
  compiled,
  comparers,
  prior,
  odds,
}: PairSumParts): PairSum {
  const shared = createSharedEvidence(compiled, model.alternatives, odds)
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

  return { weight, totalFrom, explain, mostShared: shared.most }
}

/**
 * log2(uExact / frequency) of the pair of values that was best in the last comparison, to the level's power: agreement on a rare value is worth
 * more than on a common one.
 */
function rarity(
  { logFrequency: table, power, logUExact }: CompiledComparison,
  { leftId, rightId }: Comparer,
  code: number,
): number {
  if (leftId < 0 || table === undefined) return 0
  return power[code]! * (logUExact - Math.max(table[leftId]!, table[rightId]!))
}
