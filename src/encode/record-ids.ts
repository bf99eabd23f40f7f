import { hashAscii, hashString } from '../internal/hash.ts'
import { areAscii, type PackedTexts } from '../internal/packed-texts.ts'
import type { Steps } from '../internal/pace.ts'
import { readTexts } from '../internal/text-bytes.ts'

/** The ids of a population's records. */
export interface RecordIds {
  readonly ids: readonly string[]
  /**
   * The same as bytes, where they are ASCII and came as bytes, as from a file. `ids` are then made when they are first asked for: every
   * garbage collection would go through a million strings.
   */
  readonly packedIds?: PackedTexts | undefined
}

/** The ids of some of the records. */
export function* pickIds(of: RecordIds, records: Int32Array): Steps<RecordIds> {
  if (of.packedIds === undefined) return { ids: Array.from(records, (i) => of.ids[i]!) }
  return yield* pickPacked(of.packedIds, records)
}

/** Some ids that are packed, in the order of their places. */
export function* pickPacked(packed: PackedTexts, places: Int32Array): Steps<RecordIds> {
  const ids = yield* gathered(packed, places)
  return areAscii(ids) ? withPacked(ids) : { ids: readTexts(ids) }
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
