import type { PersonRecord } from '../record/types.ts'
import { Dictionary } from './dictionary.ts'
import { features } from './features.ts'

/** One feature of all records: `ids[offsets[i] .. offsets[i + 1]]` are record i's values in `dictionary`. */
export interface Column {
  readonly feature: string
  readonly dictionary: Dictionary
  readonly offsets: Int32Array
  readonly ids: Int32Array
  /** How many records of each side hold each dictionary id: the term frequencies, left then right. */
  readonly counts: readonly [Int32Array, Int32Array]
  /** Records of each side that have a value at all. */
  readonly present: readonly [number, number]
}

/**
 * All records of a run as typed columns. For linking, the left registry's records come first and `split` is
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

  /** Adds a record and returns its index. Records with `consent.match` false must not be given. */
  add(record: PersonRecord): number {
    const index = this.#ids.length
    this.#ids.push(record.id)
    features(record, (feature, value) => {
      const column = this.#column(feature)
      const id = column.dictionary.intern(value)
      for (let k = column.records.length - 1; k >= 0 && column.records[k] === index; k--)
        if (column.values[k] === id) return
      column.records.push(index)
      column.values.push(id)
    })
    return index
  }

  /** Everything added after this belongs to the right registry. */
  startRight(): void {
    this.#split = this.#ids.length
  }

  finish(): Population {
    const size = this.#ids.length
    const linking = this.#split >= 0
    const split = linking ? this.#split : size
    const columns = new Map<string, Column>()
    for (const feature of [...this.#columns.keys()].sort())
      columns.set(feature, finishColumn(feature, this.#columns.get(feature)!, size, split, linking))
    return { size, split, linking, ids: this.#ids, columns }
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
  size: number,
  split: number,
  linking: boolean,
): Column {
  const offsets = new Int32Array(size + 1)
  const ids = Int32Array.from(values)
  const left = new Int32Array(dictionary.size)
  const right = linking ? new Int32Array(dictionary.size) : left
  const present: [number, number] = [0, 0]
  let before = -1
  for (let k = 0; k < ids.length; k++) {
    const record = records[k]!
    const side = record < split ? 0 : 1
    if (record !== before) present[side]++
    before = record
    offsets[record + 1]!++
    ;(side === 0 ? left : right)[ids[k]!]!++
  }
  for (let i = 0; i < size; i++) offsets[i + 1]! += offsets[i]!
  if (!linking) present[1] = present[0]
  return { feature, dictionary, offsets, ids, counts: [left, right], present }
}
