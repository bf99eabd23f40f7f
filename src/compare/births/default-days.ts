/**
 * Days of the year on which far more births stand than can have happened: what an office fills in where it knows the
 * year alone. 1 January in 14 to 15 % of US refugee arrivals, 1 and 15 July in two thirds of PIRL's sample;
 * whatever a file shows is learned from it.
 */
import type { Column } from '../../encode/population.ts'
import type { Steps } from '../../internal/pace.ts'
import { packedDate } from './packed-date.ts'

/** Fewer whole dates than this show nothing. */
const FEWEST = 100
/** A day is over-represented from this many times its even share on, and by this many standard deviations. */
const TIMES = 4
const DEVIATIONS = 6
/** A day filled in stands in many years; the birthday of one person with many records stands in one. */
const YEARS = 8
const DAYS = 365.25

/** Codes between two steps. */
const AT_ONCE = 1 << 11

/**
 * In steps, since all codes of a file are read for it.
 *
 * @param column the births of a population
 * @returns `MM-DD`, most frequent first; empty where the file shows none
 */
export function* learnDefaultDays({ dictionary, counts, present }: Column): Steps<string[]> {
  const byDay = new Map<number, { readonly name: string; count: number; years: number }>()
  const [left, right] = counts
  let dates = 0
  for (let from = 0; from < dictionary.size; from += AT_ONCE) {
    yield
    const codes = dictionary.texts(from, Math.min(dictionary.size, from + AT_ONCE))
    for (let n = 0; n < codes.length; n++) {
      const digits = packedDate(codes[n]!)
      if (digits === -1) continue
      const id = from + n
      // In de-duplication both sides are the same records.
      const count = left === right || present[1] === 0 ? left[id]! : left[id]! + right[id]!
      dates += count
      const monthAndDay = digits & 0xffff
      let day = byDay.get(monthAndDay)
      if (day === undefined) byDay.set(monthAndDay, (day = { name: codes[n]!.slice(5), count: 0, years: 0 }))
      day.count += count
      day.years++
    }
  }
  if (dates < FEWEST) return []
  const even = dates / DAYS
  return [...byDay.values()]
    .filter(
      ({ count, years }) =>
        years >= YEARS && count >= TIMES * even && count - even >= DEVIATIONS * Math.sqrt(even),
    )
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}
