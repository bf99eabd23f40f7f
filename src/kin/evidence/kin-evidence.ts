/**
 * Bits of evidence between a mention and a person, or two mentions: log2(m / u) by levels (Fellegi and Sunter, 1969), u
 * from the values themselves (a rare name is worth more than a common one, a default date little). Missing is neutral:
 * 0 bits at level -1. Each answer leaves its level in a field, so that hot loops allocate nothing.
 */
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import type { Steps } from '../../internal/pace.ts'
import { BirthStatistics } from './birth-statistics.ts'
import type { KinBirth, KinGraph, KinNode, KinTables } from '../graph/kin-graph.ts'
import type { KinWeights } from '../kin-weights.ts'
import { NameAgreement } from '../names/name-agreement.ts'
import { type NameChances, nameChances } from '../names/name-chances.ts'
import type { Kin } from '../../record/kinship/relation.ts'

/** What both sides of a run are like; made once. */
export interface KinStatistics {
  readonly births: BirthStatistics
  readonly given: NameChances
  readonly family: NameChances
}

export function* kinStatistics(
  left: readonly KinGraph[],
  right: readonly KinGraph[],
  tables: KinTables,
): Steps<KinStatistics> {
  const births = new BirthStatistics()
  for (const [side, graphs] of [left, right].entries())
    for (const graph of graphs) {
      births.add(graph, side)
      yield
    }
  const values = (side: readonly KinGraph[], of: 'given' | 'family'): Int32Array => {
    const out = new GrowableInt32()
    for (const graph of side) for (const node of graph.nodes) for (const id of node[of]) out.push(id)
    return out.view()
  }
  const chances = (of: 'given' | 'family', usual: number): Steps<NameChances> =>
    nameChances(tables[of], [values(left, of), values(right, of)], usual)
  const given = yield* chances('given', USUAL_GIVEN)
  return { births, given, family: yield* chances('family', USUAL_FAMILY) }
}

/** Shares of an ordinary name, for runs too small to count. */
const USUAL_GIVEN = 0.003
const USUAL_FAMILY = 0.001

/** Answers what an agreement is worth in a run. */
export class KinEvidence {
  readonly #births: BirthStatistics
  readonly #given: NameAgreement
  readonly #family: NameAgreement
  readonly #weights: KinWeights
  /** Level of the last answer: position in the weights asked, -1 for missing. */
  at: number = -1
  exact: boolean = true

  constructor({ births, given, family }: KinStatistics, weights: KinWeights) {
    this.#births = births
    this.#given = new NameAgreement(given, weights.given)
    this.#family = new NameAgreement(family, weights.family)
    this.#weights = weights
  }

  /** The best agreement among the given names of two nodes. */
  given(a: KinNode, b: KinNode): number {
    const bits = this.#given.best(a.given, b.given, a.givenCosts, b.givenCosts)
    this.at = this.#given.at
    return bits
  }

  /** What {@link given} may give at most, at little cost; the very bits, and the level, where `exact` is then true. */
  givenAtMost(a: KinNode, b: KinNode): number {
    const bits = this.#given.atMost(a.given, b.given, a.givenCosts, b.givenCosts)
    this.at = this.#given.at
    this.exact = this.#given.exact
    return bits
  }

  /** What {@link family} may give at most, at little cost. */
  familyAtMost(a: readonly number[], b: readonly number[]): number {
    return this.#family.atMost(a, b)
  }

  /** The best agreement among the family names of two lists. */
  family(a: readonly number[], b: readonly number[]): number {
    const bits = this.#family.best(a, b)
    this.at = this.#family.at
    return bits
  }

  /** Level 0 agrees, 1 differs. */
  sex(a: KinNode, b: KinNode): number {
    this.at = a.sex === undefined || b.sex === undefined ? -1 : a.sex === b.sex ? 0 : 1
    if (this.at < 0) return 0
    const m = this.#weights.sex
    return Math.log2((this.at === 0 ? m : 1 - m) / 0.5)
  }

  /** log2 of how much likelier a difference in years, left minus right, of two focal persons is than by chance. */
  gapShare(years: number): number {
    return this.#births.gapShare(years)
  }

  /** Their years of birth, `a` of the left side; the weights are {@link yearAlone}'s or the others'. */
  year({ birth: a, kin: kinA }: KinNode, { birth: b, kin: kinB }: KinNode): number {
    if (a === undefined || b === undefined) {
      this.at = -1
      return 0
    }
    const at = Math.min(Math.max(a.from - b.to, b.from - a.to, 0), 3)
    const m = yearAlone(a, b) ? this.#weights.yearAlone : this.#weights.year
    const slack = at === 3 ? 2 : at
    const wide = this.#within(a, kinA, b, kinB, slack)
    const u = at === 0 ? wide : at === 3 ? 1 - wide : wide - this.#within(a, kinA, b, kinB, slack - 1)
    this.at = at
    return Math.log2(m[at]! / Math.max(u, 0.004))
  }

  /** Share of births within so many years of each other's. */
  #within(a: KinBirth, kinA: Kin, b: KinBirth, kinB: Kin, slack: number): number {
    return (
      0.5 * this.#births.share(1, kinB, a.from - slack, a.to + slack) +
      0.5 * this.#births.share(0, kinA, b.from - slack, b.to + slack)
    )
  }

  /** Their days of the year. */
  monthDay({ birth: a }: KinNode, { birth: b }: KinNode): number {
    if (a?.month === undefined || b?.month === undefined || a.day === undefined || b.day === undefined) {
      this.at = -1
      return 0
    }
    const month = a.month === b.month
    const day = a.day === b.day
    const share = Math.max(this.#births.dayShare(a.month, a.day), this.#births.dayShare(b.month, b.day))
    const at = month && day ? 0 : a.month === b.day && a.day === b.month ? 1 : month || day ? 2 : 3
    const u = at === 0 ? share : at === 1 ? 1 / 365 : at === 2 ? 0.11 : 0.88
    this.at = at
    return Math.log2(this.#weights.monthDay[at] / u)
  }
}

/** Does one side know the year and no more? Such a year is often an estimate. */
export function yearAlone(a: KinBirth, b: KinBirth): boolean {
  return a.month === undefined || b.month === undefined || a.from !== a.to || b.from !== b.to
}
