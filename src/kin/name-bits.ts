/**
 * Bits of an agreement of names: log2(m / u), u from how often the name and its close spellings occur in the run, and for
 * the fuzzy levels from random pairs of names.
 */
import { mulberry32 } from '../internal/rng.ts'
import type { NameTable } from './name-table.ts'

/** No value is taken to be rarer. */
const RAREST = 2e-5
const SAMPLE = 6000
const SEED = 5

/** Bits of name agreements of one kind of name. */
export class NameBits {
  readonly #table: NameTable
  readonly #prior: number
  readonly #close: number
  readonly #alike: number
  /** Level of the last answer of {@link best}, a position in NAME_LEVELS; -1 where a name is missing. */
  at: number = -1

  constructor(table: NameTable, [left, right]: readonly [Int32Array, Int32Array], prior: number) {
    this.#table = table
    this.#prior = prior
    const random = mulberry32(SEED)
    const [inOrderLeft, inOrderRight] = [table.inOrder(left), table.inOrder(right)]
    const counts = [0, 0, 0, 0]
    const pairs = left.length === 0 || right.length === 0 ? 0 : Math.min(SAMPLE, left.length * right.length)
    for (let k = 0; k < pairs; k++) {
      const a = inOrderLeft[Math.floor(random() * left.length)]!
      const b = inOrderRight[Math.floor(random() * right.length)]!
      counts[table.level(a, b)]!++
    }
    const share = (at: number, expected: number): number => (counts[at]! + 1000 * expected) / (pairs + 1000)
    this.#close = share(1, 0.003)
    this.#alike = share(2, 0.02)
  }

  /** Bits of the best agreement among the names of two lists, 0 where one is empty; its level is then in `at`. */
  best(a: readonly number[], b: readonly number[], m: readonly number[]): number {
    let best = 0
    this.at = -1
    for (let i = 0; i < a.length; i++)
      for (let j = 0; j < b.length; j++) {
        const level = this.#table.level(a[i]!, b[j]!)
        const bits = this.#bits(a[i]!, b[j]!, level, m)
        if (this.at < 0 || bits > best) {
          best = bits
          this.at = level
        }
      }
    return best
  }

  #bits(a: number, b: number, level: number, m: readonly number[]): number {
    const table = this.#table
    const near = Math.max(table.nearFrequency(a, this.#prior), table.nearFrequency(b, this.#prior), RAREST)
    const u =
      level === 0
        ? near
        : level === 1
          ? Math.max(near, this.#close / 8)
          : level === 2
            ? Math.max(this.#alike, near)
            : Math.max(0.5, 1 - near - this.#close - this.#alike)
    return Math.log2(m[level]! / u)
  }
}
