import { GrowableInt32 } from '../../internal/growable-int32.ts'
import { ascending } from '../../internal/ascending.ts'
import { type PackedTexts, stringOrder } from '../../internal/packed-texts.ts'
import type { Steps } from '../../internal/pace.ts'
import { sortSteps } from '../../internal/sort-steps.ts'
import { sortedPlaces } from '../../internal/text-sort.ts'
import { BYTES_PER_UNIT, writeText } from '../../internal/text-bytes.ts'
import { pickIds, pickPacked, type RecordIds } from '../record-ids.ts'

/** Ids of records while these come in: as strings where somebody has them, packed once the first ones come as bytes. */
export class GrowingIds {
  #strings: string[] | undefined = []
  #bytes: Uint8Array = new Uint8Array(0)
  #end = 0
  readonly #ends = new GrowableInt32()

  get length(): number {
    return this.#strings?.length ?? this.#ends.length
  }

  push(id: string): void {
    if (this.#strings === undefined) this.#write(id)
    else this.#strings.push(id)
  }

  /** @param bytes as `text-bytes.ts` writes a text */
  pushBytes(bytes: Uint8Array, from: number, to: number): void {
    this.#pack()
    this.#makeRoom(to - from)
    for (let at = from; at < to; at++) this.#bytes[this.#end++] = bytes[at]!
    this.#ends.push(this.#end)
  }

  /** Adds all of them, which the caller gives up: where there are no ids yet, they are not copied. */
  takeAll({ bytes, offsets }: PackedTexts): void {
    this.#pack()
    const [first, end] = [offsets[0]!, offsets[offsets.length - 1]!]
    if (this.length === 0 && first === 0) {
      this.#bytes = bytes
      this.#end = end
      for (let n = 1; n < offsets.length; n++) this.#ends.push(offsets[n]!)
      return
    }
    this.#makeRoom(end - first)
    this.#bytes.set(bytes.subarray(first, end), this.#end)
    for (let n = 1; n < offsets.length; n++) this.#ends.push(this.#end + offsets[n]! - first)
    this.#end += end - first
  }

  /** The places of the ids `from` to `to` by rising id, counted from `from`; equal ones by place. */
  *sorted(from: number, to: number): Steps<Int32Array> {
    if (this.#strings === undefined) {
      const { bytes, offsets } = this.packed()
      return yield* sortedPlaces({ bytes, offsets: offsets.subarray(from, to + 1) })
    }
    const places = ascending(to - from)
    yield* sortSteps(places, stringOrder(this.#strings.slice(from, to)))
    return places
  }

  /** The ids in another order. */
  inOrder(order: Int32Array): Steps<RecordIds> {
    return this.#strings === undefined
      ? pickPacked(this.packed(), order)
      : pickIds({ ids: this.#strings }, order)
  }

  #pack(): void {
    const strings = this.#strings ?? []
    this.#strings = undefined
    for (const id of strings) this.#write(id)
  }

  #write(id: string): void {
    this.#makeRoom(id.length * BYTES_PER_UNIT)
    this.#end = writeText(id, this.#bytes, this.#end)
    this.#ends.push(this.#end)
  }

  /** All of them as bytes, not copied: valid until the next one is added. */
  packed(): PackedTexts {
    this.#pack()
    const offsets = new Int32Array(this.length + 1)
    offsets.set(this.#ends.view(), 1)
    return { bytes: this.#bytes, offsets }
  }

  #makeRoom(more: number): void {
    if (this.#end + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#end + more, 2 * this.#bytes.length, SMALLEST))
    larger.set(this.#bytes.subarray(0, this.#end))
    this.#bytes = larger
  }
}

const SMALLEST = 1 << 10
