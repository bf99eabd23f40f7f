import { Dictionary } from '../encode/dictionary.ts'
import { idHasher, pickIds } from '../encode/record-ids.ts'
import type { Column, Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import { writtenZeros } from '../internal/written-zeros.ts'

export interface SampledPopulation {
  readonly population: Population
  /** Share of the records that are in it. */
  readonly share: number
}

/** Records, and values, between two steps, less one. */
const AT_ONCE = 1023

/**
 * About `size` records of a population, by the hash of their ids, as a population of its own with dictionaries of its
 * own. All sides shrink by one share, so that pair counts grow back by its inverse square, whatever the pairs are. In steps.
 *
 * @param seed another one takes other records
 * @param hash of a record, 0 .. 2^32 - 1: those of low ones are taken. Default: that of its id
 */
export function* samplePopulationSteps(
  population: Population,
  size: number,
  seed: number = 0,
  hash: (record: number) => number = idHasher(population, seed),
): Steps<SampledPopulation> {
  if (population.size <= size) return { population, share: 1 }
  const limit = (size / population.size) * 2 ** 32
  const { split, linking } = population
  const taken = new Int32Array(population.size)
  let count = 0
  let left = 0
  for (let i = 0; i < population.size; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
    if (hash(i) >= limit) continue
    taken[count++] = i
    if (i < split) left++
  }
  const records = taken.subarray(0, count)
  const words = new Map<Dictionary, Renumbered>()
  const columns = new Map<string, Column>()
  for (const column of population.columns.values()) {
    const own = words.get(column.dictionary) ?? renumber(column.dictionary)
    words.set(column.dictionary, own)
    const picked = yield* pickColumn(column, own, records, left, linking)
    if (picked.ids.length > 0) columns.set(column.feature, picked)
  }
  // A dictionary may have grown by a later column that shares it.
  for (const [feature, column] of columns) {
    const [a, b] = column.counts
    const counts = [padded(a, column.dictionary.size), padded(b, column.dictionary.size)] as const
    columns.set(feature, { ...column, counts: a === b ? [counts[0], counts[0]] : counts })
  }
  return {
    population: Object.assign(yield* pickIds(population, records), {
      size: count,
      split: linking ? left : count,
      linking,
      columns,
    }),
    share: count / population.size,
  }
}

interface Renumbered {
  readonly dictionary: Dictionary
  /** The new number of each old one. */
  readonly of: (id: number) => number
}

function renumber(whole: Dictionary): Renumbered {
  const dictionary = new Dictionary()
  const numbers = new Int32Array(whole.size).fill(-1)
  return {
    dictionary,
    of(id) {
      if (numbers[id] === -1) numbers[id] = dictionary.internFrom(whole, id)
      return numbers[id]!
    },
  }
}

function* pickColumn(
  { feature, offsets, ids, single }: Column,
  { dictionary, of }: Renumbered,
  records: Int32Array,
  split: number,
  linking: boolean,
): Steps<Column> {
  const starts = new Int32Array(records.length + 1)
  for (let n = 0; n < records.length; n++)
    starts[n + 1] = starts[n]! + offsets[records[n]! + 1]! - offsets[records[n]!]!
  const values = new Int32Array(starts[records.length]!)
  const present: [number, number] = [0, 0]
  let at = 0
  for (let n = 0; n < records.length; n++) {
    if ((n & AT_ONCE) === AT_ONCE) yield
    const i = records[n]!
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) values[at++] = of(ids[k]!)
    if (starts[n] !== starts[n + 1]) present[n < split ? 0 : 1]++
  }
  yield
  const left = writtenZeros(new Int32Array(dictionary.size))
  const right = linking ? writtenZeros(new Int32Array(dictionary.size)) : left
  const border = starts[split]!
  for (let k = 0; k < values.length; k++) (k < border ? left : right)[values[k]!]!++
  if (!linking) present[1] = present[0]
  return {
    feature,
    dictionary,
    offsets: starts,
    ids: values,
    single: single && (yield* pickSingle(single, of, records)),
    counts: [left, right],
    present,
  }
}

function* pickSingle(single: Int32Array, of: Renumbered['of'], records: Int32Array): Steps<Int32Array> {
  const picked = new Int32Array(records.length)
  for (let n = 0; n < records.length; n++) {
    if ((n & AT_ONCE) === AT_ONCE) yield
    const id = single[records[n]!]!
    picked[n] = id < 0 ? -1 : of(id)
  }
  return picked
}

function padded(counts: Int32Array, size: number): Int32Array {
  const longer = new Int32Array(size)
  longer.set(counts)
  return longer
}
