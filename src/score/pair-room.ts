import type { PairBatch } from '../compare/comparer.ts'
import type { Bounds } from './bounds/bounds.ts'
import { BATCH, type Survivors } from './look/survivors.ts'

/** Pairs that are compared together at most: what is left of a look has room beside what waits. */
export const ROOM: number = 2 * BATCH

/** Pairs at work together, a place each; `alive` holds the places of those that are left. */
export interface PairRoom extends Survivors {
  readonly alive: Int32Array
  /** By comparison of the model what it compares, the levels found, and the rarity of the values, where that differs. */
  readonly pairs: readonly PairBatch[]
  readonly codes: readonly Uint8Array[]
  readonly rarities: readonly (Float64Array | undefined)[]
  /** Scratch. */
  readonly limits: Uint8Array
  readonly ownRarities: Int32Array
  readonly partnerRarities: Int32Array
  readonly masks: Int32Array
}

/**
 * @param comparisons of the model
 * @param order those of the bounds
 */
export function createPairRoom(
  size: number,
  comparisons: number,
  order: readonly number[],
  bounds: readonly Bounds[],
): PairRoom {
  const [left, right] = [new Int32Array(size), new Int32Array(size)]
  const pairs = Array.from({ length: comparisons }, (): PairBatch => ({ left, right }))
  const rarities: (Float64Array | undefined)[] = pairs.map(() => undefined)
  bounds.forEach(({ single, rarities: own }, n) => {
    if (own) rarities[order[n]!] = new Float64Array(size)
    if (single)
      pairs[order[n]!] = { left, right, leftIds: new Int32Array(size), rightIds: new Int32Array(size) }
  })
  return {
    left,
    right,
    alive: new Int32Array(size),
    best: new Float64Array(size),
    assumed: bounds.map(() => new Float64Array(size)),
    bounds: bounds.map(() => new Int32Array(size)),
    pairs,
    codes: pairs.map(() => new Uint8Array(size)),
    rarities,
    limits: new Uint8Array(size),
    ownRarities: new Int32Array(size),
    partnerRarities: new Int32Array(size),
    masks: new Int32Array(size),
  }
}
