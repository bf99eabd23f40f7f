import { decodeCodes } from './decode-codes.ts'
import { ByteTable, type ByteTableState, hashBytes } from '../internal/byte-table.ts'
import { type CodeDictionary, createCodeDictionary } from '../internal/code-array.ts'
import { type Steps, unpaced } from '../internal/pace.ts'
import { toShared } from '../internal/shared-arrays.ts'
import { BYTES_PER_UNIT, readText, readTexts, writeText } from '../internal/text-bytes.ts'
import type { SharedNames } from './names/shared-name-store.ts'
import { cut, join, joinedLength, PIECE, pieceAt, writePiece } from './text-pieces.ts'
import type { DictionaryBytes } from './dictionary-bytes.ts'

/** A dictionary as it stands, to be moved to another thread. */
export interface DictionaryState extends ByteTableState {
  readonly pieces?: DictionaryState | undefined
}

/**
 * Every distinct string of one kind, numbered from 0 in the order first seen, so that a pair compares two integers
 * first. They are kept as bytes; strings and code points are made on first use, and then kept as well.
 */
export class Dictionary {
  #table: ByteTable
  #pieces: Dictionary | undefined
  #strings: string[] | undefined
  /** The id of each string, where they are few: their bytes are made when somebody asks for them. */
  #ids: Map<string, number> | undefined
  #codes: CodeDictionary | undefined
  /** What becomes of names among the strings, where all who take them apart share it (names/shared-names.ts). */
  shared: SharedNames | undefined

  /**
   * @param from the strings to begin with, as `packed` gave them
   * @param inPieces keep strings as sequences of words, which repeat where the strings are nearly all distinct: whole names
   */
  constructor(from?: DictionaryState, inPieces: boolean = from?.pieces !== undefined) {
    this.#table = new ByteTable(from)
    this.#pieces = inPieces ? new Dictionary(from?.pieces, false) : undefined
  }

  /** An empty one that keeps strings: for few of them, which are all asked for. Takes more memory and less time. */
  static ofFew(): Dictionary {
    const dictionary = new Dictionary()
    dictionary.#strings = []
    dictionary.#ids = new Map()
    return dictionary
  }

  /** The strings as bytes. */
  get #bytes(): ByteTable {
    const table = this.#table
    if (this.#ids !== undefined)
      for (let id = table.size; id < this.#strings!.length; id++) {
        const text = this.#strings![id]!
        const bytes = roomFor(text.length * BYTES_PER_UNIT)
        table.intern(bytes, 0, writeText(text, bytes, 0))
      }
    return table
  }

  /** The strings by id. Made on first use: ask {@link text} for a few of many. */
  get strings(): readonly string[] {
    this.#strings ??=
      this.#pieces === undefined
        ? readTexts(this.packed())
        : Array.from({ length: this.size }, (_, id) => this.#read(id))
    return this.#strings
  }

  /** The string of an id. */
  text(id: number): string {
    return this.#strings?.[id] ?? this.#read(id)
  }

  #read(id: number): string {
    const { bytes } = this.#table
    const [from, to] = [this.#table.offset(id), this.#table.offset(id + 1)]
    if (this.#pieces === undefined) return readText(bytes, from, to)
    let text = ''
    for (let at = from; at < to; at += PIECE) text += this.#pieces.text(pieceAt(bytes, at))
    return text
  }

  /** The id of `value`, which is added if it is new. */
  intern(value: string): number {
    if (this.#ids !== undefined) return this.#internFew(this.#ids, value)
    if (this.#pieces !== undefined) return this.internPieces(this.piecesOf(value))
    const bytes = roomFor(value.length * BYTES_PER_UNIT)
    return this.#add(bytes, 0, writeText(value, bytes, 0), value)
  }

  #internFew(ids: Map<string, number>, value: string): number {
    const known = ids.get(value)
    if (known !== undefined) return known
    const id = this.#strings!.push(value) - 1
    ids.set(value, id)
    this.#codes = undefined
    return id
  }

  /** The numbers of the pieces of a text, in a dictionary in pieces. A text that begins with a space or a mark may follow any other. */
  piecesOf(value: string): number[] {
    const pieces: number[] = []
    for (const piece of cut(value)) pieces.push(this.#pieces!.intern(piece))
    return pieces
  }

  /** The id of the string that the first `count` pieces make one after the other. */
  internPieces(pieces: ArrayLike<number>, count: number = pieces.length): number {
    const bytes = roomFor(count * PIECE)
    for (let k = 0; k < count; k++) writePiece(bytes, k * PIECE, pieces[k]!)
    return this.internBytes(bytes, 0, count * PIECE)
  }

  /** {@link intern} of a string as it is kept. */
  internBytes(bytes: Uint8Array, from: number, to: number): number {
    if (this.#ids !== undefined) return this.#internFew(this.#ids, readText(bytes, from, to))
    return this.#add(bytes, from, to, undefined)
  }

  #add(bytes: Uint8Array, from: number, to: number, value: string | undefined): number {
    const before = this.#table.size
    const id = this.#table.intern(bytes, from, to)
    if (id === before) {
      this.#codes = undefined
      this.#strings?.push(value ?? this.#read(id))
    }
    return id
  }

  /** {@link intern} of a string of another dictionary; none is made unless this one is in pieces. */
  internFrom(other: Dictionary, id: number): number {
    if (this.#pieces !== undefined) return this.intern(other.text(id))
    const table = other.#bytes
    const [from, to] = [table.offset(id), table.offset(id + 1)]
    if (other.#pieces === undefined) return this.internBytes(table.bytes, from, to)
    const words = other.#pieces.#table
    const bytes = roomFor(joinedLength(words, table.bytes, from, to))
    return this.internBytes(bytes, 0, join(words, table.bytes, from, to, bytes))
  }

  /**
   * Adds the strings of another dictionary in their order, which is left empty.
   *
   * @param other as `state` gave it; its buffers go to this one, or are written over
   * @returns the id of each here; undefined where it is the same
   */
  absorb(other: DictionaryState): Int32Array | undefined {
    if (this.size === 0) {
      this.#table = new ByteTable(other)
      this.#pieces = other.pieces && new Dictionary(other.pieces, false)
      this.#codes = this.#strings = this.#ids = undefined
      return undefined
    }
    const pieces = other.pieces && this.#pieces?.absorb(other.pieces)
    if (pieces !== undefined)
      for (let at = 0; at < other.bytes.length; at += PIECE)
        writePiece(other.bytes, at, pieces[pieceAt(other.bytes, at)]!)
    const table = this.#bytes
    this.#codes = this.#strings = this.#ids = undefined
    return table.internAll(other)
  }

  /** All of it, for another dictionary to begin with or to {@link absorb}; this one is not to be used any more. */
  state(): DictionaryState {
    return { ...this.#bytes.state(), pieces: this.#pieces?.state() }
  }

  /** The hash of a text, for {@link touch}; -1 where texts are in pieces. */
  hash(value: string): number {
    if (this.#pieces !== undefined) return -1
    const bytes = roomFor(value.length * BYTES_PER_UNIT)
    return hashBytes(bytes, 0, writeText(value, bytes, 0))
  }

  /** The hash of the string that the first `count` pieces make. */
  hashPieces(pieces: ArrayLike<number>, count: number): number {
    const bytes = roomFor(count * PIECE)
    for (let k = 0; k < count; k++) writePiece(bytes, k * PIECE, pieces[k]!)
    return hashBytes(bytes, 0, count * PIECE)
  }

  /** Fetches what finding or interning a text of that hash needs, see `ByteTable.touch`. */
  touch(hash: number): number {
    return this.#table.touch(hash)
  }

  /** The id of `value`, or -1. */
  find(value: string): number {
    if (this.#ids !== undefined) return this.#ids.get(value) ?? -1
    if (this.#pieces === undefined) {
      const bytes = roomFor(value.length * BYTES_PER_UNIT)
      return this.#table.find(bytes, 0, writeText(value, bytes, 0))
    }
    const pieces = cut(value).map((piece) => this.#pieces!.find(piece))
    if (pieces.includes(-1)) return -1
    const bytes = roomFor(pieces.length * PIECE)
    pieces.forEach((piece, k) => writePiece(bytes, k * PIECE, piece))
    return this.#table.find(bytes, 0, pieces.length * PIECE)
  }

  get size(): number {
    return this.#ids === undefined ? this.#table.size : this.#strings!.length
  }

  /** Of each string its id in another dictionary, or -1. Quick where the other is small: no string is made. */
  *idsIn(other: Dictionary): Steps<Int32Array> {
    const ids = new Int32Array(this.size)
    const table = this.#table
    const isPlain = [this, other].every((one) => one.#pieces === undefined && one.#ids === undefined)
    for (let id = 0; id < ids.length; id++) {
      if ((id & AT_ONCE) === AT_ONCE) yield
      ids[id] = isPlain
        ? other.#table.find(table.bytes, table.offset(id), table.offset(id + 1))
        : other.find(this.text(id))
    }
    return ids
  }

  /** All strings as code points in one typed array, for the kernels; made on first use. */
  codes(): CodeDictionary {
    return unpaced(this.codesSteps())
  }

  /** {@link codes} in steps. */
  *codesSteps(): Steps<CodeDictionary> {
    if (this.#codes !== undefined) return this.#codes
    const codes =
      this.#pieces === undefined && this.#ids === undefined
        ? yield* decodeCodes(this.packed())
        : createCodeDictionary(this.strings)
    this.#codes = codes
    return codes
  }

  /** What {@link codes} gave, if that was asked for since the last string was added. */
  get madeCodes(): CodeDictionary | undefined {
    return this.#codes
  }

  /** Takes code points that another thread made of the same strings. */
  adoptCodes(codes: CodeDictionary): void {
    this.#codes = codes
  }

  /** Some of the strings, by id, without keeping them. */
  texts(from: number, to: number): string[] {
    if (this.#strings !== undefined || this.#pieces !== undefined)
      return Array.from({ length: to - from }, (_, n) => this.text(from + n))
    const { bytes, offsets } = this.#table.packed()
    return readTexts({ bytes, offsets: offsets.subarray(from, to + 1) })
  }

  /** All strings as they are kept; valid until the next one is added. */
  packed(): DictionaryBytes {
    const own = this.#bytes.packed()
    return this.#pieces === undefined ? own : { ...own, pieces: this.#pieces.packed() }
  }

  /**
   * Says that hardly any string will be added: gives up the room for them, and what finds them until that is needed again.
   *
   * @param isShared put what is left into memory that threads share
   */
  settle(isShared: boolean): void {
    const { bytes, offsets } = this.#bytes.packed()
    this.#table.settle(
      isShared ? toShared({ bytes, offsets }) : { bytes: bytes.slice(), offsets: offsets.slice() },
    )
    this.#pieces?.settle(isShared)
  }
}

/** Strings between two steps, less one. */
const AT_ONCE = (1 << 12) - 1
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
