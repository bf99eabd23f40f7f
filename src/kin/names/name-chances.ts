/**
 * How much names agree by chance in a run: u from how often a name and its close spellings occur, and for the fuzzy levels
 * from random pairs of names (Fellegi and Sunter, 1969).
 */
import type { Steps } from '../../internal/pace.ts'
import { mulberry32 } from '../../internal/rng.ts'
import type { NameTable } from './name-table.ts'

/** No value is taken to be rarer. */
const RAREST = 2e-5
const SAMPLE = 6000
const SEED = 5
/** Pairs between two steps: each may take the name engine. */
const AT_ONCE = 32

/**
 * Looks at random pairs, once all names are in.
 *
 * @param uses the names of either side, one for each use
 * @param prior the share of an ordinary name, for runs too small to count
 */
export function* nameChances(
  table: NameTable,
  [left, right]: readonly [Int32Array, Int32Array],
  prior: number,
): Steps<NameChances> {
  const random = mulberry32(SEED)
  const [inOrderLeft, inOrderRight] = [table.inOrder(left), table.inOrder(right)]
  const counts = [0, 0, 0, 0]
  const pairs = left.length === 0 || right.length === 0 ? 0 : Math.min(SAMPLE, left.length * right.length)
  for (let k = 0; k < pairs; k++) {
    if (k % AT_ONCE === 0) yield
    const a = inOrderLeft[Math.floor(random() * left.length)]!
    const b = inOrderRight[Math.floor(random() * right.length)]!
    counts[table.level(a, b)]!++
  }
  const share = (at: number, expected: number): number => (counts[at]! + 1000 * expected) / (pairs + 1000)
  return new NameChances(table, prior, share(1, 0.003), share(2, 0.02))
}

/** Of one kind of name. */
export class NameChances {
  readonly table: NameTable
  readonly #prior: number
  readonly #close: number
  readonly #alike: number

  /** @param prior share of an ordinary name @param close @param alike shares of random pairs that are so */
  constructor(table: NameTable, prior: number, close: number, alike: number) {
    this.table = table
    this.#prior = prior
    this.#close = close
    this.#alike = alike
  }

  /** Probability that a name and one drawn at random agree on a level. */
  share(id: number, level: number): number {
    const near = Math.max(this.table.nearFrequency(id, this.#prior), RAREST)
    return level === 0
      ? near
      : level === 1
        ? Math.max(near, this.#close / 8)
        : level === 2
          ? Math.max(this.#alike, near)
          : Math.max(0.5, 1 - near - this.#close - this.#alike)
  }
}
