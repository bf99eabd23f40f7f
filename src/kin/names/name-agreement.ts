/** Bits of an agreement of names: log2(m / u) by levels, worked out once for each name (Fellegi and Sunter, 1969). */
import type { NameChances } from './name-chances.ts'
import type { NameTable } from './name-table.ts'

const LEVELS = 4
const DIFFERENT = 3

/** One for each name of a list; absent where none costs anything. */
type Costs = readonly number[]

export class NameAgreement {
  readonly #table: NameTable
  /** By id and level. */
  readonly #bits: Float64Array
  /** Level of the last answer, a position in NAME_LEVELS; -1 where a name is missing. */
  at: number = -1
  /** Is the last answer of {@link atMost} the very bits? */
  exact: boolean = true

  /** @param m probability of each level among names of one person */
  constructor(chances: NameChances, m: readonly number[]) {
    const { table } = chances
    this.#table = table
    this.#bits = new Float64Array(table.size * LEVELS)
    for (let id = 0; id < table.size; id++)
      for (let level = 0; level < LEVELS; level++)
        this.#bits[id * LEVELS + level] = Math.log2(m[level]! / chances.share(id, level))
  }

  /**
   * Bits of the best agreement among the names of two lists, 0 where one is empty; its level is then in `at`.
   *
   * @param aCosts @param bCosts bits, 0 or less, that each name costs. What costs something can only agree. The first costs nothing.
   */
  best(a: readonly number[], b: readonly number[], aCosts?: Costs, bCosts?: Costs): number {
    let best = 0
    this.at = -1
    for (let i = 0; i < a.length; i++)
      for (let j = 0; j < b.length; j++) {
        const level = this.#table.level(a[i]!, b[j]!)
        const cost = (aCosts?.[i] ?? 0) + (bCosts?.[j] ?? 0)
        if (cost < 0 && level === DIFFERENT) continue
        const bits = this.#of(a[i]!, b[j]!, level) + cost
        if (this.at < 0 || bits > best) {
          best = bits
          this.at = level
        }
      }
    return best
  }

  /** What {@link best} may give at most, without the name engine; `at` holds only where `exact` is true. */
  atMost(a: readonly number[], b: readonly number[], aCosts?: Costs, bCosts?: Costs): number {
    let best = 0
    this.at = -1
    this.exact = true
    for (let i = 0; i < a.length; i++)
      for (let j = 0; j < b.length; j++) {
        const level = this.#table.quickLevel(a[i]!, b[j]!)
        if (level < 0) this.exact = false
        const cost = (aCosts?.[i] ?? 0) + (bCosts?.[j] ?? 0)
        if (cost < 0 && level === DIFFERENT) continue
        const bits = (level < 0 ? this.#most(a[i]!, b[j]!) : this.#of(a[i]!, b[j]!, level)) + cost
        if (this.at < 0 || bits > best) {
          best = bits
          this.at = level < 0 ? DIFFERENT : level
        }
      }
    return best
  }

  /** An agreement is worth what the more frequent of the two names is, a difference too. */
  #of(a: number, b: number, level: number): number {
    const x = this.#bits[a * LEVELS + level]!
    const y = this.#bits[b * LEVELS + level]!
    return (level === DIFFERENT) === x > y ? x : y
  }

  #most(a: number, b: number): number {
    let most = Number.NEGATIVE_INFINITY
    for (let level = 0; level < LEVELS; level++) {
      const bits = this.#of(a, b, level)
      if (bits > most) most = bits
    }
    return most
  }
}
