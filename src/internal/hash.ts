// MurmurHash3 x86_32 (Austin Appleby, public domain) over the little-endian bytes of UTF-16 units. Not keyed against an
// adversary: whoever chooses the strings can make them collide.

/** Murmur3's finaliser: a bijection of 32-bit integers in which each input bit flips half of the output bits. */
export function mix32(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** 32-bit hash of a string, 0 .. 2^32 - 1; the same on every machine. */
export function hashString(text: string, seed: number = 0): number {
  const length = text.length
  let hash = seed | 0
  for (let i = 0; i + 1 < length; i += 2)
    hash = mixBlock(hash, text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16))
  if (length % 2 === 1) hash ^= scrambled(text.charCodeAt(length - 1))
  return mix32(hash ^ (length * 2))
}

/** {@link hashString} of the text whose UTF-16 units are `bytes[from .. to]`. */
export function hashAscii(bytes: Uint8Array, from: number, to: number, seed: number = 0): number {
  let hash = seed | 0
  let at = from
  for (; at + 1 < to; at += 2) hash = mixBlock(hash, bytes[at]! | (bytes[at + 1]! << 16))
  if (at < to) hash ^= scrambled(bytes[at]!)
  return mix32(hash ^ ((to - from) * 2))
}

function mixBlock(hash: number, block: number): number {
  const mixed = hash ^ scrambled(block)
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0
}

function scrambled(block: number): number {
  const product = Math.imul(block, 0xcc9e2d51)
  return Math.imul((product << 15) | (product >>> 17), 0x1b873593)
}
