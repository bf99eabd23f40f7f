/**
 * Edit costs that tell a name from its look-alikes: log-likelihood ratios against chance, moved by gradient descent until the score
 * that the library gives parts true pairs from near misses. A string edit distance as a conditional model over alignments
 * (McCallum, Bellare & Pereira 2005; the gradient of an operation's bits is its expected number of uses), which starts from the
 * generative table and is drawn back to it, with AdaGrad (Duchi, Hazan & Singer 2011) in a fixed order. Beside the operations it
 * learns what first and last letters that differ take off: beginnings and endings are where two names part.
 */
import {
  LEARNED_WEIGHT,
  WEIGHTED_WEIGHT,
  WEIGHTED_ZERO,
} from '../../src/compare/names/words/token-weights.ts'
import { weightedSimilarity } from '../../src/compare/names/words/token-weighted.ts'
import { alignments, type Alignments } from './expected-uses.ts'

/** A native word by its readings, its Latin spelling, and Latin names that are near and other names. */
export interface Example {
  readonly readings: readonly Uint8Array[]
  readonly own: Uint8Array
  readonly others: readonly Uint8Array[]
}

/** Bits of each operation by `a * 703 + b`, NaN where there is none; of first and of last letters by `a * 27 + b`, at most 0. */
export interface Costs {
  readonly operations: Float64Array
  readonly starts: Float64Array
  readonly ends: Float64Array
}

const EPOCHS = 5
const RATE = 0.25
/** Weight of the look-alikes of a pair against the pair: most names that meet are not as near. */
const OTHERS = 0.7
/** Share of full agreement between a name and its look-alikes, and how steeply the odds rise around it. */
const MIDDLE = 0.5
const STEEPNESS = 10
/** Pull towards the start, for each example that is seen. */
const PRIOR = 0.002
/** Bits that the packed table can hold. */
const [LEAST, MOST] = [-6, 9.5]
const LETTER_BITS = 3.9
/** Uses of an operation that are too few to move it. */
const SELDOM = 0.01

interface Scored {
  readonly paths: Alignments
  /** Places in `starts` and `ends`. */
  readonly start: number
  readonly end: number
  readonly bits: number
  /** Bits of full agreement. */
  readonly full: number
}

/** @param initial Bits of each operation, NaN where there is none. */
export function contrast(initial: Float64Array, examples: readonly Example[]): Costs {
  const operations = initial.slice()
  const ratios = initial.map((x) => (Number.isNaN(x) ? 0 : 2 ** x))
  const starts = new Float64Array(27 * 27)
  const ends = new Float64Array(27 * 27)
  const squares = [operations, starts, ends].map((list) => new Float64Array(list.length).fill(1e-6))
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { readings, own, others } of examples) {
      learn(readings, own, 1, 1)
      for (const other of others) learn(readings, other, 0, OTHERS / others.length)
    }
  return { operations, starts, ends }

  function best(readings: readonly Uint8Array[], b: Uint8Array): Scored | undefined {
    const full = Math.min(worth(readings[0]!.length), worth(b.length))
    let found: Scored | undefined
    for (const a of readings) {
      const paths = alignments(ratios, a, b)
      if (paths === undefined) continue
      const start = a[0]! * 27 + b[0]!
      const end = a.at(-1)! * 27 + b.at(-1)!
      const likeness = WEIGHTED_WEIGHT * (weightedSimilarity(a, b) - WEIGHTED_ZERO)
      const bits = LEARNED_WEIGHT * Math.log2(paths.total) + likeness + starts[start]! + ends[end]!
      if (found === undefined || bits > found.bits) found = { paths, start, end, bits, full }
    }
    return found
  }

  function learn(readings: readonly Uint8Array[], b: Uint8Array, label: 0 | 1, weight: number): void {
    const found = best(readings, b)
    if (found === undefined) return
    const { paths, start, end, bits, full } = found
    const odds = STEEPNESS * (bits / full - MIDDLE)
    const slope = (weight * (label - 1 / (1 + Math.exp(-odds))) * STEEPNESS) / full
    const pull = PRIOR * weight
    const uses: (readonly [number, number])[] = []
    paths.forEach((at, count) => void (count > SELDOM && uses.push([at, count])))
    for (const [at, count] of uses) {
      const gradient = slope * LEARNED_WEIGHT * count - pull * (operations[at]! - initial[at]!)
      move(operations, squares[0]!, at, gradient, MOST)
      ratios[at] = 2 ** operations[at]!
    }
    move(starts, squares[1]!, start, slope - pull * starts[start]!, 0)
    move(ends, squares[2]!, end, slope - pull * ends[end]!, 0)
  }
}

function move(list: Float64Array, squares: Float64Array, at: number, gradient: number, most: number): void {
  squares[at] = squares[at]! + gradient * gradient
  list[at] = Math.max(LEAST, Math.min(most, list[at]! + (RATE * gradient) / Math.sqrt(squares[at])))
}

function worth(letters: number): number {
  return LEARNED_WEIGHT * LETTER_BITS * Math.min(letters, 14) + WEIGHTED_WEIGHT * (1 - WEIGHTED_ZERO)
}
