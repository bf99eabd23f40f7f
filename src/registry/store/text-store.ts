import { mix32 } from '../../internal/hash.ts'
import { sharedCopy } from '../../internal/shared-arrays.ts'
import { grown } from './grow.ts'
import { type TextSnapshot, textOf } from './people-snapshot.ts'
import { damaged, type SectionReader, type SectionWriter } from './sections.ts'
import { HashTables, homeOf, put } from './hash-tables.ts'
import { writtenZeros } from '../../internal/written-zeros.ts'

/** Places of the smallest table of a file. */
const FEWEST_PLACES = 32

/**
 * Distinct texts, each with a kind (a small number), counted by their holders. All letters lie in one array instead of
 * a million strings: the garbage collector has nothing to walk, and a text that its last holder lets go is
 * overwritten at once. Ids are reused.
 */
export class TextStore {
  /** UTF-16 units, so that any string comes back as it was. */
  #units = new Uint16Array(256)
  #used = 0
  #dead = 0
  #starts = new Int32Array(16)
  #lengths = new Int32Array(16)
  #kinds = new Uint16Array(16)
  #holders = new Int32Array(16)
  #count = 0
  #free: number[] = []
  #tables = new HashTables((id) => this.#hash(id))

  /** One more than the largest id. */
  get limit(): number {
    return this.#count
  }

  /** Texts that are held. */
  get size(): number {
    return this.#count - this.#free.length
  }

  get bytes(): number {
    const perId = this.#starts.length * 4 + this.#lengths.length * 4 + this.#kinds.length * 2
    return this.#units.length * 2 + perId + this.#holders.length * 4 + this.#tables.bytes
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
      this.#holders[known]!++
      return known
    }
    const id = this.#free.pop() ?? this.#count++
    const end = this.#used + text.length
    this.#reserve(id + 1, end)
    this.#starts[id] = this.#used
    this.#lengths[id] = text.length
    this.#kinds[id] = kind
    this.#holders[id] = 1
    const units = this.#units
    for (let k = 0, to = this.#used; k < text.length; k++) units[to++] = text.charCodeAt(k)
    this.#used = end
    this.#tables.add(hash, id)
    return id
  }

  /** One holder less. The last one takes the text along. */
  release(id: number): void {
    if (--this.#holders[id]! > 0) return
    this.#tables.remove(this.#hash(id), id)
    const start = this.#starts[id]!
    this.#units.fill(0, start, start + this.#lengths[id]!)
    this.#dead += this.#lengths[id]!
    this.#starts[id] = this.#lengths[id] = this.#kinds[id] = 0
    this.#free.push(id)
    if (this.#dead > 65_536 && this.#dead * 2 > this.#used) this.compact()
  }

  /** How many hold a text. */
  holders(id: number): number {
    return this.#holders[id]!
  }

  isHeld(id: number): boolean {
    return id >= 0 && id < this.#count && this.#holders[id]! > 0
  }

  kind(id: number): number {
    return this.#kinds[id]!
  }

  text(id: number): string {
    const start = this.#starts[id]!
    return textOf(this.#units, start, start + this.#lengths[id]!)
  }

  /** All texts at this moment, in memory that threads share. */
  snapshot(): TextSnapshot {
    return {
      units: sharedCopy(this.#units.subarray(0, this.#used)),
      starts: sharedCopy(this.#starts.subarray(0, this.#count)),
      lengths: sharedCopy(this.#lengths.subarray(0, this.#count)),
      kinds: sharedCopy(this.#kinds.subarray(0, this.#count)),
    }
  }

  /** Closes the gaps that released texts left. */
  compact(): void {
    const units = new Uint16Array(this.#used - this.#dead)
    let used = 0
    for (let id = 0; id < this.#count; id++) {
      const start = this.#starts[id]!
      const length = this.#lengths[id]!
      for (let k = 0; k < length; k++) units[used + k] = this.#units[start + k]!
      this.#starts[id] = used
      used += length
    }
    this.#units.fill(0)
    this.#units = units
    this.#used = used
    this.#dead = 0
  }

  write(out: SectionWriter): void {
    if (this.#dead > 0) this.compact()
    const n = this.#count
    out.add(this.#units.subarray(0, this.#used))
    out.add(this.#starts.subarray(0, n))
    out.add(this.#lengths.subarray(0, n))
    out.add(this.#kinds.subarray(0, n))
    out.add(this.#holders.subarray(0, n))
    let capacity = FEWEST_PLACES
    while (capacity < this.size * 2) capacity *= 2
    const table = writtenZeros(new Int32Array(capacity))
    for (let id = 0; id < n; id++) if (this.#holders[id]! > 0) put(table, this.#hash(id), id + 1)
    out.add(table)
  }

  /** @throws RegistryError `registry-damaged` where a later search or change would find no end */
  static read(sections: SectionReader): TextStore {
    const store = new TextStore()
    store.#units = sections.uint16()
    store.#starts = sections.int32()
    store.#lengths = sections.int32(store.#starts.length)
    store.#kinds = sections.uint16(store.#starts.length)
    store.#holders = sections.int32(store.#starts.length)
    store.#used = store.#units.length
    store.#count = store.#starts.length
    for (let id = store.#count - 1; id >= 0; id--) if (store.#holders[id]! <= 0) store.#free.push(id)
    if (!store.#isWhole(sections.int32())) throw damaged()
    store.#tables = new HashTables((id) => store.#hash(id), store.size)
    for (let id = 0; id < store.#count; id++)
      if (store.#holders[id]! > 0) store.#tables.add(store.#hash(id), id)
    return store
  }

  /** Whether each text lies where texts lie, and each that is held stands in the table once. */
  #isWhole(table: Int32Array): boolean {
    const capacity = table.length
    // As it was written: half free, and of a size that is a power of two.
    if ((capacity & (capacity - 1)) !== 0 || capacity < this.size * 2) return false
    for (let id = 0; id < this.#count; id++) {
      const [start, length] = [this.#starts[id]!, this.#lengths[id]!]
      if (start < 0 || length < 0 || start + length > this.#used) return false
    }
    const met = new Uint8Array(this.#count)
    let entries = 0
    for (let at = 0; at < capacity; at++) {
      const id = table[at]! - 1
      if (id === -1) continue
      if (!this.isHeld(id) || met[id] === 1) return false
      met[id] = 1
      entries++
    }
    return entries === this.size
  }

  #reserve(ids: number, units: number): void {
    this.#units = grown(this.#units, units)
    if (ids <= this.#starts.length) return
    this.#starts = grown(this.#starts, ids)
    this.#lengths = grown(this.#lengths, ids)
    this.#kinds = grown(this.#kinds, ids)
    this.#holders = grown(this.#holders, ids)
  }

  #find(hash: number, kind: number, text: string): number {
    const table = this.#tables.of(hash)
    const mask = table.length - 1
    for (let at = homeOf(table, hash); table[at] !== 0; at = (at + 1) & mask) {
      const id = table[at]! - 1
      if (this.#kinds[id] === kind && this.#equals(id, text)) return id
    }
    return -1
  }

  #equals(id: number, text: string): boolean {
    if (this.#lengths[id] !== text.length) return false
    const start = this.#starts[id]!
    for (let k = 0; k < text.length; k++) if (this.#units[start + k] !== text.charCodeAt(k)) return false
    return true
  }

  #hash(id: number): number {
    let hash = this.#kinds[id]! + 1
    const end = this.#starts[id]! + this.#lengths[id]!
    for (let k = this.#starts[id]!; k < end; k++) hash = Math.imul(hash ^ this.#units[k]!, 0x01000193)
    return mix32(hash)
  }
}

/** FNV-1a over units, mixed: the same as over the stored units. */
function hashText(kind: number, text: string): number {
  let hash = kind + 1
  for (let k = 0; k < text.length; k++) hash = Math.imul(hash ^ text.charCodeAt(k), 0x01000193)
  return mix32(hash)
}
