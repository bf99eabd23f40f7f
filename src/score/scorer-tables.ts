import type { Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import type { WasmMemory } from '../internal/wasm/wasm-memory.ts'
import type { ListedTables } from '../kin/listed/listed-names.ts'
import { compileComparison } from './compile.ts'
import type { Model } from './model/model.ts'

/** What is made once for all threads; plain data, and memory that they share. */
export interface ScorerTables {
  /** By comparison, log2 of the frequency of each value. */
  readonly frequencies: readonly (Float64Array | undefined)[]
  /** What a first look needs of each record. Default: each thread makes it. */
  readonly rows?: WasmMemory | undefined
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
