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
  { split, linking }: Population,
  { starts, members }: SampleBlocks,
  { offsets, codes, limit }: RecordCodes,
  enough: number,
): Steps<number> {
  /** By code the last block that had it, and how many of its members so far, in linking left ones. */
  const latest = new Int32Array(limit).fill(-1)
  const owners = new Int32Array(limit)
  let pairs = 0
  for (let b = 0; b + 1 < starts.length && pairs <= enough; b++) {
    for (let at = starts[b]!; at < starts[b + 1]!; at++) {
      if (at % AT_ONCE === 0) yield
      const i = members[at]!
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
        const code = codes[k]!
        if (latest[code] !== b) {
          latest[code] = b
          owners[code] = 0
        }
        // In linking only a right record meets, and only left ones.
        if (!linking || i >= split) pairs += owners[code]!
        if (!linking || i < split) owners[code]!++
      }
    }
  }
  return pairs
}

/** The blocks again, each cut by the codes of its members; those of one record are left out. */
export function* narrowBlocks(
  { starts, members }: SampleBlocks,
  { offsets, codes, limit }: RecordCodes,
): Steps<SampleBlocks> {
  const counts = new Int32Array(limit)
  const places = new Int32Array(limit)
  const [ends, kept] = [new GrowableInt32(starts.length), new GrowableInt32(members.length)]
  ends.push(0)
  /** The codes of the block. */
  const own = new GrowableInt32()
  for (let b = 0; b + 1 < starts.length; b++) {
    own.clear()
    for (let at = starts[b]!; at < starts[b + 1]!; at++) {
      if (at % AT_ONCE === 0) yield
      const i = members[at]!
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) if (counts[codes[k]!]!++ === 0) own.push(codes[k]!)
    }
    let room = kept.length
    for (const code of own.view()) {
      places[code] = counts[code]! > 1 ? room : -1
      if (counts[code]! > 1) ends.push((room += counts[code]!))
      counts[code] = 0
    }
    const into = kept.extend(room - kept.length)
    for (let at = starts[b]!; at < starts[b + 1]!; at++) {
      const i = members[at]!
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++)
        if (places[codes[k]!]! >= 0) into[places[codes[k]!]!++] = i
    }
  }
  return { starts: ends.toArray(), members: kept.toArray() }
}
