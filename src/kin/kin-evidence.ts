/**
 * Bits of evidence between a mention and a person, or two mentions: log2(m / u) by levels (Fellegi and Sunter, 1969), u
 * from the values themselves (a rare name is worth more than a common one, a default date little). Missing is neutral.
 */
import { BirthStatistics } from './birth-statistics.ts'
import type { KinBirth, KinGraph, KinNode, KinTables } from './kin-graph.ts'
import type { KinWeights } from './kin-weights.ts'
import { type Evidence, NameBits, NONE } from './name-bits.ts'
import type { NameTable } from './name-table.ts'

/** What both sides of a run are like; made once. */
export interface KinStatistics {
  readonly births: BirthStatistics
  readonly given: NameBits
  readonly family: NameBits
}

export function kinStatistics(
  left: readonly KinGraph[],
  right: readonly KinGraph[],
  tables: KinTables,
): KinStatistics {
  const births = new BirthStatistics()
  for (const graph of left) births.add(graph, 0)
  for (const graph of right) births.add(graph, 1)
  const values = (side: readonly KinGraph[], of: (node: KinNode) => readonly number[]): number[] =>
    side.flatMap((graph) => graph.nodes.flatMap(of))
  const bits = (table: NameTable, of: (node: KinNode) => readonly number[], usual: number): NameBits =>
    new NameBits(table, [values(left, of), values(right, of)], usual)
  return {
    births,
    given: bits(tables.given, (n) => n.given, USUAL_GIVEN),
    family: bits(tables.family, (n) => n.family, USUAL_FAMILY),
  }
}

/** Shares of an ordinary name, for runs too small to count. */
const USUAL_GIVEN = 0.003
const USUAL_FAMILY = 0.001

/** Answers what an agreement is worth in a run. */
export class KinEvidence {
  readonly #births: BirthStatistics
  readonly #given: NameBits
  readonly #family: NameBits
  readonly #weights: KinWeights

  constructor({ births, given, family }: KinStatistics, weights: KinWeights) {
    this.#births = births
    this.#given = given
    this.#family = family
    this.#weights = weights
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
    return {
      level: same ? 'sex agrees' : 'sex differs',
      bits: Math.log2((same ? m : 1 - m) / 0.5),
      at: same ? 0 : 1,
    }
  }

  /** Two births of what may be one person; `a` is of the left side. */
  birth(a: KinNode, b: KinNode): Evidence {
    if (a.birth === undefined || b.birth === undefined) return NONE
    const year = this.year(a, b)
    const day = this.monthDay(a, b)
    return day === NONE
      ? year
      : {
          level:
            year.level === YEARS[0] && day.level === DAYS[0]
              ? 'born on the same day'
              : `${year.level}, ${day.level}`,
          bits: year.bits + day.bits,
          at: 0,
        }
  }

  /** Probability of the difference in years, left minus right, of two focal persons taken at random. */
  gapShare(years: number): number {
    return this.#births.gapShare(years)
  }

  /** Their years of birth; the weights are {@link yearAlone}'s or the others'. */
  year({ birth: a, kin: kinA }: KinNode, { birth: b, kin: kinB }: KinNode): Evidence {
    if (a === undefined || b === undefined) return NONE
    const births = this.#births
    const off = Math.max(a.from - b.to, b.from - a.to, 0)
    const within = (slack: number): number =>
      0.5 * births.share(1, kinB, a.from - slack, a.to + slack) +
      0.5 * births.share(0, kinA, b.from - slack, b.to + slack)
    const m = yearAlone(a, b) ? this.#weights.yearAlone : this.#weights.year
    const at = Math.min(off, 3)
    const u = at === 0 ? within(0) : at === 3 ? 1 - within(2) : within(at) - within(at - 1)
    return { level: YEARS[at]!, bits: Math.log2(m[at]! / Math.max(u, 0.004)), at }
  }

  /** Their days of the year. */
  monthDay({ birth: a }: KinNode, { birth: b }: KinNode): Evidence {
    if (a?.month === undefined || b?.month === undefined || a.day === undefined || b.day === undefined)
      return NONE
    const month = a.month === b.month
    const day = a.day === b.day
    const share = Math.max(this.#births.dayShare(a.month, a.day), this.#births.dayShare(b.month, b.day))
    const at = month && day ? 0 : a.month === b.day && a.day === b.month ? 1 : month || day ? 2 : 3
    const u = at === 0 ? share : at === 1 ? 1 / 365 : at === 2 ? 0.11 : 0.88
    return { level: DAYS[at], bits: Math.log2(this.#weights.monthDay[at] / u), at }
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

/** Does one side know the year and no more? Such a year is often an estimate. */
export function yearAlone(a: KinBirth, b: KinBirth): boolean {
  return a.month === undefined || b.month === undefined || a.from !== a.to || b.from !== b.to
}
