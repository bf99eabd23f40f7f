/**
 * Bits of evidence between a mention and a person, or two mentions: log2(m / u) by levels (Fellegi and Sunter, 1969), u
 * from the values themselves (a rare name is worth more than a common one, a default date little). Missing is neutral.
 */
import { mulberry32 } from '../internal/rng.ts'
import { BirthStatistics } from './birth-statistics.ts'
import type { KinBirth, KinGraph, KinNode, KinTables } from './kin-graph.ts'
import type { KinWeights } from './kin-weights.ts'
import { NAME_LEVELS, type NameTable } from './name-table.ts'
import type { Kin } from './relation.ts'

/** A few words and what they are worth. */
export interface Evidence {
  readonly level: string
  readonly bits: number
}

const NONE: Evidence = /* @__PURE__ */ Object.freeze({ level: 'missing', bits: 0 })
/** No value is taken to be rarer. */
const RAREST = 2e-5
const SAMPLE = 6000
const SEED = 5

/** Both sides of a run as statistics; made once, then asked for every pair. */
export class KinEvidence {
  readonly #births = new BirthStatistics()
  readonly #given: NameBits
  readonly #family: NameBits
  readonly #weights: KinWeights

  constructor(left: readonly KinGraph[], right: readonly KinGraph[], tables: KinTables, weights: KinWeights) {
    this.#weights = weights
    for (const graph of left) this.#births.add(graph, 0)
    for (const graph of right) this.#births.add(graph, 1)
    const values = (of: (node: KinNode) => readonly number[]): number[][] =>
      [left, right].map((side) => side.flatMap((graph) => graph.nodes.flatMap(of)))
    this.#given = new NameBits(tables.given, values((n) => n.given) as [number[], number[]], 0.003)
    this.#family = new NameBits(tables.family, values((n) => n.family) as [number[], number[]], 0.001)
  }

  /** The best agreement among the given names of two nodes. */
  given(a: KinNode, b: KinNode): Evidence {
    return this.#given.best(a.given, b.given, this.#weights.given)
  }

  /** The best agreement among the family names of two lists. */
  family(a: readonly number[], b: readonly number[]): Evidence {
    return this.#family.best(a, b, this.#weights.family)
  }

  sex(a: KinNode, b: KinNode): Evidence {
    if (a.sex === undefined || b.sex === undefined) return NONE
    const same = a.sex === b.sex
    const m = this.#weights.sex
    return { level: same ? 'sex agrees' : 'sex differs', bits: Math.log2((same ? m : 1 - m) / 0.5) }
  }

  /** Two births of what may be one person; `a` is of the left side. */
  birth(a: KinNode, b: KinNode): Evidence {
    if (a.birth === undefined || b.birth === undefined) return NONE
    const year = this.#year(a.birth, b.birth, a.kin, b.kin)
    const day = this.#monthDay(a.birth, b.birth)
    return day === NONE
      ? year
      : {
          level:
            year.level === YEARS[0] && day.level === DAYS[0]
              ? 'born on the same day'
              : `${year.level}, ${day.level}`,
          bits: year.bits + day.bits,
        }
  }

  /** Probability of the difference in years, left minus right, of two focal persons taken at random. */
  gapShare(years: number): number {
    return this.#births.gapShare(years)
  }

  #year(a: KinBirth, b: KinBirth, kinA: Kin, kinB: Kin): Evidence {
    const births = this.#births
    const exact = a.from === a.to && b.from === b.to
    const off = Math.max(a.from - b.to, b.from - a.to, 0)
    const within = (slack: number): number =>
      0.5 * births.share(1, kinB, a.from - slack, a.to + slack) +
      0.5 * births.share(0, kinA, b.from - slack, b.to + slack)
    const m =
      exact && a.month !== undefined && b.month !== undefined ? this.#weights.year : this.#weights.yearAlone
    const at = Math.min(off, 3)
    const u = at === 0 ? within(0) : at === 3 ? 1 - within(2) : within(at) - within(at - 1)
    return { level: YEARS[at]!, bits: Math.log2(m[at]! / Math.max(u, 0.004)) }
  }

  #monthDay(a: KinBirth, b: KinBirth): Evidence {
    if (a.month === undefined || b.month === undefined || a.day === undefined || b.day === undefined)
      return NONE
    const month = a.month === b.month
    const day = a.day === b.day
    const share = Math.max(this.#births.dayShare(a.month, a.day), this.#births.dayShare(b.month, b.day))
    const at = month && day ? 0 : a.month === b.day && a.day === b.month ? 1 : month || day ? 2 : 3
    const u = at === 0 ? share : at === 1 ? 1 / 365 : at === 2 ? 0.11 : 0.88
    return { level: DAYS[at], bits: Math.log2(this.#weights.monthDay[at] / u) }
  }
}

const YEARS = [
  'born in the same year',
  'born a year apart',
  'born two years apart',
  'birth years differ',
] as const
const DAYS = [
  'same day of the year',
  'day and month exchanged',
  'day or month agrees',
  'day and month differ',
] as const

/** Bits of name agreements of one kind of name. */
class NameBits {
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
    return { level: NAME_LEVELS[at], bits: Math.log2(m[at]! / u) }
  }
}
