/**
 * Bits of an agreement of names: log2(m / u), u from how often the name and its close spellings occur in the run, and for
 * the fuzzy levels from random pairs of names.
 */
import { mulberry32 } from '../internal/rng.ts'
import { NAME_LEVELS } from './name-level.ts'
import type { NameTable } from './name-table.ts'

/** A few words and what they are worth. */
export interface Evidence {
  readonly level: string
  readonly bits: number
  /** Position of the level in its weights, -1 for missing. */
  readonly at: number
}

export const NONE: Evidence = /* @__PURE__ */ Object.freeze({ level: 'missing', bits: 0, at: -1 })

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

  constructor(table: NameTable, [left, right]: readonly [number[], number[]], prior: number) {
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

  best(a: readonly number[], b: readonly number[], m: readonly number[]): Evidence {
    let best: Evidence = NONE
    for (const x of a)
      for (const y of b) {
        const found = this.#bits(x, y, m)
        if (best === NONE || found.bits > best.bits) best = found
      }
    return best
  }

  #bits(a: number, b: number, m: readonly number[]): Evidence {
    const table = this.#table
    const at = table.level(a, b)
    const near = Math.max(table.nearFrequency(a, this.#prior), table.nearFrequency(b, this.#prior), RAREST)
    const u =
      at === 0
        ? near
        : at === 1
          ? Math.max(near, this.#close / 8)
          : at === 2
            ? Math.max(this.#alike, near)
            : Math.max(0.5, 1 - near - this.#close - this.#alike)
    return { level: NAME_LEVELS[at], bits: Math.log2(m[at]! / u), at }
  }
}
