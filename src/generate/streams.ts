import { hashString, mix32 } from '../internal/hash.ts'
import { mulberry32 } from '../internal/rng.ts'
import type { Rng } from './types.ts'

/** A stream of random numbers of its own for each purpose and number, so that no record depends on how others were made. */
export function stream(seed: number, purpose: string, n: number): Rng {
  return mulberry32(mix32(hashString(purpose, seed) ^ mix32(n + 1)))
}

/**
 * A permutation of 0 .. count - 1 that needs no memory: a bijection of the next power of two, walked until it falls
 * inside (cycle walking; Black and Rogaway, 2002).
 */
export function permuted(seed: number, count: number, n: number): number {
  let bits = 1
  while (2 ** bits < count) bits++
  const mask = 2 ** bits - 1
  const shift = Math.max(1, bits >> 1)
  const odd = (mix32(seed) | 1) >>> 0
  let x = n
  do {
    x = (Math.imul(x, odd) + seed) & mask
    x ^= x >>> shift
    x = Math.imul(x, 0x9e3779b1 | 1) & mask
    x ^= x >>> shift
  } while (x >= count)
  return x
}
