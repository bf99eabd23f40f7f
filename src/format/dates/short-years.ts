/**
 * The century of dates whose year has two digits, `21/10/94` and `19-May-17`, in a column of days on which something was written down or
 * seen. Such days lie close together, so that the whole column tells what one date can't. Of births nothing tells it: of two people in one
 * file one may be ninety years older than the other.
 */
import { createBoundedCache } from '../../internal/bounded-cache.ts'
import type { YearSpan } from '../column-map.ts'
import { asciiDigits } from './ascii-digits.ts'
import { canBeBorn } from './guess-calendar.ts'
import { parseDate } from './parse-date.ts'

/** More years than this from the first to the last day of a column leave its century open. */
const MOST_YEARS = 50
/** Years of fewer cells than this share are slips. */
const SOME = 0.01
const IN_MEMORY = 10_000

const WITH_LONG_NUMBER = /\d{3}/

/** What the cells of one column say of its two-digit years. */
export interface ShortYears {
  add(text: string): void
  /** Whether any date was written so. */
  isSeen(): boolean
  /**
   * The years in which its dates lie; undefined where there are none, or nothing tells.
   * @param latest the last year that the file writes in full, if it does
   */
  span(latest: number | undefined): YearSpan | undefined
}

/** Gathers the two-digit years of one column. */
export function createShortYears(): ShortYears {
  const cells = new Map<number, number>()
  const known = createBoundedCache<number>(IN_MEMORY)
  return {
    add(text) {
      if (text === '' || text.length > 32) return
      let year = known.get(text)
      if (year === undefined) known.set(text, (year = yearOfCentury(text)))
      if (year !== NONE) cells.set(year, (cells.get(year) ?? 0) + 1)
    },
    isSeen: () => cells.size > 0,
    span(latest) {
      const all = [...cells.values()].reduce((sum, n) => sum + n, 0)
      const years = [...cells].filter(([, n]) => n >= all * SOME).map(([year]) => year)
      const { first, length } = shortestRun(years)
      if (years.length === 0 || length > MOST_YEARS) return undefined
      const spanIn = (century: number): YearSpan => ({ from: century + first, to: century + first + length })
      const last = [2000, 1900].map(spanIn).find(({ to }) => canBeBorn('gregory', to))!
      // Where nobody in the file is born later, it may as well be a hundred years older.
      return latest !== undefined && latest <= last.to - 100 ? undefined : last
    },
  }
}

const NONE = -1

function yearOfCentury(text: string): number {
  const date = asciiDigits(text).replace(/[T,]? *\d{1,2}:\d\d.*$/, '')
  if (WITH_LONG_NUMBER.test(date)) return NONE
  return parseDate(date, 'dmy')?.yearOfCentury ?? parseDate(date, 'mdy')?.yearOfCentury ?? NONE
}

/** The fewest years in a row, over the turn of a century as well, that have all of these in them: from 98 to 1 there are three. */
function shortestRun(years: readonly number[]): { readonly first: number; readonly length: number } {
  const sorted = years.toSorted((a, b) => a - b)
  let best = { first: 0, length: 100 }
  for (const [n, first] of sorted.entries()) {
    const before = sorted.at(n - 1)!
    const length = (before - first + 100) % 100
    if (length < best.length) best = { first, length }
  }
  return best
}
