import type { CodeDictionary } from '../internal/code-array.ts'
import type { Steps } from '../internal/pace.ts'
import { sharedInt32, sharedUint16 } from '../internal/shared-arrays.ts'
import { countPoints, writePoints } from '../internal/text-bytes.ts'
import type { DictionaryBytes } from './dictionary-bytes.ts'

/** Bytes and strings between two steps. */
const BYTES_AT_ONCE = 1 << 19
const AT_ONCE = 1 << 12

/** The code points of strings that are not in pieces, in memory that threads share. */
export function* decodeCodes({ bytes, offsets }: DictionaryBytes): Steps<CodeDictionary> {
  const end = bytes.length
  let astral = false
  let total = 0
  for (let from = 0; from < end; from += BYTES_AT_ONCE) {
    const to = Math.min(end, from + BYTES_AT_ONCE)
    for (let i = from; i < to && !astral; i++) astral = bytes[i]! >= 0xf0
    total += countPoints(bytes, from, to)
    yield
  }
  const codes = astral ? sharedInt32(total) : sharedUint16(total)
  const starts = sharedInt32(offsets.length)
  const size = offsets.length - 1
  for (let id = 0; id < size; id += AT_ONCE) {
    if (id > 0) yield
    decode(bytes, offsets, id, Math.min(size, id + AT_ONCE), codes, starts)
  }
  return { codes, offsets: starts }
}

/** Decodes strings `from .. to`. A function of its own: the engine is slow to compile the loop of a generator. */
function decode(
  bytes: Uint8Array,
  offsets: Int32Array,
  from: number,
  to: number,
  codes: Uint16Array | Int32Array,
  starts: Int32Array,
): void {
  for (let id = from; id < to; id++)
    starts[id + 1] = writePoints(bytes, offsets[id]!, offsets[id + 1]!, codes, starts[id]!)
}
