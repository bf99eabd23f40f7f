import type { PersonRecord } from '../record/types.ts'
import { Dictionary } from './dictionary.ts'
import { features } from './features.ts'

/** One feature of all records: `ids[offsets[i] .. offsets[i + 1]]` are record i's values in `dictionary`. */
export interface Column {
  readonly feature: string
  readonly dictionary: Dictionary
  readonly offsets: Int32Array
  readonly ids: Int32Array
  /** Each record's only value, -1 where it has none; undefined where some record has several. */
  readonly single: Int32Array | undefined
  /** How many records of each side hold each dictionary id: the term frequencies, left then right. */
  readonly counts: readonly [Int32Array, Int32Array]
  /** Records of each side that have a value at all. */
  readonly present: readonly [number, number]
}

/**
 * All records of a run as typed columns, sorted by id. For linking, the left registry's records come first and `split` is
 * where the right one starts; for de-duplication `split` is `size` and both sides are the same records.
 */
export interface Population {
  readonly size: number
  readonly split: number
  readonly linking: boolean
  readonly ids: readonly string[]
  readonly columns: ReadonlyMap<string, Column>
}

/** Features that may stand in each other's column share one dictionary, so that swapped values compare as integers. */
const SHARED_DICTIONARY = new Map([
  ['given', 'name-part'],
  ['family', 'name-part'],
  ['father', 'name-part'],
  ['grandfather', 'name-part'],
  ['mother', 'name-part'],
  ['street', 'address'],
  ['line2', 'address'],
])

interface GrowingColumn {
  readonly dictionary: Dictionary
  readonly records: number[]
  readonly values: number[]
}

/** Encodes records one by one, so that the caller can drop each after `add`. */
export class PopulationBuilder {
  readonly #ids: string[] = []
  readonly #columns = new Map<string, GrowingColumn>()
  readonly #dictionaries = new Map<string, Dictionary>()
  #split = -1

  /**
   * Adds a record, or passes it over and returns false: one whose consent to matching is withheld is never
   * compared with anything.
   */
  add(record: PersonRecord): boolean {
    if (record.consent?.match === false) return false
    const index = this.#ids.length
    this.#ids.push(record.id)
    features(record, (feature, value) => this.#put(index, feature, value))
    return true
  }

  /** Adds a record by the values that {@link features} gave for it. */
  addValues(recordId: string, values: Iterable<readonly [feature: string, value: string]>): void {
    const index = this.#ids.length
    this.#ids.push(recordId)
    for (const [feature, value] of values) this.#put(index, feature, value)
  }

  #put(index: number, feature: string, value: string): void {
    const column = this.#column(feature)
    const id = column.dictionary.intern(value)
    for (let k = column.records.length - 1; k >= 0 && column.records[k] === index; k--)
      if (column.values[k] === id) return
    column.records.push(index)
    column.values.push(id)
  }

  /** Everything added after this belongs to the right registry. */
  startRight(): void {
    this.#split = this.#ids.length
  }

  /** Records come out sorted by id within their side, so that the order of the input can change no result. */
  finish(): Population {
    const ids = this.#ids
    const size = ids.length
    const linking = this.#split >= 0
    const split = linking ? this.#split : size
    const order = Int32Array.from({ length: size }, (_, i) => i)
    const byId = (a: number, b: number): number => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b)
    order.subarray(0, split).sort(byId)
    order.subarray(split).sort(byId)
    const columns = new Map<string, Column>()
    for (const feature of [...this.#columns.keys()].sort())
      columns.set(feature, finishColumn(feature, this.#columns.get(feature)!, order, split, linking))
    return { size, split, linking, ids: Array.from(order, (i) => ids[i]!), columns }
  }

  #column(feature: string): GrowingColumn {
    let column = this.#columns.get(feature)
    if (column === undefined) {
      const shared = SHARED_DICTIONARY.get(feature) ?? feature
      let dictionary = this.#dictionaries.get(shared)
      if (dictionary === undefined) {
        dictionary = new Dictionary()
        this.#dictionaries.set(shared, dictionary)
      }
      column = { dictionary, records: [], values: [] }
      this.#columns.set(feature, column)
    }
    return column
  }
}

function finishColumn(
  feature: string,
  { dictionary, records, values }: GrowingColumn,
  order: Int32Array,
  split: number,
  linking: boolean,
): Column {
  const size = order.length
  const starts = new Int32Array(size + 1)
  for (const record of records) starts[record + 1]!++
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
  const offsets = new Int32Array(size + 1)
  const ids = new Int32Array(values.length)
  const left = new Int32Array(dictionary.size)
  const right = linking ? new Int32Array(dictionary.size) : left
  const present: [number, number] = [0, 0]
  let at = 0
  for (let i = 0; i < size; i++) {
    const record = order[i]!
    const side = i < split ? 0 : 1
    for (let k = starts[record]!; k < starts[record + 1]!; k++) {
      ids[at++] = values[k]!
      ;(side === 0 ? left : right)[values[k]!]!++
    }
    offsets[i + 1] = at
    if (at > offsets[i]!) present[side]++
  }
  if (!linking) present[1] = present[0]
  return {
    feature,
    dictionary,
    offsets,
    ids,
    // Whoever lists nobody may still stand in another's list, so that a missing value says something here.
    single: feature === 'relatives' ? undefined : onlyValues(offsets, ids),
    counts: [left, right],
    present,
  }
}

function onlyValues(offsets: Int32Array, ids: Int32Array): Int32Array | undefined {
  const single = new Int32Array(offsets.length - 1).fill(-1)
  for (let i = 0; i < single.length; i++) {
    const count = offsets[i + 1]! - offsets[i]!
    if (count > 1) return undefined
    if (count === 1) single[i] = ids[offsets[i]!]!
  }
  return single
}
