import type { Dictionary } from './dictionary.ts'
import type { RecordIds } from './record-ids.ts'

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
export interface Population extends RecordIds {
  readonly size: number
  readonly split: number
  readonly linking: boolean
  readonly columns: ReadonlyMap<string, Column>
}

/** How many pairs of records could be compared. */
export function allPairs({ size, split, linking }: Pick<Population, 'size' | 'split' | 'linking'>): number {
  return linking ? split * (size - split) : (size * (size - 1)) / 2
}

/** How many records are asked for partners: those of the left side, which come first, or all. */
export function leftRecords({
  size,
  split,
  linking,
}: Pick<Population, 'size' | 'split' | 'linking'>): number {
  return linking ? split : size
}

/** The distinct dictionaries of a population, in the order of its columns. */
export function dictionariesOf({ columns }: Population): readonly Dictionary[] {
  return [...new Set([...columns.values()].map((column) => column.dictionary))]
}
