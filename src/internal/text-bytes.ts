/**
 * Strings as bytes: UTF-8, in which a lone surrogate takes the three bytes of its code unit (WTF-8: S. Sapin,
 * https://simonsapin.github.io/wtf-8), so that any string comes back as it was and two strings are never one.
 */

/** Most bytes of one UTF-16 unit. */
export const BYTES_PER_UNIT = 3

/** Writes `text` to `bytes` from `at` on, which must have room. @returns where it ends */
export function writeText(text: string, bytes: Uint8Array, at: number): number {
  const { length } = text
  for (let i = 0; i < length; i++) {
    let code = text.charCodeAt(i)
    if (code < 0x80) {
      bytes[at++] = code
      continue
    }
    if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6)
    else {
      const next = i + 1 < length && (code & 0xfc00) === 0xd800 ? text.charCodeAt(i + 1) : 0
      if ((next & 0xfc00) === 0xdc00) {
        i++
        code = 0x10000 + ((code & 0x3ff) << 10) + (next & 0x3ff)
        bytes[at++] = 0xf0 | (code >> 18)
        bytes[at++] = 0x80 | ((code >> 12) & 0x3f)
      } else bytes[at++] = 0xe0 | (code >> 12)
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f)
    }
    bytes[at++] = 0x80 | (code & 0x3f)
  }
  return at
}

/** Code points that begin in `bytes[from .. to]`. */
export function countPoints(bytes: Uint8Array, from: number, to: number): number {
  let points = 0
  for (let i = from; i < to; i++) if ((bytes[i]! & 0xc0) !== 0x80) points++
  return points
}

/** Writes the code points of `bytes[from .. to]`, which {@link writeText} wrote. @returns where they end in `codes` */
export function writePoints(
  bytes: Uint8Array,
  from: number,
  to: number,
  codes: Uint16Array | Int32Array,
  at: number,
): number {
  for (let i = from; i < to; at++) {
    const lead = bytes[i++]!
    if (lead < 0x80) codes[at] = lead
    else if (lead < 0xe0) codes[at] = ((lead & 0x1f) << 6) | (bytes[i++]! & 0x3f)
    else {
      let code = lead < 0xf0 ? lead & 0x0f : ((lead & 0x07) << 6) | (bytes[i++]! & 0x3f)
      code = (code << 6) | (bytes[i++]! & 0x3f)
      codes[at] = (code << 6) | (bytes[i++]! & 0x3f)
    }
  }
  return at
}

/** The string of `bytes[from .. to]`, which {@link writeText} wrote. */
export function readText(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  for (let start = from; start < to; ) {
    let end = Math.min(start + AT_ONCE, to)
    while (end < to && (bytes[end]! & 0xc0) === 0x80) end++
    const points = writePoints(bytes, start, end, room, 0)
    text += String.fromCodePoint.apply(String, room.subarray(0, points) as unknown as number[])
    start = end
  }
  return text
}

/** All strings of `bytes`, of which string `n` is `bytes[offsets[n] .. offsets[n + 1]]`. */
export function readTexts({
  bytes,
  offsets,
}: {
  readonly bytes: Uint8Array
  readonly offsets: Int32Array
}): string[] {
  const size = offsets.length - 1
  if (!isAscii(bytes, offsets[0]!, offsets[size]!))
    return Array.from({ length: size }, (_, n) => readText(bytes, offsets[n]!, offsets[n + 1]!))
  // Decoded as one string and cut where they end: a quarter of the time of decoding each.
  const texts: string[] = []
  const decoder = new TextDecoder()
  for (let from = 0; from < size; ) {
    let to = from + 1
    while (to < size && offsets[to + 1]! - offsets[from]! <= PIECE) to++
    const start = offsets[from]!
    // A copy, since what is shared between threads is not decoded.
    const text = decoder.decode(bytes.slice(start, offsets[to]))
    for (; from < to; from++) texts.push(text.slice(offsets[from]! - start, offsets[from + 1]! - start))
  }
  return texts
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at]! >= 0x80) return false
  return true
}

const AT_ONCE = 1024
const PIECE = 1 << 14
const room = new Int32Array(AT_ONCE + BYTES_PER_UNIT)
