import { NEARLY } from './token-weights.ts'

/** A true pair across scripts earns about this share of what one script could. */
const ACROSS = 0.75

/**
 * Bits on a scale from 0 to 1.
 * @param bits Evidence of the alignment.
 * @param worthA Bits that the first name has when it meets itself.
 * @param worthB The same of the second.
 * @param acrossScripts The names are in two scripts.
 */
export function nameSimilarity(bits: number, worthA: number, worthB: number, acrossScripts: boolean): number {
  const most = Math.min(worthA, worthB) * (acrossScripts ? ACROSS : 1)
  return most <= 0 || bits <= 0 ? 0 : Math.min(1, bits / most)
}

/** Bits under which {@link nameSimilarity} is under `atLeast`; -Infinity where any are enough. */
export function bitsFor(atLeast: number, worthA: number, worthB: number, acrossScripts: boolean): number {
  if (atLeast <= 0) return -Infinity
  return atLeast * Math.min(worthA, worthB) * (acrossScripts ? ACROSS : 1) - NEARLY
}
