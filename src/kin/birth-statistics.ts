/**
 * How births are spread in a run, so that an agreement is worth what it would be by chance: years by kind of person, and
 * how often each day of the year occurs, so that a default date (1 January) is worth only log2(m / f).
 */
import type { KinBirth, KinGraph } from './kin-graph.ts'
import type { Kin } from './relation.ts'

/** Years of pseudo-counts spread over a century, for small files. */
const SPREAD = 20
const CENTURY = 80

export class BirthStatistics {
  readonly #years = new Map<string, { readonly counts: Map<number, number>; total: number }>()
  readonly #days = new Map<number, number>()
  #dated = 0

  add(graph: KinGraph, side: number): void {
    for (const { kin, birth } of graph.nodes) {
      if (birth === undefined) continue
      if (birth.from === birth.to) {
        const key = `${side}${kin}`
        let years = this.#years.get(key)
        if (years === undefined) this.#years.set(key, (years = { counts: new Map(), total: 0 }))
        years.total++
        years.counts.set(birth.from, (years.counts.get(birth.from) ?? 0) + 1)
      }
      if (birth.month === undefined || birth.day === undefined) continue
      const day = birth.month * 32 + birth.day
      this.#days.set(day, (this.#days.get(day) ?? 0) + 1)
      this.#dated++
    }
  }

  /** Share of the persons of a kind on one side that were born in the years given. */
  share(side: number, kin: Kin, from: number, to: number): number {
    const years = this.#years.get(`${side}${kin}`)
    let sum = (SPREAD * Math.min(CENTURY, to - from + 1)) / CENTURY
    if (years !== undefined) for (let y = from; y <= to; y++) sum += years.counts.get(y) ?? 0
    return Math.min(1, sum / ((years?.total ?? 0) + SPREAD))
  }

  /** Share of the dates that fall on this day of the year, 1/365 at least. */
  dayShare(month: number, day: number): number {
    const count = this.#days.get(month * 32 + day) ?? 0
    return Math.max(1 / 365, (count + 1) / (this.#dated + 365))
  }

  /** Probability that two persons of the two sides are `gap` years apart, left minus right, within two years. */
  gapShare(gap: number, left: Kin = 'self', right: Kin = 'self'): number {
    const key = `${left} ${right}`
    let gaps = this.#gaps.get(key)
    if (gaps === undefined) this.#gaps.set(key, (gaps = this.#convolve(left, right)))
    return gaps.get(gap) ?? 1e-5
  }

  readonly #gaps = new Map<string, Map<number, number>>()

  #convolve(left: Kin, right: Kin): Map<number, number> {
    const [a, b] = [this.#years.get(`0${left}`), this.#years.get(`1${right}`)]
    const out = new Map<number, number>()
    const even = 1 / 161
    const pairs = (a?.total ?? 0) * (b?.total ?? 0)
    const own = Math.min(1, pairs / (pairs + 400))
    for (let gap = -120; gap <= 120; gap++) out.set(gap, (1 - own) * even + 1e-5)
    if (a === undefined || b === undefined) return out
    for (const [x, n] of a.counts)
      for (const [y, k] of b.counts)
        for (let slack = -2; slack <= 2; slack++) {
          const gap = x - y + slack
          if (Math.abs(gap) <= 120) out.set(gap, out.get(gap)! + (own * n * k) / (pairs * 5))
        }
    return out
  }
}

/** The year in the middle. */
export function middleYear(birth: KinBirth): number {
  return Math.round((birth.from + birth.to) / 2)
}
