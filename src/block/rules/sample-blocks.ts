import type { Population } from '../../encode/population.ts'
import { ascending } from '../../internal/ascending.ts'
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import type { Steps } from '../../internal/pace.ts'
import type { RecordKeys } from '../index/record-keys.ts'

/** Records that share a key of each of some atoms: block b is `members[starts[b] .. starts[b + 1]]`, ascending. A record may be in several. */
export interface SampleBlocks {
  readonly starts: Int32Array
  readonly members: Int32Array
}

/** The keys of each record under one atom, as small numbers: record i has `codes[offsets[i] .. offsets[i + 1]]`, distinct. */
export interface RecordCodes {
  readonly offsets: Int32Array
  readonly codes: Int32Array
  /** Codes are below this. */
  readonly limit: number
}

/** Records, or members of blocks, between two steps. */
const AT_ONCE = 512

export function* recordCodes({ size }: Population, recordKeys: RecordKeys): Steps<RecordCodes> {
  const numbers = new Map<number, number>()
  const offsets = new Int32Array(size + 1)
  const codes = new GrowableInt32(size)
  for (let i = 0; i < size; i++) {
    if (i % AT_ONCE === 0) yield
    const count = recordKeys.of(i)
    for (let k = 0; k < count; k++) {
      const key = recordKeys.keys[k]!
      const code = numbers.get(key) ?? numbers.size
      if (code === numbers.size) numbers.set(key, code)
      codes.push(code)
    }
    offsets[i + 1] = codes.length
  }
  return { offsets, codes: codes.toArray(), limit: numbers.size }
}

/** All records, as one block. */
export const oneBlock = ({ size }: Population): SampleBlocks => ({
  starts: Int32Array.of(0, size),
  members: ascending(size),
})

/**
 * How many pairs the blocks make of which both records share a code as well, a pair once for every block and code that makes it.
 *
 * @param enough count up to so many: of more, any number above that is given
 */
export function* countPairs(
  { size, split, linking }: Population,
  blocks: SampleBlocks,
  codes: RecordCodes,
  enough: number,
): Steps<number> {
  const { starts } = blocks
  const seen = { latest: new Int32Array(codes.limit).fill(-1), owners: new Int32Array(codes.limit) }
  // In linking only a right record meets, and only left ones.
  const sides = linking ? { meetFrom: split, leadTo: split } : { meetFrom: 0, leadTo: size }
  let [pairs, rested] = [0, 0]
  for (let b = 0; b + 1 < starts.length && pairs <= enough; b++) {
    pairs += pairsOfBlock(blocks, b, codes, seen, sides)
    if (starts[b + 1]! - rested < AT_ONCE) continue
    rested = starts[b + 1]!
    yield
  }
  return pairs
}

/** By code, the last block that had it, and how many of that block's members so far may be the first of a pair. */
interface SeenCodes {
  readonly latest: Int32Array
  readonly owners: Int32Array
}

/** Pairs that block b makes. A plain function: the engine compiles generators late. */
function pairsOfBlock(
  { starts, members }: SampleBlocks,
  b: number,
  { offsets, codes }: RecordCodes,
  { latest, owners }: SeenCodes,
  { meetFrom, leadTo }: { readonly meetFrom: number; readonly leadTo: number },
): number {
  const [from, to] = [starts[b]!, starts[b + 1]!]
  let pairs = 0
  for (let at = from; at < to; at++) {
    const i = members[at]!
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const code = codes[k]!
      if (latest[code] !== b) {
        latest[code] = b
        owners[code] = 0
      }
      if (i >= meetFrom) pairs += owners[code]!
      if (i < leadTo) owners[code]!++
    }
  }
  return pairs
}

/** The blocks again, each cut by the codes of its members; those of one record are left out. */
export function* narrowBlocks(blocks: SampleBlocks, codes: RecordCodes): Steps<SampleBlocks> {
  const { starts, members } = blocks
  const room = {
    counts: new Int32Array(codes.limit),
    places: new Int32Array(codes.limit),
    own: new GrowableInt32(),
  }
  const [ends, kept] = [new GrowableInt32(starts.length), new GrowableInt32(members.length)]
  ends.push(0)
  let rested = 0
  for (let b = 0; b + 1 < starts.length; b++) {
    cutBlock(blocks, b, codes, room, { ends, kept })
    if (starts[b + 1]! - rested < AT_ONCE) continue
    rested = starts[b + 1]!
    yield
  }
  return { starts: ends.toArray(), members: kept.toArray() }
}

/** By code, how many members of a block have it, and where the next of them goes; `own`: the codes of the block. */
interface CutRoom {
  readonly counts: Int32Array
  readonly places: Int32Array
  readonly own: GrowableInt32
}

function cutBlock(
  { starts, members }: SampleBlocks,
  b: number,
  codes: RecordCodes,
  room: CutRoom,
  { ends, kept }: { readonly ends: GrowableInt32; readonly kept: GrowableInt32 },
): void {
  const [from, to] = [starts[b]!, starts[b + 1]!]
  room.own.clear()
  countCodes(members, from, to, codes, room)
  const before = kept.length
  const end = layOut(room, before, ends)
  if (end > before) placeMembers(members, from, to, codes, room.places, kept.extend(end - before))
}

// A function for each loop. The first block is all records, so one function with all loops would be compiled in its first one, before the
// code behind that had ever run, and the compiled code would be thrown away at each block that follows.

function countCodes(
  members: Int32Array,
  from: number,
  to: number,
  { offsets, codes }: RecordCodes,
  { counts, own }: CutRoom,
): void {
  for (let at = from; at < to; at++) {
    const i = members[at]!
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (counts[codes[k]!]!++ === 0) own.push(codes[k]!)
  }
}

/** Gives each code that several have its place from `end` on, and returns where the last of them ends. */
function layOut({ counts, places, own }: CutRoom, end: number, ends: GrowableInt32): number {
  for (let n = 0; n < own.length; n++) {
    const code = own.at(n)
    const count = counts[code]!
    places[code] = count > 1 ? end : -1
    if (count > 1) ends.push((end += count))
    counts[code] = 0
  }
  return end
}

function placeMembers(
  members: Int32Array,
  from: number,
  to: number,
  { offsets, codes }: RecordCodes,
  places: Int32Array,
  into: Int32Array,
): void {
  for (let at = from; at < to; at++) {
    const i = members[at]!
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const place = places[codes[k]!]!
      if (place < 0) continue
      into[place] = i
      places[codes[k]!] = place + 1
    }
  }
}
