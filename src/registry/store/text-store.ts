import { inRanges } from '../../internal/in-ranges.ts'
import type { Steps } from '../../internal/pace.ts'
import { mix32 } from '../../internal/hash.ts'
import { IntTable } from './int-table.ts'
import { areLists, startsOf } from './list-places.ts'
import { PagedLists } from './paged-lists.ts'
import { textOf } from './text-of.ts'
import { damaged, type SectionReader, type SectionWriter } from './sections.ts'
import { HashTables, homeOf } from './hash-tables.ts'
import { writtenZeros } from '../../internal/written-zeros.ts'

/** Places of the smallest table of a file. */
const FEWEST_PLACES = 32

/** Fields of a text in the table of places. */
const PLACE = 0
const LENGTH = 1

/**
 * Distinct texts, each with a kind (a small number), counted by their holders. All letters lie in a few arrays instead of
 * a million strings: the garbage collector has nothing to walk, and a text that its last holder lets go is
 * overwritten at once. Ids are reused.
 */
export class TextStore {
  readonly #places = new IntTable(2)
  // Apart, since a search asks for many kinds and few texts.
  readonly #kinds = new IntTable(1)
  readonly #holders = new IntTable(1)
  /** UTF-16 units, so that any string comes back as it was. */
  readonly #units = new PagedLists((length) => new Uint16Array(length), {
    placeOf: (id) => this.#places.get(id, PLACE),
    lengthOf: (id) => this.#places.get(id, LENGTH),
    moved: (id, place) => this.#places.set(id, PLACE, place),
  })
  #count = 0
  #free: number[] = []
  #tables = new HashTables()

  /** One more than the largest id. */
  get limit(): number {
    return this.#count
  }

  /** Texts that are held. */
  get size(): number {
    return this.#count - this.#free.length
  }

  get bytes(): number {
    return (
      this.#units.bytes + this.#places.bytes + this.#kinds.bytes + this.#holders.bytes + this.#tables.bytes
    )
  }

  /** The id of a text, or -1. */
  find(kind: number, text: string): number {
    return this.#find(hashText(kind, text), kind, text)
  }

  /** The id of a text, added if it is new, with one holder more. */
  hold(kind: number, text: string): number {
    const hash = hashText(kind, text)
    const known = this.#find(hash, kind, text)
    if (known >= 0) {
      this.#holders.set(known, 0, this.holders(known) + 1)
      return known
    }
    const id = this.#free.pop() ?? this.#count++
    this.#reserve(id + 1)
    const units = this.#put(id, kind, text.length, 1)
    let to = this.#offset(id)
    for (let k = 0; k < text.length; k++) units[to++] = text.charCodeAt(k)
    this.#tables.add(hash, id)
    return id
  }

  /** One holder less. The last one takes the text along. */
  release(id: number): void {
    const holders = this.holders(id) - 1
    if (holders > 0) return this.#holders.set(id, 0, holders)
    this.#tables.remove(this.#hash(id), id)
    const [place, length] = [this.#places.get(id, PLACE), this.#length(id)]
    this.#describe(id, 0, 0, 0, 0)
    this.#units.remove(place, length)
    this.#free.push(id)
  }

  /** How many hold a text. */
  holders(id: number): number {
    return this.#holders.get(id, 0)
  }

  isHeld(id: number): boolean {
    return id >= 0 && id < this.#count && this.holders(id) > 0
  }

  kind(id: number): number {
    return this.#kinds.get(id, 0)
  }

  text(id: number): string {
    const start = this.#offset(id)
    return textOf(this.#page(id), start, start + this.#length(id))
  }

  *write(out: SectionWriter): Steps<void> {
    const n = this.#count
    const lengths = yield* this.#places.read(LENGTH, new Int32Array(n))
    const starts = startsOf(lengths)
    const units = new Uint16Array(n === 0 ? 0 : starts[n - 1]! + lengths[n - 1]!)
    yield* inRanges(n, (first, end) => {
      for (let id = first; id < end; id++) {
        const page = this.#page(id)
        const from = this.#offset(id)
        for (let k = 0, to = starts[id]!; k < lengths[id]!; k++) units[to + k] = page[from + k]!
      }
    })
    out.add(units)
    out.add(starts)
    out.add(lengths)
    out.add(yield* this.#kinds.read(0, new Uint16Array(n)))
    out.add(yield* this.#holders.read(0, new Int32Array(n)))
    let capacity = FEWEST_PLACES
    while (capacity < this.size * 2) capacity *= 2
    const table = writtenZeros(new Int32Array(capacity))
    yield* inRanges(n, (from, end) => {
      for (let id = from; id < end; id++) if (this.holders(id) > 0) putId(table, this.#hash(id), id)
    })
    out.add(table)
  }

  /** @throws RegistryError `registry-damaged` where a later search or change would find no end */
  static *read(sections: SectionReader): Steps<TextStore> {
    const store = new TextStore()
    const units = sections.uint16()
    const starts = sections.int32()
    const count = starts.length
    const lengths = sections.int32(count)
    const kinds = sections.uint16(count)
    const holders = sections.int32(count)
    if (!areLists(starts, lengths, units.length)) throw damaged()
    store.#count = count
    store.#reserve(count)
    const hashes = new Uint32Array(count)
    yield* inRanges(count, (first, end) => {
      for (let id = first; id < end; id++) {
        const own = store.#put(id, kinds[id]!, lengths[id]!, holders[id]!)
        let hash = kinds[id]! + 1
        for (let from = starts[id]!, k = from, to = store.#offset(id); k < from + lengths[id]!; k++) {
          const unit = units[k]!
          own[to++] = unit
          hash = Math.imul(hash ^ unit, 0x01000193)
        }
        hashes[id] = mix32(hash)
      }
    })
    for (let id = count - 1; id >= 0; id--) if (holders[id]! <= 0) store.#free.push(id)
    // The table of the file, which earlier versions searched in: ours grow a part at a time, and are made of the texts themselves.
    sections.int32()
    const tables = (store.#tables = new HashTables(store.size))
    yield* inRanges(count, (from, end) => {
      for (let id = from; id < end; id++) if (holders[id]! > 0) tables.add(hashes[id]!, id)
    })
    return store
  }

  /** Writes down what is known of a text but its letters. @returns the page that these go to, from {@link #offset} on */
  #put(id: number, kind: number, length: number, holders: number): Uint16Array {
    const place = this.#units.add(id, length)
    this.#describe(id, place, length, kind, holders)
    return this.#units.pageOf(place)
  }

  #describe(id: number, place: number, length: number, kind: number, holders: number): void {
    this.#places.set(id, PLACE, place)
    this.#places.set(id, LENGTH, length)
    this.#kinds.set(id, 0, kind)
    this.#holders.set(id, 0, holders)
  }

  #reserve(ids: number): void {
    for (const table of [this.#places, this.#kinds, this.#holders]) table.reserve(ids)
  }

  #length(id: number): number {
    return this.#places.get(id, LENGTH)
  }

  #page(id: number): Uint16Array {
    return this.#units.pageOf(this.#places.get(id, PLACE))
  }

  /** Where a text begins in its page. */
  #offset(id: number): number {
    return this.#units.offsetOf(this.#places.get(id, PLACE))
  }

  #find(hash: number, kind: number, text: string): number {
    const table = this.#tables.of(hash)
    const mask = table.length - 1
    for (let at = homeOf(table, hash); table[at] !== 0; at = (at + 2) & mask) {
      const id = table[at]! - 1
      if (table[at + 1] === (hash | 0) && this.kind(id) === kind && this.#equals(id, text)) return id
    }
    return -1
  }

  #equals(id: number, text: string): boolean {
    if (this.#length(id) !== text.length) return false
    const units = this.#page(id)
    const start = this.#offset(id)
    for (let k = 0; k < text.length; k++) if (units[start + k] !== text.charCodeAt(k)) return false
    return true
  }

  #hash(id: number): number {
    let hash = this.kind(id) + 1
    const units = this.#page(id)
    const start = this.#offset(id)
    const end = start + this.#length(id)
    for (let k = start; k < end; k++) hash = Math.imul(hash ^ units[k]!, 0x01000193)
    return mix32(hash)
  }
}

/** FNV-1a over units, mixed: the same as over the stored units. */
function hashText(kind: number, text: string): number {
  let hash = kind + 1
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193)
  return mix32(hash)
}

/** Puts a number, plus 1, into the first free place of a file's table. */
function putId(table: Int32Array, hash: number, id: number): void {
  const mask = table.length - 1
  let at = hash & mask
  while (table[at] !== 0) at = (at + 1) & mask
  table[at] = id + 1
}
