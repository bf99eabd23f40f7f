import type { Condition } from '../compare/condition.ts'
import { Dictionary } from '../encode/dictionary.ts'
import type { Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import { sharedFloat64 } from '../internal/shared-arrays.ts'
import { mostBits } from './most-bits.ts'
import type { Comparison, Model, TermFrequencies } from './model/model.ts'

/** A comparison ready for the loop: bits by level code (0 missing), and log2 of each value's relative frequency. */
export interface CompiledComparison {
  readonly comparison: Comparison
  /** Of its levels, best first: the same array for the same model. */
  readonly conditions: readonly Condition[]
  readonly bits: Float64Array
  /** By level code, m / u of those who stayed, where people may have moved: `bits` is then the most that it can be worth. */
  readonly stayed: Float64Array | undefined
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
  const { feature } = comparison
  const table = model.termFrequencies[feature]
  const column = population.columns.get(feature)
  let logFrequency = known
  if (logFrequency === undefined && table !== undefined && column !== undefined) {
    const { values, frequencies } = yield* frequenciesOf(table)
    yield
    const ids = yield* column.dictionary.idsIn(values)
    yield
    const rare = Math.log2(table.rare)
    logFrequency = sharedFloat64(ids.length)
    for (let id = 0; id < ids.length; id++) logFrequency[id] = ids[id]! < 0 ? rare : frequencies[ids[id]!]!
  }
  const own = compiledOf(model, comparison)
  return logFrequency === undefined ? own : { ...own, logFrequency }
}

/** Values between two steps, less one. */
const AT_ONCE = (1 << 12) - 1

type Frequencies = { readonly values: Dictionary; readonly frequencies: Float64Array }
const byTable = /* @__PURE__ */ new WeakMap<TermFrequencies, Frequencies>()

/** The values of a table, and log2 of the share of each: a search of a registry asks for them every time. */
function* frequenciesOf(table: TermFrequencies): Steps<Frequencies> {
  const known = byTable.get(table)
  if (known !== undefined) return known
  const values = new Dictionary()
  const texts = Object.keys(table.values)
  const frequencies = new Float64Array(texts.length)
  for (let n = 0; n < texts.length; n++) {
    if ((n & AT_ONCE) === AT_ONCE) yield
    frequencies[values.intern(texts[n]!)] = Math.log2(table.values[texts[n]!]!)
  }
  const made = { values, frequencies }
  byTable.set(table, made)
  return made
}

/** What depends on the model alone: a search of a registry asks for it every time. */
const compiled = /* @__PURE__ */ new WeakMap<
  Comparison,
  { readonly model: Model; readonly made: CompiledComparison }
>()

/** The comparison without frequencies. */
function compiledOf(model: Model, comparison: Comparison): CompiledComparison {
  const known = compiled.get(comparison)
  if (known?.model === model) return known.made
  const made = compile(model, comparison)
  compiled.set(comparison, { model, made })
  return made
}

function compile({ alternatives, moved }: Model, comparison: Comparison): CompiledComparison {
  const { levels, sharedBy, uExact } = comparison
  const bits = new Float64Array(levels.length + 1)
  const ofAddress = moved?.features.includes(comparison.feature)
  const stayed = ofAddress ? Float64Array.from([1, ...levels.map(({ m, u }) => m / u)]) : undefined
  const power = new Float64Array(levels.length + 1)
  const others = alternatives.length
  const alternativeBits = new Float64Array((levels.length + 1) * others)
  levels.forEach((level, k) => {
    bits[k + 1] = moved && ofAddress ? mostBits(level.m / level.u, moved) : Math.log2(level.m / level.u)
    level.alternatives.forEach((share, c) => {
      alternativeBits[(k + 1) * others + c] = Math.log2(share / level.u)
    })
    power[k + 1] = level.termFrequencyWeight
  })
  const sharesRarity = Uint8Array.from(alternatives, ({ shares }) =>
    shares === 'name'
      ? Number(comparison.feature === 'given' || comparison.feature === 'family')
      : Number(sharedBy === 'place' || (sharedBy !== 'none' && shares === sharedBy)),
  )
  return {
    comparison,
    conditions: levels.map(({ when }) => when),
    bits,
    stayed,
    power,
    alternativeBits,
    sharesRarity,
    logUExact: Math.log2(uExact),
    logFrequency: undefined,
  }
}
