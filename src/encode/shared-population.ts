import { toShared } from '../internal/shared-arrays.ts'
import { Dictionary } from './dictionary.ts'
import type { DictionaryBytes } from './dictionary-bytes.ts'
import type { RecordIds } from './record-ids.ts'
import { type Column, dictionariesOf, type Population } from './population.ts'

/** A population as a message to another thread: typed arrays over shared memory, without the ids of its records. */
export interface SharedPopulation extends Omit<Population, 'columns' | keyof RecordIds> {
  /** The same number for the same population. */
  readonly key: number
  readonly dictionaries: readonly DictionaryBytes[]
  readonly columns: readonly (Omit<Column, 'dictionary'> & { readonly dictionary: number })[]
}

const shared = new WeakMap<Population, SharedPopulation>()
let keys = 0

/** The message for a population, made once. */
export function sharePopulation(population: Population): SharedPopulation {
  let message = shared.get(population)
  if (message !== undefined) return message
  const { columns, size, split, linking } = population
  const dictionaries = dictionariesOf(population)
  message = {
    size,
    split,
    linking,
    key: keys++,
    dictionaries: dictionaries.map((dictionary) => toShared(dictionary.packed())),
    columns: [...columns.values()].map(({ dictionary, ...column }) => ({
      ...toShared(column),
      dictionary: dictionaries.indexOf(dictionary),
    })),
  }
  shared.set(population, message)
  return message
}

let last: { readonly key: number; readonly population: Population } | undefined

/** The population of a message. That of the last message is kept, since one run sends it several times. */
export function openPopulation(message: SharedPopulation): Population {
  if (last?.key === message.key) return last.population
  const { key, dictionaries, columns, ...rest } = message
  const opened = dictionaries.map((bytes) => new Dictionary(bytes))
  const population = {
    ...rest,
    ids: [],
    columns: new Map(
      columns.map((column) => [column.feature, { ...column, dictionary: opened[column.dictionary]! }]),
    ),
  }
  last = { key, population }
  return population
}
