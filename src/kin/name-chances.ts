/**
 * How much names agree by chance in a run: u from how often a name and its close spellings occur, and for the fuzzy levels
 * from random pairs of names (Fellegi and Sunter, 1969).
 */
import { mulberry32 } from '../internal/rng.ts'
import type { NameTable } from './name-table.ts'

/** No value is taken to be rarer. */
const RAREST = 2e-5
const SAMPLE = 6000
const SEED = 5

/** Of one kind of name; made once all names are in. */
export class NameChances {
  readonly table: NameTable
  readonly #prior: number
  readonly #close: number
  readonly #alike: number
  constructor(table: NameTable, [left, right]: readonly [Int32Array, Int32Array], prior: number) {
    this.table = table
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
