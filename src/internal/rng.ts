/**
 * Mulberry32 (Tommy Ettinger, public domain): a small seeded generator, period 2^32, good enough for sampling and
 * synthetic data, never for keys.
 *
 * @returns a function that gives the next number in [0, 1), in steps of 2^-32
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000
  }
}
