import { Dictionary } from '../encode/dictionary.ts'
import type { Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import { sharedFloat64 } from '../internal/shared-arrays.ts'
import type { Comparison, Model } from './model.ts'

/** A comparison ready for the loop: bits by level code (0 missing), and log2 of each value's relative frequency. */
export interface CompiledComparison {
  readonly comparison: Comparison
  readonly bits: Float64Array
  /** Term-frequency power by level code. */
  readonly power: Float64Array
  /** Bits of each alternative against a stranger, at `code * alternatives + alternative`. */
  readonly alternativeBits: Float64Array
  /** By alternative: 1 where its pairs share the value and with it its rarity. */
  readonly sharesRarity: Uint8Array
  readonly logUExact: number
  /** log2 frequency by dictionary id; undefined where the model has no table for the feature. */
  readonly logFrequency: Float64Array | undefined
}

/**
 * Resolves a comparison of a model against the dictionaries of a population, in steps.
 *
 * @param known the frequencies, where another thread has looked them up
 */
export function* compileComparison(
  model: Model,
  comparison: Comparison,
  population: Population,
  known?: Float64Array,
): Steps<CompiledComparison> {
  const { levels, feature, uExact } = comparison
  const bits = new Float64Array(levels.length + 1)
  const power = new Float64Array(levels.length + 1)
  const others = model.alternatives.length
  const alternativeBits = new Float64Array((levels.length + 1) * others)
  levels.forEach((level, k) => {
    bits[k + 1] = Math.log2(level.m / level.u)
    level.alternatives.forEach((share, c) => {
      alternativeBits[(k + 1) * others + c] = Math.log2(share / level.u)
    })
    power[k + 1] = level.termFrequencyWeight
  })
  const table = model.termFrequencies[feature]
  const column = population.columns.get(feature)
  let logFrequency = known
  if (logFrequency === undefined && table !== undefined && column !== undefined) {
    const own = new Dictionary()
    const frequencies = new Float64Array(Object.keys(table.values).length)
    for (const [value, share] of Object.entries(table.values))
      frequencies[own.intern(value)] = Math.log2(share)
    yield
    const ids = yield* column.dictionary.idsIn(own)
    yield
    const rare = Math.log2(table.rare)
    logFrequency = sharedFloat64(ids.length)
    for (let id = 0; id < ids.length; id++) logFrequency[id] = ids[id]! < 0 ? rare : frequencies[ids[id]!]!
  }
  const sharesRarity = Uint8Array.from(model.alternatives, ({ shares }) =>
    comparison.sharedBy === 'place' || (comparison.sharedBy === 'household' && shares === 'household')
      ? 1
      : 0,
  )
  return {
    comparison,
    bits,
    power,
    alternativeBits,
    sharesRarity,
    logUExact: Math.log2(uExact),
    logFrequency,
  }
}
