import { ByteTable } from '../internal/byte-table.ts'
import type { CodeDictionary } from '../internal/code-array.ts'
import { BYTES_PER_UNIT, countPoints, readText, writePoints, writeText } from '../internal/text-bytes.ts'

/** The strings of a dictionary laid end to end, as `text-bytes.ts` writes them. */
export interface DictionaryBytes {
  readonly bytes: Uint8Array
  /** String `id` is `bytes[offsets[id] .. offsets[id + 1]]`. */
  readonly offsets: Int32Array
}

/**
 * Every distinct string of one kind, numbered from 0 in the order first seen, so that a pair compares two integers
 * first. They are kept as bytes; strings and code points are made on first use, and then kept as well.
 */
export class Dictionary {
  readonly #table: ByteTable
  #strings: string[] | undefined
  #codes: CodeDictionary | undefined

  /** @param from the strings to begin with, as `packed` gave them */
  constructor(from?: DictionaryBytes) {
    this.#table = new ByteTable(from)
  }

  /** The strings by id. Made on first use: ask {@link text} for a few of many. */
  get strings(): readonly string[] {
    this.#strings ??= Array.from({ length: this.size }, (_, id) => this.text(id))
    return this.#strings
  }

  /** The string of an id. */
  text(id: number): string {
    return (
      this.#strings?.[id] ?? readText(this.#table.bytes, this.#table.offset(id), this.#table.offset(id + 1))
    )
  }

  /** The id of `value`, which is added if it is new. */
  intern(value: string): number {
    const bytes = roomFor(value.length * BYTES_PER_UNIT)
    return this.#intern(bytes, writeText(value, bytes, 0), value)
  }

  /** The id of several strings of another dictionary in a row, as one. */
  internJoined(of: Dictionary, ids: readonly number[]): number {
    const table = of.#table
    let length = 0
    for (const id of ids) length += table.offset(id + 1) - table.offset(id)
    const bytes = roomFor(length)
    let at = 0
    for (const id of ids)
      for (let k = table.offset(id), end = table.offset(id + 1); k < end; k++) bytes[at++] = table.bytes[k]!
    return this.#intern(bytes, at, undefined)
  }

  #intern(bytes: Uint8Array, length: number, value: string | undefined): number {
    const before = this.#table.size
    const id = this.#table.intern(bytes, 0, length)
    if (id === before) {
      this.#codes = undefined
      this.#strings?.push(value ?? readText(bytes, 0, length))
    }
    return id
  }

  /** The id of `value`, or -1. */
  find(value: string): number {
    const bytes = roomFor(value.length * BYTES_PER_UNIT)
    return this.#table.find(bytes, 0, writeText(value, bytes, 0))
  }

  get size(): number {
    return this.#table.size
  }

  /** All strings as code points in one typed array, for the kernels; made on first use. */
  codes(): CodeDictionary {
    this.#codes ??= decode(this.packed())
    return this.#codes
  }

  /** All strings as they are kept, for another thread. Gives up the room for more until more comes. */
  packed(): DictionaryBytes {
    return this.#table.packed()
  }
}

function decode({ bytes, offsets }: DictionaryBytes): CodeDictionary {
  const end = bytes.length
  let astral = false
  for (let i = 0; i < end && !astral; i++) astral = bytes[i]! >= 0xf0
  const total = countPoints(bytes, 0, end)
  const codes = astral ? new Int32Array(total) : new Uint16Array(total)
  const starts = new Int32Array(offsets.length)
  for (let id = 0; id + 1 < offsets.length; id++)
    starts[id + 1] = writePoints(bytes, offsets[id]!, offsets[id + 1]!, codes, starts[id]!)
  return { codes, offsets: starts }
}

let scratch = new Uint8Array(4096)

function roomFor(length: number): Uint8Array {
  if (length > scratch.length) {
    // Nothing large stays alive.
    if (length > LARGE) return new Uint8Array(length)
    scratch = new Uint8Array(length * 2)
  }
  return scratch
}

const LARGE = 1 << 16
