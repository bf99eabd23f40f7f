import type { CodeDictionary } from '../internal/code-array.ts'
import type { Steps } from '../internal/pace.ts'
import { sharedInt32, sharedUint16 } from '../internal/shared-arrays.ts'
import { countPoints, writePoints } from '../internal/text-bytes.ts'
import type { DictionaryBytes } from './dictionary-bytes.ts'

/** Bytes and strings between two steps. */
const BYTES_AT_ONCE = 1 << 19
const AT_ONCE = (1 << 12) - 1

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
  for (let id = 0; id + 1 < offsets.length; id++) {
    if ((id & AT_ONCE) === AT_ONCE) yield
    starts[id + 1] = writePoints(bytes, offsets[id]!, offsets[id + 1]!, codes, starts[id]!)
  }
  return { codes, offsets: starts }
}
