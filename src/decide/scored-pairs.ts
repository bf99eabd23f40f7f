import { GrowableFloat64 } from '../internal/growable-float64.ts'
import { GrowableInt32 } from '../internal/growable-int32.ts'
import { descendingOrder } from '../internal/radix-order.ts'

/** Scored pairs as three parallel columns, so that millions fit: record indexes and the weight in bits. */
export interface ScoredPairs {
  readonly length: number
  readonly left: Int32Array
  readonly right: Int32Array
  readonly weight: Float64Array
}

/** Collects pairs; `finish` sorts them heaviest first, ties by record index. */
export class ScoredPairsBuilder {
  readonly #left = new GrowableInt32()
  readonly #right = new GrowableInt32()
  readonly #weight = new GrowableFloat64()

  add(i: number, j: number, weight: number): void {
    this.#left.push(i)
    this.#right.push(j)
    this.#weight.push(weight)
  }

  finish(): ScoredPairs {
    const [left, right, weight] = [this.#left.view(), this.#right.view(), this.#weight.view()]
    const order = descendingOrder(weight, (a, b) => left[a]! - left[b]! || right[a]! - right[b]!)
    return {
      length: order.length,
      left: Int32Array.from(order, (k) => left[k]!),
      right: Int32Array.from(order, (k) => right[k]!),
      weight: Float64Array.from(order, (k) => weight[k]!),
    }
  }
}

/** The pairs at the given positions, in their order. */
export function pickPairs(pairs: ScoredPairs, positions: ArrayLike<number>): ScoredPairs {
  const at = Array.from(positions)
  return {
    length: at.length,
    left: Int32Array.from(at, (k) => pairs.left[k]!),
    right: Int32Array.from(at, (k) => pairs.right[k]!),
    weight: Float64Array.from(at, (k) => pairs.weight[k]!),
  }
}
