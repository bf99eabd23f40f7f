/**
 * Bits on a scale from 0 to 1.
 * @param bits Evidence of the alignment.
 * @param worthA Bits that the first name has when it meets itself.
 * @param worthB The same of the second.
 */
export function nameSimilarity(bits: number, worthA: number, worthB: number): number {
  const most = Math.min(worthA, worthB)
  return most <= 0 || bits <= 0 ? 0 : Math.min(1, bits / most)
}
