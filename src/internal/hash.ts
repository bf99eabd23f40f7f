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
  for (let i = 0; i + 1 < length; i += 2) {
    let block = Math.imul(text.charCodeAt(i) | (text.charCodeAt(i + 1) << 16), 0xcc9e2d51)
    block = (block << 15) | (block >>> 17)
    hash ^= Math.imul(block, 0x1b873593)
    hash = (hash << 13) | (hash >>> 19)
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0
  }
  if (length % 2 === 1) {
    let tail = Math.imul(text.charCodeAt(length - 1), 0xcc9e2d51)
    tail = (tail << 15) | (tail >>> 17)
    hash ^= Math.imul(tail, 0x1b873593)
  }
  return mix32(hash ^ (length * 2))
}
