/** A hash of 32 bits of a whole number below 2^53. */
export function hashKey(key: number): number {
  const high = (key / 0x1_0000_0000) | 0
  let mixed = Math.imul((key | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
