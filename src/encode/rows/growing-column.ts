import { GrowableInt32 } from '../../internal/growable-int32.ts'
import type { Steps } from '../../internal/pace.ts'
import { LARGE, sharedInt32 } from '../../internal/shared-arrays.ts'
import type { Dictionary } from '../dictionary.ts'
import type { Column } from '../population.ts'

/** A column that has grown elsewhere. */
export interface GrownColumn {
  readonly records: Int32Array
  readonly values: Int32Array
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
    this.#records.pushAll(records)
    this.#values.pushAll(values)
    this.#isSingle &&= isSingle
    this.#last = records.at(-1) ?? this.#last
  }

  /**
   * The column, its records in another order.
   */
  *finish(feature: string, order: Int32Array, split: number, linking: boolean): Steps<Column> {
    const [records, values] = [this.#records.view(), this.#values.view()]
    const size = order.length
    // Those of a large population in memory that threads share: copied later on they would be there twice.
    const room = (length: number): Int32Array => (size < LARGE ? new Int32Array(length) : sharedInt32(length))
    const offsets = room(size + 1)
    const ids = room(values.length)
    const left = room(this.dictionary.size)
    const right = linking ? room(this.dictionary.size) : left
    const present: [number, number] = [0, 0]
    // Whoever lists nobody may still stand in another's list, so that a missing value says something here.
    const single = this.#isSingle && feature !== 'relatives' ? room(size) : undefined
    // Of each record where its values begin, or its only value + 1.
    const starts = new Int32Array(size + 1)
    for (let k = 0; k < records.length; k++) {
      if ((k & AT_ONCE) === AT_ONCE) yield
      if (single === undefined) starts[records[k]! + 1]!++
      else starts[records[k]!] = values[k]! + 1
    }
    if (single === undefined) for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
    let at = 0
    for (let i = 0; i < size; i++) {
      if ((i & AT_ONCE) === AT_ONCE) yield
      const record = order[i]!
      const counts = i < split ? left : right
      if (single !== undefined) {
        const value = starts[record]! - 1
        single[i] = value
        if (value >= 0) {
          ids[at++] = value
          counts[value]!++
        }
      } else
        for (let k = starts[record]!; k < starts[record + 1]!; k++) {
          ids[at++] = values[k]!
          counts[values[k]!]!++
        }
      offsets[i + 1] = at
      if (at > offsets[i]!) present[i < split ? 0 : 1]++
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

/** Records between two steps, less one. */
const AT_ONCE = (1 << 14) - 1
