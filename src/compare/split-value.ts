import { enlarged } from '../internal/enlarged.ts'
import type { CodeDictionary, Codes } from '../internal/code-array.ts'

/** One value of a dictionary at a time, split at its spaces. Buffers are reused by the next value. */
export interface SplitValue {
  load(id: number): void
  /** Number of tokens: one more than spaces. */
  count: number
  /** Of each token its place in the dictionary's codes, its length in code points, and in UTF-16 units. */
  starts: Int32Array
  lengths: Int32Array
  units: Int32Array
  /** The value without its spaces: its first `joinedLength` code points. */
  joined: Codes
  joinedLength: number
}

const SPACE = 0x20

export function createSplit({ codes, offsets }: CodeDictionary): SplitValue {
  let loaded = -1
  const room = (length: number): Codes =>
    codes instanceof Uint16Array ? new Uint16Array(length) : new Int32Array(length)
  const value = {
    count: 0,
    starts: new Int32Array(8),
    lengths: new Int32Array(8),
    units: new Int32Array(8),
    joined: room(64),
    joinedLength: 0,
    load(id: number): void {
      if (id === loaded) return
      loaded = id
      const [start, end] = [offsets[id]!, offsets[id + 1]!]
      if (end - start > value.joined.length) value.joined = room(2 * (end - start))
      value.count = value.joinedLength = 0
      let from = start
      let units = 0
      for (let at = start; at <= end; at++) {
        const code = at < end ? codes[at]! : SPACE
        if (code !== SPACE) {
          value.joined[value.joinedLength++] = code
          units += code > 0xffff ? 2 : 1
          continue
        }
        if (value.count === value.starts.length) grow()
        value.starts[value.count] = from
        value.lengths[value.count] = at - from
        value.units[value.count++] = units
        from = at + 1
        units = 0
      }
    },
  }

  function grow(): void {
    for (const key of ['starts', 'lengths', 'units'] as const)
      value[key] = enlarged(value[key], 2 * value[key].length)
  }
  return value
}
