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

/** Records between two steps. */
const AT_ONCE = 1024

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
  for (let from = 0; from < population.size; from += AT_ONCE) {
    count = takeSome(hash, limit, from, Math.min(population.size, from + AT_ONCE), taken, count)
    yield
  }
  const records = taken.subarray(0, count)
  const left = countBelow(records, split)
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
  readonly whole: Dictionary
  readonly dictionary: Dictionary
  /** The new number of each old one; -1 where it has none yet. */
  readonly numbers: Int32Array
}

function renumber(whole: Dictionary): Renumbered {
  return { whole, dictionary: new Dictionary(), numbers: new Int32Array(whole.size).fill(-1) }
}

function numberOf({ whole, dictionary, numbers }: Renumbered, id: number): number {
  if (numbers[id] === -1) numbers[id] = dictionary.internFrom(whole, id)
  return numbers[id]!
}

function* pickColumn(
  { feature, offsets, ids, single }: Column,
  words: Renumbered,
  records: Int32Array,
  split: number,
  linking: boolean,
): Steps<Column> {
  const starts = startsOf(offsets, records)
  const values = new Int32Array(starts[records.length]!)
  for (let from = 0; from < records.length; from += AT_ONCE) {
    pickValues(offsets, ids, records, from, Math.min(records.length, from + AT_ONCE), words, values, starts)
    yield
  }
  const { size } = words.dictionary
  const left = writtenZeros(new Int32Array(size))
  const right = linking ? writtenZeros(new Int32Array(size)) : left
  const border = starts[split]!
  countValues(values, 0, border, left)
  countValues(values, border, values.length, right)
  const there = presentIn(starts, 0, split)
  const beyond = presentIn(starts, split, records.length)
  return {
    feature,
    dictionary: words.dictionary,
    offsets: starts,
    ids: values,
    single: single && (yield* pickSingle(single, words, records)),
    counts: [left, right],
    present: linking ? [there, beyond] : [there, there],
  }
}

// The loops are plain functions: a generator is compiled late, and given up for each column that differs from those before.

/** Adds the records `from .. to` of a low hash behind the first `count`. @returns how many there are then */
function takeSome(
  hash: (record: number) => number,
  limit: number,
  from: number,
  to: number,
  taken: Int32Array,
  count: number,
): number {
  for (let i = from; i < to; i++) if (hash(i) < limit) taken[count++] = i
  return count
}

function countBelow(records: Int32Array, split: number): number {
  let below = 0
  while (below < records.length && records[below]! < split) below++
  return below
}

function startsOf(offsets: Int32Array, records: Int32Array): Int32Array {
  const starts = new Int32Array(records.length + 1)
  for (let n = 0; n < records.length; n++)
    starts[n + 1] = starts[n]! + offsets[records[n]! + 1]! - offsets[records[n]!]!
  return starts
}

/** The values of the records `from .. to`, in their places. */
function pickValues(
  offsets: Int32Array,
  ids: Int32Array,
  records: Int32Array,
  from: number,
  to: number,
  words: Renumbered,
  values: Int32Array,
  starts: Int32Array,
): void {
  let at = starts[from]!
  for (let n = from; n < to; n++) {
    const i = records[n]!
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) values[at++] = numberOf(words, ids[k]!)
  }
}

function countValues(values: Int32Array, from: number, to: number, counts: Int32Array): void {
  for (let k = from; k < to; k++) counts[values[k]!]!++
}

/** How many of the records `from .. to` have a value. */
function presentIn(starts: Int32Array, from: number, to: number): number {
  let present = 0
  for (let n = from; n < to; n++) if (starts[n] !== starts[n + 1]) present++
  return present
}

function* pickSingle(single: Int32Array, words: Renumbered, records: Int32Array): Steps<Int32Array> {
  const picked = new Int32Array(records.length)
  for (let from = 0; from < records.length; from += AT_ONCE) {
    pickOnly(single, records, from, Math.min(records.length, from + AT_ONCE), words, picked)
    yield
  }
  return picked
}

/** The only values of the records `from .. to`, -1 for none. */
function pickOnly(
  single: Int32Array,
  records: Int32Array,
  from: number,
  to: number,
  words: Renumbered,
  picked: Int32Array,
): void {
  for (let n = from; n < to; n++) {
    const id = single[records[n]!]!
    picked[n] = id < 0 ? -1 : numberOf(words, id)
  }
}

function padded(counts: Int32Array, size: number): Int32Array {
  const longer = new Int32Array(size)
  longer.set(counts)
  return longer
}
