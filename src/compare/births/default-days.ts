/**
 * Days of the year on which far more births stand than can have happened: what an office fills in where it knows the
 * year alone. 1 January in 14 to 15 % of US refugee arrivals, 1 and 15 July in two thirds of PIRL's sample (domain.md,
 * section 8); whatever a file shows is learned from it.
 */
import type { Column } from '../../encode/population.ts'

/** Fewer whole dates than this show nothing. */
const FEWEST = 100
/** A day is over-represented from this many times its even share on, and by this many standard deviations. */
const TIMES = 4
const DEVIATIONS = 6
/** A day filled in stands in many years; the birthday of one person with many records stands in one. */
const YEARS = 8
const DAYS = 365.25

/**
 * @param column the births of a population
 * @returns `MM-DD`, most frequent first; empty where the file shows none
 */
export function learnDefaultDays({ dictionary, counts, present }: Column): string[] {
  const byDay = new Map<string, { count: number; years: number }>()
  const [left, right] = counts
  let dates = 0
  dictionary.strings.forEach((code, id) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(code)) return
    // In de-duplication both sides are the same records.
    const n = left === right || present[1] === 0 ? left[id]! : left[id]! + right[id]!
    dates += n
    const day = byDay.get(code.slice(5)) ?? { count: 0, years: 0 }
    byDay.set(code.slice(5), { count: day.count + n, years: day.years + 1 })
  })
  if (dates < FEWEST) return []
  const even = dates / DAYS
  return [...byDay]
    .filter(
      ([, { count, years }]) =>
        years >= YEARS && count >= TIMES * even && count - even >= DEVIATIONS * Math.sqrt(even),
    )
    .sort(([a, { count: n }], [b, { count: m }]) => m - n || (a < b ? -1 : 1))
    .map(([day]) => day)
}
