/**
 * How births are spread in a run, so that an agreement is worth what it would be by chance: years by kind of person, and
 * how often each day of the year occurs, so that a default date (1 January) is worth only log2(m / f).
 */
import type { KinBirth, KinGraph } from '../graph/kin-graph.ts'
import { KINS, type Kin } from '../../record/kinship/relation.ts'
import { kinCode } from '../kin-code.ts'

/** Years of pseudo-counts spread over a century, for small files. */
const SPREAD = 20
const CENTURY = 80
/** Years that are counted; earlier and later ones count as the first and the last. */
const FIRST = 1000
const YEARS = 1200
/** Differences in years that are told apart. */
const MOST_GAP = 120
const RARE_GAP = 1e-5

const yearAt = (year: number): number => Math.max(0, Math.min(YEARS - 1, year - FIRST))

export class BirthStatistics {
  /** By side and kind of person: how many were born before each year. Cumulated once asked. */
  readonly #years: (Float64Array | undefined)[] = []
  readonly #days = new Float64Array(13 * 32)
  #dated = 0
  #gaps: Float64Array | undefined
  #cumulated = false

  /** Call for all graphs before the first question. */
  add(graph: KinGraph, side: number): void {
    for (const { kin, birth } of graph.nodes) {
      if (birth === undefined) continue
      if (birth.from === birth.to) {
        const years = (this.#years[side * KINS.length + kinCode(kin)] ??= new Float64Array(YEARS + 1))
        years[yearAt(birth.from) + 1]!++
      }
      if (birth.month === undefined || birth.day === undefined) continue
      this.#days[birth.month * 32 + birth.day]!++
      this.#dated++
    }
  }

  /** Share of the persons of a kind on one side that were born in the years given. */
  share(side: number, kin: Kin, from: number, to: number): number {
    this.#cumulate()
    const years = this.#years[side * KINS.length + kinCode(kin)]
    const even = (SPREAD * Math.min(CENTURY, to - from + 1)) / CENTURY
    if (years === undefined) return Math.min(1, even / SPREAD)
    const sum = even + years[yearAt(to) + 1]! - years[yearAt(from)]!
    return Math.min(1, sum / (years[YEARS]! + SPREAD))
  }

  /** Share of the dates that fall on this day of the year, 1/365 at least. */
  dayShare(month: number, day: number): number {
    return Math.max(1 / 365, (this.#days[month * 32 + day]! + 1) / (this.#dated + 365))
  }

  /** Probability that two focal persons of the two sides are `gap` years apart, left minus right, within two years. */
  gapShare(gap: number): number {
    this.#gaps ??= this.#convolve()
    return Math.abs(gap) <= MOST_GAP ? this.#gaps[gap + MOST_GAP]! : RARE_GAP
  }

  #cumulate(): void {
    if (this.#cumulated) return
    this.#cumulated = true
    for (const years of this.#years)
      if (years !== undefined) for (let y = 1; y <= YEARS; y++) years[y]! += years[y - 1]!
  }

  #convolve(): Float64Array {
    this.#cumulate()
    const self = kinCode('self')
    const [a, b] = [this.#years[self], this.#years[KINS.length + self]]
    const pairs = (a?.[YEARS] ?? 0) * (b?.[YEARS] ?? 0)
    const own = pairs / (pairs + 400)
    const out = new Float64Array(2 * MOST_GAP + 1).fill((1 - own) / 161 + RARE_GAP)
    if (a === undefined || b === undefined) return out
    for (let x = 0; x < YEARS; x++) {
      const n = a[x + 1]! - a[x]!
      if (n === 0) continue
      for (let y = Math.max(0, x - MOST_GAP - 2); y < Math.min(YEARS, x + MOST_GAP + 3); y++) {
        const k = b[y + 1]! - b[y]!
        if (k === 0) continue
        for (let slack = -2; slack <= 2; slack++) {
          const gap = x - y + slack
          if (Math.abs(gap) <= MOST_GAP) out[gap + MOST_GAP]! += (own * n * k) / (pairs * 5)
        }
      }
    }
    return out
  }
}

/** The year in the middle. */
export function middleYear(birth: KinBirth): number {
  return Math.round((birth.from + birth.to) / 2)
}
