import { hashAscii, hashString } from '../internal/hash.ts'
import { GrowableInt32 } from '../internal/growable-int32.ts'
import { areAscii, type PackedTexts, textOrder } from '../internal/packed-texts.ts'
import type { Steps } from '../internal/pace.ts'
import { sortSteps } from '../internal/sort-steps.ts'
import { BYTES_PER_UNIT, readTexts, writeText } from '../internal/text-bytes.ts'

/** The ids of a population's records. */
export interface RecordIds {
  readonly ids: readonly string[]
  /**
   * The same where they are ASCII and came in one by one. `ids` are then made when they are first asked for: as long as there are a
   * million strings, each collection of garbage goes through them.
   */
  readonly packedIds?: PackedTexts | undefined
}

/** The ids of some of the records. */
export function* pickIds(of: RecordIds, records: Int32Array): Steps<RecordIds> {
  if (of.packedIds === undefined) return { ids: Array.from(records, (i) => of.ids[i]!) }
  return withPacked(yield* gathered(of.packedIds, records))
}

/** The hash of the id of each record, as {@link hashString} has it. */
export function idHasher(of: RecordIds, seed: number = 0): (i: number) => number {
  if (of.packedIds === undefined) {
    const { ids } = of
    return (i) => hashString(ids[i]!, seed)
  }
  const { bytes, offsets } = of.packedIds
  return (i) => hashAscii(bytes, offsets[i]!, offsets[i + 1]!, seed)
}

/** Ids of records while these come in. */
export class GrowingIds {
  #bytes = new Uint8Array(1 << 10)
  #end = 0
  readonly #ends = new GrowableInt32()

  get length(): number {
    return this.#ends.length
  }

  push(id: string): void {
    this.#makeRoom(id.length * BYTES_PER_UNIT)
    this.#end = writeText(id, this.#bytes, this.#end)
    this.#ends.push(this.#end)
  }

  /** @param bytes as `text-bytes.ts` writes a text */
  pushBytes(bytes: Uint8Array, from: number, to: number): void {
    this.#makeRoom(to - from)
    for (let at = from; at < to; at++) this.#bytes[this.#end++] = bytes[at]!
    this.#ends.push(this.#end)
  }

  pushAll({ bytes, offsets }: PackedTexts): void {
    const [first, end] = [offsets[0]!, offsets[offsets.length - 1]!]
    this.#makeRoom(end - first)
    this.#bytes.set(bytes.subarray(first, end), this.#end)
    for (let n = 1; n < offsets.length; n++) this.#ends.push(this.#end + offsets[n]! - first)
    this.#end += end - first
  }

  /** Sorts places of ids by rising id; equal ones by place. */
  *sort(places: Int32Array): Steps<void> {
    const compare = textOrder(this.#packed())
    yield* sortSteps(places, (a, b) => compare(a, b) || a - b)
  }

  /** The ids in another order. */
  *inOrder(order: Int32Array): Steps<RecordIds> {
    const packed = yield* gathered(this.#packed(), order)
    return areAscii(packed) ? withPacked(packed) : { ids: readTexts(packed) }
  }

  #packed(): PackedTexts {
    const offsets = new Int32Array(this.length + 1)
    offsets.set(this.#ends.view(), 1)
    return { bytes: this.#bytes, offsets }
  }

  #makeRoom(more: number): void {
    if (this.#end + more <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#end + more, 2 * this.#bytes.length))
    larger.set(this.#bytes.subarray(0, this.#end))
    this.#bytes = larger
  }
}

function withPacked(packedIds: PackedTexts): RecordIds {
  let made: readonly string[] | undefined
  return {
    packedIds,
    get ids() {
      return (made ??= readTexts(packedIds))
    },
  }
}

function* gathered({ bytes, offsets }: PackedTexts, places: Int32Array): Steps<PackedTexts> {
  const starts = new Int32Array(places.length + 1)
  for (let n = 0; n < places.length; n++)
    starts[n + 1] = starts[n]! + offsets[places[n]! + 1]! - offsets[places[n]!]!
  yield
  const own = new Uint8Array(starts[places.length]!)
  for (let n = 0; n < places.length; n++) {
    if ((n & AT_ONCE) === AT_ONCE) yield
    let from = offsets[places[n]!]!
    for (let at = starts[n]!; at < starts[n + 1]!; at++) own[at] = bytes[from++]!
  }
  return { bytes: own, offsets: starts }
}

/** Ids between two steps, less one. */
const AT_ONCE = (1 << 14) - 1
