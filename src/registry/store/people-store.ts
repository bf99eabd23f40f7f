import { requireText } from '../../record/require-text.ts'
import { grown } from './grow.ts'
import { NameCache } from './name-cache.ts'
import type { PeopleSnapshot } from './people-snapshot.ts'
import { damaged, type SectionReader, type SectionWriter } from './sections.ts'
import { sharedCopy } from '../../internal/shared-arrays.ts'
import { TextStore } from './text-store.ts'
import type { FeatureValue } from './feature-value.ts'

export const NEVER = 0x7fff_ffff

/** The people of a registry and their values. A person's slot is the number of its id, and is reused. */
export class PeopleStore {
  #ids = new TextStore()
  #values = new TextStore()
  readonly #features: string[] = []
  readonly #featureNumbers = new Map<string, number>()
  /** Numbers of values, person by person. */
  #rows = new Int32Array(64)
  #used = 0
  #dead = 0
  #starts = new Int32Array(16)
  #lengths = new Int32Array(16)
  #expires = new Int32Array(16)
  /** Of values that are names; a value that nobody holds any more leaves it. */
  readonly names: NameCache = new NameCache()

  get size(): number {
    return this.#ids.size
  }

  /** One more than the largest slot. */
  get limit(): number {
    return this.#ids.limit
  }

  get values(): number {
    return this.#values.size
  }

  get bytes(): number {
    return this.#ids.bytes + this.#values.bytes + this.#rows.length * 4 + this.#starts.length * 12
  }

  /** The slot of an id, or -1. */
  find(id: string): number {
    requireText(id, 'the id of a record')
    return this.#ids.find(0, id)
  }

  id(slot: number): string {
    return this.#ids.text(slot)
  }

  /** Last day of use, {@link NEVER} where none was given. */
  expiresOn(slot: number): number {
    return this.#expires[slot]!
  }

  isHeld(slot: number): boolean {
    return this.#ids.isHeld(slot)
  }

  add(id: string, values: readonly FeatureValue[], expiresOn: number | undefined): number {
    const slot = this.#ids.hold(0, id)
    this.#starts = grown(this.#starts, slot + 1)
    this.#lengths = grown(this.#lengths, slot + 1)
    this.#expires = grown(this.#expires, slot + 1)
    this.#rows = grown(this.#rows, this.#used + values.length)
    this.#starts[slot] = this.#used
    this.#lengths[slot] = values.length
    this.#expires[slot] = expiresOn === undefined ? NEVER : Math.min(NEVER - 1, Math.max(-NEVER, expiresOn))
    for (const [feature, value] of values)
      this.#rows[this.#used++] = this.#values.hold(this.#numberOf(feature), value)
    return slot
  }

  remove(slot: number): void {
    const end = this.#starts[slot]! + this.#lengths[slot]!
    for (let k = this.#starts[slot]!; k < end; k++) {
      const id = this.#rows[k]!
      this.#values.release(id)
      if (!this.#values.isHeld(id)) this.names.forget(id)
      this.#rows[k] = 0
    }
    this.#dead += this.#lengths[slot]!
    this.#ids.release(slot)
    this.#starts[slot] = this.#lengths[slot] = this.#expires[slot] = 0
    if (this.#dead > 65_536 && this.#dead * 2 > this.#used) this.#compact()
  }

  /** The values of a person, in the order in which they were encoded. */
  valuesOf(slot: number): FeatureValue[] {
    const start = this.#starts[slot]!
    return Array.from({ length: this.#lengths[slot]! }, (_, k) => this.valueOf(this.#rows[start + k]!))
  }

  /** Numbers of the values of a person, not copied. */
  rowOf(slot: number): Int32Array {
    const start = this.#starts[slot]!
    return this.#rows.subarray(start, start + this.#lengths[slot]!)
  }

  /** Where the values of a person begin among those of {@link valueAt}. */
  rowStart(slot: number): number {
    return this.#starts[slot]!
  }

  rowEnd(slot: number): number {
    return this.#starts[slot]! + this.#lengths[slot]!
  }

  /** The number of a value by its place. */
  valueAt(place: number): number {
    return this.#rows[place]!
  }

  valueOf(id: number): FeatureValue {
    return [this.featureOf(id), this.textOf(id)]
  }

  featureOf(id: number): string {
    return this.#features[this.kindOf(id)]!
  }

  /** The number of a value's feature. */
  kindOf(id: number): number {
    return this.#values.kind(id)
  }

  textOf(id: number): string {
    return this.#values.text(id)
  }

  /** The values of everybody at this moment, in memory that threads share. */
  snapshot(): PeopleSnapshot {
    const n = this.limit
    return {
      features: [...this.#features],
      texts: this.#values.snapshot(),
      rows: sharedCopy(this.#rows.subarray(0, this.#used)),
      starts: sharedCopy(this.#starts.subarray(0, n)),
      lengths: sharedCopy(this.#lengths.subarray(0, n)),
    }
  }

  write(out: SectionWriter): void {
    if (this.#dead > 0) this.#compact()
    const n = this.limit
    out.add(new Uint8Array(new TextEncoder().encode(JSON.stringify(this.#features))))
    this.#ids.write(out)
    this.#values.write(out)
    out.add(this.#rows.subarray(0, this.#used))
    out.add(this.#starts.subarray(0, n))
    out.add(this.#lengths.subarray(0, n))
    out.add(this.#expires.subarray(0, n))
  }

  static read(sections: SectionReader): PeopleStore {
    const store = new PeopleStore()
    for (const feature of parseStrings(sections.uint8())) store.#numberOf(feature)
    store.#ids = TextStore.read(sections)
    store.#values = TextStore.read(sections)
    store.#rows = sections.int32()
    store.#starts = sections.int32(store.limit)
    store.#lengths = sections.int32(store.limit)
    store.#expires = sections.int32(store.limit)
    store.#used = store.#rows.length
    if (!store.#isWhole()) throw damaged()
    return store
  }

  /** Whether everybody's values are there, and each value has as many holders as it says. */
  #isWhole(): boolean {
    const values = this.#values
    for (let id = 0; id < values.limit; id++)
      if (values.isHeld(id) && values.kind(id) >= this.#features.length) return false
    const holders = new Int32Array(values.limit)
    let used = 0
    for (let slot = 0; slot < this.limit; slot++) {
      const [start, length] = [this.#starts[slot]!, this.#lengths[slot]!]
      if (start < 0 || length < 0 || start + length > this.#used) return false
      if (!this.isHeld(slot)) {
        if (length > 0) return false
        continue
      }
      if (this.#ids.holders(slot) !== 1 || this.#ids.kind(slot) !== 0) return false
      used += length
      for (let k = start; k < start + length; k++) {
        const id = this.#rows[k]!
        if (id < 0 || id >= holders.length) return false
        holders[id]!++
      }
    }
    // People who share a row would each let go of it.
    if (used !== this.#used) return false
    return holders.every((count, id) => count === Math.max(0, values.holders(id)))
  }

  #numberOf(feature: string): number {
    let number = this.#featureNumbers.get(feature)
    if (number === undefined) {
      number = this.#features.length
      this.#featureNumbers.set(feature, number)
      this.#features.push(feature)
    }
    return number
  }

  #compact(): void {
    const rows = new Int32Array(this.#used - this.#dead)
    let used = 0
    for (let slot = 0; slot < this.limit; slot++) {
      const row = this.rowOf(slot)
      rows.set(row, used)
      this.#starts[slot] = used
      used += row.length
    }
    this.#rows = rows
    this.#used = used
    this.#dead = 0
  }
}

function parseStrings(bytes: Uint8Array): readonly string[] {
  try {
    const list: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list
  } catch {
    // Falls through: the checksum held, so this was written by something else.
  }
  throw damaged()
}
