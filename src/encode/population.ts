import type { Gazetteer } from '../normalise/gazetteer.ts'
import type { PersonRecord } from '../record/types.ts'
import { GrowableInt32 } from '../internal/growable-int32.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { sortSteps } from '../internal/sort-steps.ts'
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
  /** Of each value the record, and the value. */
  readonly records: GrowableInt32
  readonly values: GrowableInt32
}

/** Encodes records one by one, so that the caller can drop each after `add`. */
export class PopulationBuilder {
  readonly #only: ReadonlySet<string> | undefined
  readonly #ids: string[] = []
  readonly #columns = new Map<string, GrowingColumn>()
  readonly #dictionaries = new Map<string, Dictionary>()
  readonly #places: Gazetteer | undefined
  #split = -1

  /**
   * @param only the features that are wanted; default: all
   * @param places a table of places, so that one place under several names is one
   */
  constructor(only?: ReadonlySet<string>, places?: Gazetteer) {
    this.#only = only
    this.#places = places
  }

  /**
   * Adds a record, or passes it over and returns false: one whose consent to matching is withheld is never
   * compared with anything.
   */
  add(record: PersonRecord): boolean {
    if (record.consent?.match === false) return false
    const index = this.#ids.length
    this.#ids.push(record.id)
    features(record, (feature, value) => this.#put(index, feature, value), this.#places)
    return true
  }

  /** Adds a record by the values that {@link features} gave for it. */
  addValues(recordId: string, values: Iterable<readonly [feature: string, value: string]>): void {
    const index = this.#ids.length
    this.#ids.push(recordId)
    for (const [feature, value] of values) this.#put(index, feature, value)
  }

  #put(index: number, feature: string, value: string): void {
    if (this.#only?.has(feature) === false) return
    const { dictionary, records, values } = this.#column(feature)
    const id = dictionary.intern(value)
    for (let k = records.length - 1; k >= 0 && records.at(k) === index; k--) if (values.at(k) === id) return
    records.push(index)
    values.push(id)
  }

  /** Everything added after this belongs to the right registry. */
  startRight(): void {
    this.#split = this.#ids.length
  }

  /** Records come out sorted by id within their side, so that the order of the input can change no result. */
  finish(): Population {
    return unpaced(this.finishSteps())
  }

  /** {@link finish} in steps. */
  *finishSteps(): Steps<Population> {
    const ids = this.#ids
    const size = ids.length
    const linking = this.#split >= 0
    const split = linking ? this.#split : size
    const order = Int32Array.from({ length: size }, (_, i) => i)
    const byId = (a: number, b: number): number => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b)
    yield* sortSteps(order.subarray(0, split), byId)
    yield* sortSteps(order.subarray(split), byId)
    const columns = new Map<string, Column>()
    for (const feature of [...this.#columns.keys()].sort()) {
      const growing = this.#columns.get(feature)!
      // What has grown goes as soon as it is laid out: on large files it is most of the memory.
      this.#columns.delete(feature)
      columns.set(feature, yield* finishColumn(feature, growing, order, split, linking))
    }
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
      column = { dictionary, records: new GrowableInt32(), values: new GrowableInt32() }
      this.#columns.set(feature, column)
    }
    return column
  }
}

/** Records between two steps, less one. */
const AT_ONCE = (1 << 14) - 1

function* finishColumn(
  feature: string,
  { dictionary, ...growing }: GrowingColumn,
  order: Int32Array,
  split: number,
  linking: boolean,
): Steps<Column> {
  const [records, values] = [growing.records.view(), growing.values.view()]
  const size = order.length
  const starts = new Int32Array(size + 1)
  for (let k = 0; k < records.length; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    starts[records[k]! + 1]!++
  }
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!
  const offsets = new Int32Array(size + 1)
  const ids = new Int32Array(values.length)
  const left = new Int32Array(dictionary.size)
  const right = linking ? new Int32Array(dictionary.size) : left
  const present: [number, number] = [0, 0]
  let at = 0
  for (let i = 0; i < size; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
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
  yield
  return {
    feature,
    dictionary,
    offsets,
    ids,
    single: onlyValues(offsets, ids),
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
