import type { PairColumns } from './pair-columns.ts'
import { GrowableFloat64 } from '../internal/growable-float64.ts'
import { GrowableInt32 } from '../internal/growable-int32.ts'
import type { Steps } from '../internal/pace.ts'
import { descendingOrder } from '../internal/radix-order.ts'

/** Scored pairs as three parallel columns, so that millions fit: record indexes and the weight in bits. */
export interface ScoredPairs extends PairColumns {
  readonly length: number
  readonly weight: Float64Array
}

/** Collects pairs in columns. */
export class ScoredPairsBuilder {
  readonly #left = new GrowableInt32()
  readonly #right = new GrowableInt32()
  readonly #weight = new GrowableFloat64()

  add(i: number, j: number, weight: number): void {
    this.#left.push(i)
    this.#right.push(j)
    this.#weight.push(weight)
  }

  /** The pairs in the order they came. */
  collected(): ScoredPairs {
    return {
      length: this.#left.length,
      left: this.#left.toArray(),
      right: this.#right.toArray(),
      weight: this.#weight.toArray(),
    }
  }
}

/** All pairs of several threads, heaviest first, ties by record index: whoever found a pair, it has one place. */
export function* sortPairs(parts: readonly ScoredPairs[]): Steps<ScoredPairs> {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const left = new Int32Array(length)
  const right = new Int32Array(length)
  const weight = new Float64Array(length)
  let at = 0
  for (const part of parts) {
    left.set(part.left, at)
    right.set(part.right, at)
    weight.set(part.weight, at)
    at += part.length
    yield
  }
  const order = yield* descendingOrder(weight, (a, b) => left[a]! - left[b]! || right[a]! - right[b]!)
  return yield* pickPairs({ length, left, right, weight }, order)
}

/** Sorted pairs, each once. */
export function* distinctPairs(pairs: ScoredPairs): Steps<ScoredPairs> {
  const { left, right } = pairs
  const positions = new GrowableInt32()
  for (let k = 0; k < pairs.length; k++) {
    if ((k & (AT_ONCE - 1)) === 0) yield
    // Equal pairs have equal weights, so they lie side by side.
    if (k === 0 || left[k] !== left[k - 1] || right[k] !== right[k - 1]) positions.push(k)
  }
  return yield* pickPairs(pairs, positions.view())
}

const AT_ONCE = 1 << 15

/** The pairs at the given positions, in their order. */
export function* pickPairs(pairs: ScoredPairs, positions: ArrayLike<number>): Steps<ScoredPairs> {
  const { length } = positions
  const left = new Int32Array(length)
  const right = new Int32Array(length)
  const weight = new Float64Array(length)
  for (let n = 0; n < length; n++) {
    if ((n & (AT_ONCE - 1)) === 0) yield
    const k = positions[n]!
    left[n] = pairs.left[k]!
    right[n] = pairs.right[k]!
    weight[n] = pairs.weight[k]!
  }
  return { length, left, right, weight }
}
