import { asciiDigits } from './ascii-digits.ts'
import { canBeBorn } from './guess-calendar.ts'

const FULL_YEAR = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/
/** One cell may be a slip. */
const FEWEST_CELLS = 2

/** The last year that the cells of a file write in full. */
export interface FullYears {
  add(text: string): void
  latest(): number | undefined
}

/** Gathers the years that a file writes in full. */
export function createFullYears(): FullYears {
  const cells = new Map<number, number>()
  return {
    add(text) {
      if (text.length < 4 || text.length > 32) return
      const year = Number(FULL_YEAR.exec(asciiDigits(text))?.[1])
      if (canBeBorn('gregory', year)) cells.set(year, (cells.get(year) ?? 0) + 1)
    },
    latest() {
      const years = [...cells].filter(([, n]) => n >= FEWEST_CELLS).map(([year]) => year)
      return years.length === 0 ? undefined : Math.max(...years)
    },
  }
}
