import { isUtf8 } from 'node:buffer'

/**
 * Says chunk by chunk whether the bytes so far were UTF-8, over the borders of chunks.
 * @returns a function that is true while all is well; after a false it starts afresh with the next chunk
 */
export function createUtf8Check(): (chunk: Buffer) => boolean {
  let tail: Buffer | undefined
  return (chunk) => {
    const bytes = tail ? Buffer.concat([tail, chunk]) : chunk
    const cut = bytes.length - unfinished(bytes)
    // A copy, since the chunk may be written over.
    tail = cut < bytes.length ? Buffer.from(bytes.subarray(cut)) : undefined
    return isUtf8(cut < bytes.length ? bytes.subarray(0, cut) : bytes)
  }
}

/** Bytes at the end that begin a character whose rest is in the next chunk. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}
