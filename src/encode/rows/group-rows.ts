import type { CellBatch } from '../../format/tables/cell-batch.ts'
import type { ColumnMap } from '../../format/column-map.ts'
import type { Gazetteer } from '../../normalise/places/gazetteer.ts'
import { hashBytes } from '../../internal/byte-table.ts'
import { CellMemo } from './cell-memo.ts'
import type { ColumnGroup } from './column-groups.ts'
import { createGroupReader, type GroupValues } from './group-reader.ts'
import type { GrowingColumn } from './growing-column.ts'
import { type IsPlain, plainFeature } from './plain-cells.ts'

/** What the cells of a group may be, where they are no entry of its memo. */
const EMPTY = -1
const NEW = -2
const PLAIN = -3
/** The one number of an entry of cells that make their row a case for a record. */
const UNCLEAR: readonly number[] = [0]

/** Numbers of an entry of cells that say nothing, see value-encoder.ts; the first of them is -1. */
const NOTHING = 2

/** One group of the columns of a file, over the few rows that are at work. */
export class GroupRows {
  readonly #columns: readonly number[]
  /** The feature that plain cells are values of, and which cells are plain. */
  readonly #plain: { readonly feature: string; readonly isPlain: IsPlain } | undefined
  readonly #read: (texts: readonly string[]) => GroupValues | undefined
  readonly #memo = new CellMemo()
  /** Of each row its key: the bytes of its cell; of several cells, with a byte between them that UTF-8 doesn't have. */
  #bytes: Uint8Array = new Uint8Array(1 << 12)
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  readonly #hashes: Int32Array
  readonly #entries: Int32Array
  readonly #said: (GroupValues | undefined)[]

  /** @param most rows at a time */
  constructor(map: ColumnMap, group: ColumnGroup, places: Gazetteer | undefined, most: number) {
    this.#columns = group.columns
    this.#plain = plainFeature(map, group)
    this.#read = createGroupReader(map, group, places)
    this.#starts = new Int32Array(most)
    this.#ends = new Int32Array(most)
    this.#hashes = new Int32Array(most)
    this.#entries = new Int32Array(most)
    this.#said = Array.from({ length: most }, () => undefined)
  }

  /**
   * Looks at rows of a batch.
   *
   * @param isWhole of each row, whether it has all columns; others are passed over
   * @returns a number that means nothing, of what was fetched
   */
  look(batch: CellBatch, from: number, to: number, isWhole: Uint8Array): number {
    this.#locate(batch, from, to, isWhole)
    const touched = this.#memo.prepare(this.#bytes, this.#starts, this.#ends, to - from, this.#hashes)
    for (let n = 0; n < to - from; n++) {
      this.#said[n] = undefined
      if (this.#starts[n] === this.#ends[n]) {
        this.#entries[n] = EMPTY
        continue
      }
      if (this.#plain?.isPlain(this.#bytes, this.#starts[n]!, this.#ends[n]!)) {
        this.#entries[n] = PLAIN
        continue
      }
      this.#entries[n] = this.#find(n)
      if (this.#entries[n]! >= 0) continue
      this.#entries[n] = NEW
      const first = batch.firsts[from + n]!
      this.#said[n] = this.#read(this.#columns.map((column) => batch.text(first + column)))
      if (this.#said[n] === undefined) this.#add(n, UNCLEAR)
    }
    return touched
  }

  /** Whether the row says nothing here. */
  isEmpty(n: number): boolean {
    const entry = this.#entries[n]!
    if (entry === PLAIN) return false
    if (entry >= 0) return this.end(entry) - entry === NOTHING && this.#memo.numbers[entry]! < 0
    const said = this.#said[n]
    return said === undefined || (said.values.length === 0 && said.part === undefined)
  }

  /** Whether all that the row says here can be told without a record. */
  isClear(n: number): boolean {
    const entry = this.#entries[n]!
    return entry >= 0
      ? this.#memo.numbers[entry - 1]! > 1
      : entry === EMPTY || entry === PLAIN || this.#said[n] !== undefined
  }

  /** What the row says, where that has no numbers yet. */
  said(n: number): GroupValues | undefined {
    return this.#said[n]
  }

  /** The feature of which the cell of the row is a value as it stands; undefined where it is not. */
  plainFeature(n: number): string | undefined {
    return this.#entries[n] === PLAIN ? this.#plain!.feature : undefined
  }

  /** The hash of a plain cell, as dictionaries have it. */
  plainHash(n: number): number {
    return hashBytes(this.#bytes, this.#starts[n]!, this.#ends[n]!)
  }

  /** Adds a plain cell to its column. */
  addPlain(n: number, record: number, column: GrowingColumn): void {
    column.add(record, column.dictionary.internBytes(this.#bytes, this.#starts[n]!, this.#ends[n]!))
  }

  /** Where the numbers of the row stand in `numbers`; -1 where it has none. */
  entry(n: number): number {
    return this.#entries[n]!
  }

  get numbers(): Int32Array {
    return this.#memo.numbers
  }

  /** Where the numbers that begin at `entry` end. */
  end(entry: number): number {
    return entry + this.#memo.numbers[entry - 1]!
  }

  /** Keeps the numbers of what the row says. */
  keep(n: number, numbers: readonly number[]): void {
    // An earlier row of these may have said the same.
    if (this.#find(n) < 0) this.#add(n, numbers)
  }

  #find(n: number): number {
    return this.#memo.find(this.#bytes, this.#starts[n]!, this.#ends[n]!, this.#hashes[n]!)
  }

  #add(n: number, numbers: readonly number[]): void {
    this.#memo.add(this.#bytes, this.#starts[n]!, this.#ends[n]!, this.#hashes[n]!, numbers)
  }

  #locate(batch: CellBatch, from: number, to: number, isWhole: Uint8Array): void {
    const { starts, ends, firsts } = batch
    const column = this.#columns[0]!
    if (this.#columns.length === 1) {
      this.#bytes = batch.bytes
      for (let n = 0; n < to - from; n++) {
        const cell = firsts[from + n]! + column
        this.#starts[n] = isWhole[n] === 1 ? starts[cell]! : 0
        this.#ends[n] = isWhole[n] === 1 ? ends[cell]! : 0
      }
      return
    }
    let at = 0
    for (let n = 0; n < to - from; n++) {
      this.#starts[n] = at
      if (isWhole[n] === 1) at = this.#join(batch, firsts[from + n]!, at)
      this.#ends[n] = at
    }
  }

  /** Cells side by side from `at` on, or nothing where all are empty. */
  #join({ bytes, starts, ends }: CellBatch, first: number, at: number): number {
    const begun = at
    for (const column of this.#columns) {
      const [start, end] = [starts[first + column]!, ends[first + column]!]
      if (at + end - start >= this.#bytes.length) {
        const larger = new Uint8Array((at + end - start) * 2)
        larger.set(this.#bytes)
        this.#bytes = larger
      }
      for (let i = start; i < end; i++) this.#bytes[at++] = bytes[i]!
      this.#bytes[at++] = 0xff
    }
    return at - begun === this.#columns.length ? begun : at
  }
}
