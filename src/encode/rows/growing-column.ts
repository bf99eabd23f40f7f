import { GrowableInt32 } from '../../internal/growable-int32.ts'
import type { Steps } from '../../internal/pace.ts'
import { LARGE, sharedInt32 } from '../../internal/shared-arrays.ts'
import type { Dictionary } from '../dictionary.ts'
import type { Column } from '../population.ts'
import { writtenZeros } from '../../internal/written-zeros.ts'

/** A column that has grown elsewhere. */
export interface GrownColumn {
  readonly records: Int32Array<ArrayBuffer>
  readonly values: Int32Array<ArrayBuffer>
  readonly isSingle: boolean
}

/** A column of a population while its records come in. */
export class GrowingColumn {
  readonly dictionary: Dictionary
  /** Of each value the record, and the value. */
  readonly #records = new GrowableInt32()
  readonly #values = new GrowableInt32()
  #last = -1
  #isSingle = true

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary
  }

  /** Adds a value to a record that is not before the last one. A record has each value once. */
  add(record: number, value: number): void {
    if (record === this.#last) {
      for (let k = this.#records.length - 1; k >= 0 && this.#records.at(k) === record; k--)
        if (this.#values.at(k) === value) return
      this.#isSingle = false
    }
    this.#last = record
    this.#records.push(record)
    this.#values.push(value)
  }

  /** Takes out the values at these positions of {@link grown}, which rise. */
  leaveOut(positions: readonly number[]): void {
    if (positions.length === 0) return
    const [records, values] = [this.#records.view().slice(), this.#values.view().slice()]
    this.#records.clear()
    this.#values.clear()
    let next = 0
    for (let k = 0; k < records.length; k++) {
      if (positions[next] === k) {
        next++
        continue
      }
      this.#records.push(records[k]!)
      this.#values.push(values[k]!)
    }
  }

  /** All values so far, for another column to take; not copied. */
  grown(): GrownColumn {
    return { records: this.#records.view(), values: this.#values.view(), isSingle: this.#isSingle }
  }

  /**
   * Adds the values of a column whose records come after all of these.
   *
   * @param first number here of its record 0
   * @param ids the id here of each of its values; undefined where it is the same
   */
  absorb({ records, values, isSingle }: GrownColumn, first: number, ids: Int32Array | undefined): void {
    for (let k = 0; k < records.length; k++) records[k]! += first
    if (ids !== undefined) for (let k = 0; k < values.length; k++) values[k] = ids[values[k]!]!
    this.#last = records.at(-1) ?? this.#last
    this.#records.takeAll(records)
    this.#values.takeAll(values)
    this.#isSingle &&= isSingle
  }

  /**
   * The column, its records in another order. In steps.
   *
   * @param order the number here of each record of the column
   * @param split how many of them are left records
   */
  *finish(feature: string, order: Int32Array, split: number, linking: boolean): Steps<Column> {
    const [records, values] = [this.#records.view(), this.#values.view()]
    const size = order.length
    // Those of a large population in memory that threads share: copied later on they would be there twice.
    const room = (length: number): Int32Array => (size < LARGE ? new Int32Array(length) : sharedInt32(length))
    const offsets = room(size + 1)
    // Somebody who lists nobody may still be in another's list: without a value there is something to compare.
    const single = this.#isSingle && feature !== 'relatives' ? room(size) : undefined
    // Where each record has exactly one value, `ids` and `single` are the same numbers.
    const isWhole = single !== undefined && values.length === size
    const ids = isWhole ? single : room(values.length)
    const left = writtenZeros(room(this.dictionary.size))
    const right = linking ? writtenZeros(room(this.dictionary.size)) : left
    const present: [number, number] = [0, 0]
    // By record, where its values begin; of single values, the value itself plus `more`.
    const more = isWhole ? 0 : 1
    const starts = isWhole ? values : new Int32Array(size + 1)
    const counted = isWhole ? 0 : records.length
    for (let from = 0; from < counted; from += AT_ONCE) {
      const to = Math.min(counted, from + AT_ONCE)
      if (single === undefined) countValues(records, from, to, starts)
      else placeValues(records, values, from, to, starts)
      yield
    }
    if (single === undefined) addUp(starts)
    for (const [side, first, end, counts] of [
      [0, 0, split, left],
      [1, split, size, right],
    ] as const)
      for (let from = first; from < end; from += AT_ONCE) {
        const to = Math.min(end, from + AT_ONCE)
        present[side] +=
          single === undefined
            ? layOut({ starts, values }, order, from, to, { offsets, ids, counts })
            : layOutSingles({ placed: starts, more, single }, order, from, to, { offsets, ids, counts })
        yield
      }
    if (!linking) present[1] = present[0]
    yield
    return {
      feature,
      dictionary: this.dictionary,
      offsets,
      ids,
      single,
      counts: [left, right],
      present,
    }
  }
}

/** Records, or values, between two steps. */
const AT_ONCE = 1 << 14

// The loops are plain functions: the engine compiles generators late.

/** Counts the values of each record, in the place of the next one. */
function countValues(records: Int32Array, from: number, to: number, starts: Int32Array): void {
  for (let k = from; k < to; k++) starts[records[k]! + 1]!++
}

/** Puts each value + 1 in the place of its record. */
function placeValues(
  records: Int32Array,
  values: Int32Array,
  from: number,
  to: number,
  places: Int32Array,
): void {
  for (let k = from; k < to; k++) places[records[k]!] = values[k]! + 1
}

function addUp(counts: Int32Array): void {
  for (let i = 1; i < counts.length; i++) counts[i]! += counts[i - 1]!
}

/** What values are laid out into, as in a {@link Column}; `counts` of one side. */
interface Layout {
  readonly offsets: Int32Array
  readonly ids: Int32Array
  readonly counts: Int32Array
}

/** Lays out the values of places `from .. to` of the order. @returns how many of them have any */
function layOut(
  { starts, values }: { readonly starts: Int32Array; readonly values: Int32Array },
  order: Int32Array,
  from: number,
  to: number,
  { offsets, ids, counts }: Layout,
): number {
  let at = offsets[from]!
  let present = 0
  for (let i = from; i < to; i++) {
    const record = order[i]!
    const before = at
    for (let k = starts[record]!; k < starts[record + 1]!; k++) {
      ids[at++] = values[k]!
      counts[values[k]!]!++
    }
    offsets[i + 1] = at
    if (at > before) present++
  }
  return present
}

/** Records with one value or none, which is `placed[record] - more`. */
interface SingleValues {
  readonly placed: Int32Array
  readonly more: number
  /** Takes the value of each place of the order. */
  readonly single: Int32Array
}

/** {@link layOut} of records with one value or none. */
function layOutSingles(
  { placed, more, single }: SingleValues,
  order: Int32Array,
  from: number,
  to: number,
  { offsets, ids, counts }: Layout,
): number {
  const first = offsets[from]!
  let at = first
  for (let i = from; i < to; i++) {
    const value = placed[order[i]!]! - more
    single[i] = value
    if (value >= 0) {
      ids[at++] = value
      counts[value]!++
    }
    offsets[i + 1] = at
  }
  // Nothing after the loop reads an array: the loop is compiled while it runs for the first time, and code behind it that
  // never ran would have the compiled code thrown away in each call.
  return at - first
}
