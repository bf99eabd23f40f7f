import { readTexts } from './text-bytes.ts'

/** Texts as `text-bytes.ts` writes them, laid end to end: a million short ones leave nothing to the garbage collector. */
export interface PackedTexts {
  readonly bytes: Uint8Array
  /** Text `n` is `bytes[offsets[n] .. offsets[n + 1]]`. */
  readonly offsets: Int32Array
}

/** Whether all of them are ASCII, so that a byte is a UTF-16 unit. */
export function areAscii({ bytes, offsets }: PackedTexts): boolean {
  const end = offsets[offsets.length - 1]!
  for (let at = offsets[0]!; at < end; at++) if (bytes[at]! >= 0x80) return false
  return true
}

/** Several lists as one; not copied where only one of them holds anything. */
export function joined(all: readonly PackedTexts[]): PackedTexts {
  const lists = all.filter(({ offsets }) => offsets.length > 1)
  return lists.length === 1 ? lists[0]! : copied(lists)
}

function copied(lists: readonly PackedTexts[]): PackedTexts {
  const sum = (of: (list: PackedTexts) => number): number => lists.reduce((n, list) => n + of(list), 0)
  const bytes = new Uint8Array(sum(({ offsets }) => offsets[offsets.length - 1]! - offsets[0]!))
  const all = new Int32Array(sum(({ offsets }) => offsets.length - 1) + 1)
  let count = 0
  for (const list of lists) {
    const { offsets } = list
    const first = offsets[0]!
    const moved = all[count]! - first
    bytes.set(list.bytes.subarray(first, offsets[offsets.length - 1]), all[count])
    for (let n = 1; n < offsets.length; n++) all[++count] = offsets[n]! + moved
  }
  return { bytes, offsets: all }
}

/** {@link textOrder} of strings. */
export function stringOrder(strings: readonly string[]): (a: number, b: number) => number {
  return (a, b) => (strings[a]! < strings[b]! ? -1 : strings[a]! > strings[b]! ? 1 : 0)
}

/** How two of the texts, told by their places, stand to each other: below 0, 0 or above, as `<` has it. */
export function textOrder(texts: PackedTexts): (a: number, b: number) => number {
  if (!areAscii(texts)) return stringOrder(readTexts(texts))
  const { bytes, offsets } = texts
  return (a, b) => {
    let x = offsets[a]!
    let y = offsets[b]!
    const endX = offsets[a + 1]!
    const endY = offsets[b + 1]!
    while (x < endX && y < endY && bytes[x] === bytes[y]) {
      x++
      y++
    }
    return x === endX || y === endY ? endX - x - (endY - y) : bytes[x]! - bytes[y]!
  }
}
