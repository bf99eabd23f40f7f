import { inRanges } from '../../internal/in-ranges.ts'
import type { Steps } from '../../internal/pace.ts'
import { requireText } from '../../record/require-text.ts'
import { IntTable } from './int-table.ts'
import { areLists, startsOf } from './list-places.ts'
import { NameCache } from './name-cache.ts'
import { PagedLists } from './paged-lists.ts'
import { damaged, type SectionReader, type SectionWriter } from './sections.ts'
import { TextStore } from './text-store.ts'
import type { FeatureValue } from './feature-value.ts'

export const NEVER = 0x7fff_ffff

/** Fields of a person in the table of places. */
const PLACE = 0
const LENGTH = 1

/** The people of a registry and their values. A person's slot is the number of its id, and is reused. */
export class PeopleStore {
  #ids = new TextStore()
  #values = new TextStore()
  readonly #features: string[] = []
  readonly #featureNumbers = new Map<string, number>()
  readonly #places = new IntTable(2)
  /** Apart, since a search asks for many. */
  readonly #expires = new IntTable(1)
  /** Numbers of values, person by person. */
  readonly #rows = new PagedLists((length) => new Int32Array(length), {
    placeOf: (slot) => this.#places.get(slot, PLACE),
    lengthOf: (slot) => this.#places.get(slot, LENGTH),
    moved: (slot, place) => this.#places.set(slot, PLACE, place),
  })
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
    return this.#ids.bytes + this.#values.bytes + this.#rows.bytes + this.#places.bytes + this.#expires.bytes
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
    return this.#expires.get(slot, 0)
  }

  isHeld(slot: number): boolean {
    return this.#ids.isHeld(slot)
  }

  add(id: string, values: readonly FeatureValue[], expiresOn: number | undefined): number {
    const slot = this.#ids.hold(0, id)
    this.#reserve(slot + 1)
    const row = this.#put(
      slot,
      values.length,
      expiresOn === undefined ? NEVER : Math.min(NEVER - 1, Math.max(-NEVER, expiresOn)),
    )
    let at = this.rowStart(slot)
    for (const [feature, value] of values) row[at++] = this.#values.hold(this.#numberOf(feature), value)
    return slot
  }

  remove(slot: number): void {
    const row = this.rowOf(slot)
    for (const id of row) {
      this.#values.release(id)
      if (!this.#values.isHeld(id)) this.names.forget(id)
    }
    this.#ids.release(slot)
    const place = this.#places.get(slot, PLACE)
    this.#describe(slot, 0, 0, 0)
    this.#rows.remove(place, row.length)
  }

  /** The values of a person, in the order in which they were encoded. */
  valuesOf(slot: number): FeatureValue[] {
    return Array.from(this.rowOf(slot), (id) => this.valueOf(id))
  }

  /** Numbers of the values of a person, not copied. */
  rowOf(slot: number): Int32Array {
    return this.rowPage(slot).subarray(this.rowStart(slot), this.rowEnd(slot))
  }

  /** What numbers of the values of a person lie in, from {@link rowStart} up to {@link rowEnd}. */
  rowPage(slot: number): Int32Array {
    return this.#rows.pageOf(this.#places.get(slot, PLACE))
  }

  rowStart(slot: number): number {
    return this.#rows.offsetOf(this.#places.get(slot, PLACE))
  }

  rowEnd(slot: number): number {
    return this.rowStart(slot) + this.#places.get(slot, LENGTH)
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

  *write(out: SectionWriter): Steps<void> {
    const n = this.limit
    out.add(new Uint8Array(new TextEncoder().encode(JSON.stringify(this.#features))))
    yield* this.#ids.write(out)
    yield* this.#values.write(out)
    const lengths = yield* this.#places.read(LENGTH, new Int32Array(n))
    const starts = startsOf(lengths)
    const rows = new Int32Array(n === 0 ? 0 : starts[n - 1]! + lengths[n - 1]!)
    yield* inRanges(n, (from, end) => {
      for (let slot = from; slot < end; slot++)
        if (lengths[slot]! > 0) rows.set(this.rowOf(slot), starts[slot])
    })
    out.add(rows)
    out.add(starts)
    out.add(lengths)
    out.add(yield* this.#expires.read(0, new Int32Array(n)))
  }

  static *read(sections: SectionReader): Steps<PeopleStore> {
    const store = new PeopleStore()
    for (const feature of parseStrings(sections.uint8())) store.#numberOf(feature)
    store.#ids = yield* TextStore.read(sections)
    store.#values = yield* TextStore.read(sections)
    const rows = sections.int32()
    const starts = sections.int32(store.limit)
    const lengths = sections.int32(store.limit)
    const expires = sections.int32(store.limit)
    if (!areLists(starts, lengths, rows.length)) throw damaged()
    store.#reserve(store.limit)
    yield* inRanges(store.limit, (from, end) => {
      for (let slot = from; slot < end; slot++) {
        const own = store.#put(slot, lengths[slot]!, expires[slot]!)
        const start = starts[slot]!
        for (let k = start, to = store.rowStart(slot); k < start + lengths[slot]!; k++) own[to++] = rows[k]!
      }
    })
    if (!(yield* store.#isWhole())) throw damaged()
    return store
  }

  /** Writes down what is known of a person but their values. @returns the page that these go to, from {@link rowStart} on */
  #put(slot: number, length: number, expires: number): Int32Array {
    this.#describe(slot, this.#rows.add(slot, length), length, expires)
    return this.rowPage(slot)
  }

  #describe(slot: number, place: number, length: number, expires: number): void {
    this.#places.set(slot, PLACE, place)
    this.#places.set(slot, LENGTH, length)
    this.#expires.set(slot, 0, expires)
  }

  #reserve(slots: number): void {
    this.#places.reserve(slots)
    this.#expires.reserve(slots)
  }

  /** Whether everybody's values are there, and each value has as many holders as it says. */
  *#isWhole(): Steps<boolean> {
    const values = this.#values
    const holders = new Int32Array(values.limit)
    let isWhole = true
    yield* inRanges(this.limit, (from, end) => {
      for (let slot = from; slot < end && isWhole; slot++) isWhole = this.#count(slot, holders)
    })
    yield* inRanges(values.limit, (from, end) => {
      for (let id = from; id < end && isWhole; id++) {
        const count = Math.max(0, values.holders(id))
        isWhole = holders[id] === count && (count === 0 || values.kind(id) < this.#features.length)
      }
    })
    return isWhole
  }

  /** Counts a person among the holders of their values. @returns whether the person and these can be */
  #count(slot: number, holders: Int32Array): boolean {
    const page = this.rowPage(slot)
    const [start, end] = [this.rowStart(slot), this.rowEnd(slot)]
    if (!this.isHeld(slot)) return start === end
    if (this.#ids.holders(slot) !== 1 || this.#ids.kind(slot) !== 0) return false
    for (let k = start; k < end; k++) {
      const id = page[k]!
      if (id < 0 || id >= holders.length) return false
      holders[id]!++
    }
    return true
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
