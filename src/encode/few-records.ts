import { unpaced } from '../internal/pace.ts'
import { Dictionary } from './dictionary.ts'
import { dictionaryKind } from './dictionary-kind.ts'
import { householdRelatives } from './household-relatives.ts'
import type { Column, Population } from './population.ts'
import { repeatedNames } from './repeated-names.ts'

/** A column of few records while these come in. */
export class FewColumn {
  readonly dictionary: Dictionary
  /** Of each value the record, and the value. */
  readonly records: number[] = []
  readonly values: number[] = []
  isSingle = true

  constructor(dictionary: Dictionary) {
    this.dictionary = dictionary
  }

  /** Adds a value to a record that is not before the last one. A record has each value once. */
  add(record: number, value: number): void {
    const { records } = this
    if (records.length > 0 && records[records.length - 1] === record) this.isSingle = false
    records.push(record)
    this.values.push(value)
  }

  /** Takes out the values at these positions, which rise. */
  leaveOut(positions: readonly number[]): void {
    for (let n = positions.length - 1; n >= 0; n--) {
      this.records.splice(positions[n]!, 1)
      this.values.splice(positions[n]!, 1)
    }
  }
}

/**
 * Few records as the two sides of a population to be linked, such as a search makes: columns as those of a file, without what a file takes (order,
 * shared memory, strings as bytes, steps).
 */
export class FewRecords {
  readonly #ids: string[] = []
  readonly #columns = new Map<string, FewColumn>()
  readonly #dictionaries = new Map<string, Dictionary>()
  #split = 0

  /** Adds a record without values, and returns its number: they are added to its columns. Ids of a side rise, or are all equal. */
  begin(id: string): number {
    return this.#ids.push(id) - 1
  }

  /** Everything added after this belongs to the right side. */
  startRight(): void {
    this.#split = this.#ids.length
  }

  /** The column of a feature, made if there is none. */
  column(feature: string): FewColumn {
    let column = this.#columns.get(feature)
    if (column === undefined) {
      const kind = dictionaryKind(feature)
      let dictionary = this.#dictionaries.get(kind)
      if (dictionary === undefined) this.#dictionaries.set(kind, (dictionary = Dictionary.ofFew()))
      column = new FewColumn(dictionary)
      this.#columns.set(feature, column)
    }
    return column
  }

  finish(): Population {
    const ids = this.#ids
    const [size, split] = [ids.length, this.#split]
    const [given, family] = [this.#columns.get('given'), this.#columns.get('family')]
    if (given && family) family.leaveOut(repeatedNames(given, family))
    const columns = new Map<string, Column>()
    for (const feature of [...this.#columns.keys()].sort())
      columns.set(feature, layOut(feature, this.#columns.get(feature)!, size, split))
    const mentions = (): Dictionary => this.column('relatives').dictionary
    const relatives = unpaced(householdRelatives({ size, split, linking: true, columns }, mentions))
    if (relatives !== undefined) columns.set('relatives', relatives)
    return { ids, size, split, linking: true, columns }
  }
}

function layOut(
  feature: string,
  { dictionary, records, values, isSingle }: FewColumn,
  size: number,
  split: number,
): Column {
  // Somebody who lists nobody may still be in another's list: without a value there is something to compare.
  const single = isSingle && feature !== 'relatives' ? new Int32Array(size) : undefined
  const offsets = new Int32Array(size + 1)
  const ids = new Int32Array(values.length)
  const left = new Int32Array(dictionary.size)
  const right = new Int32Array(dictionary.size)
  const present: [number, number] = [0, 0]
  let at = 0
  for (let i = 0; i < size; i++) {
    const before = at
    for (; at < values.length && records[at] === i; at++) {
      const value = values[at]!
      ids[at] = value
      ;(i < split ? left : right)[value]!++
    }
    if (single !== undefined) single[i] = at > before ? ids[before]! : -1
    if (at > before) present[i < split ? 0 : 1]++
    offsets[i + 1] = at
  }
  return { feature, dictionary, offsets, ids, single, counts: [left, right], present }
}
