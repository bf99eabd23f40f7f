/**
 * Ages as clinics write them: `3/12` is three months, `2/52` two weeks, `4/7` four days, `2 6/12` two years and a half. Elsewhere `5/12` is
 * a group of ages, from five to twelve. Which of the two it is, a column shows by its other cells.
 */

const PARTS_OF_A_YEAR: ReadonlyMap<string, number> = new Map([
  ['12', 12],
  ['52', 52],
  ['365', 365],
  ['7', 365],
])
const WRITTEN = /(?:^|[\s;,|])(\d{1,3}) ?\/ ?(\d{1,3})(?![\d/])/
const FRACTION = /^(?:(\d{1,3})[ +]{1,3})?(\d{1,3}) ?\/ ?(12|52|365|7)$/
/** Months of a child whom nobody would count among a group that goes to twelve years. */
const FEW = 5

/** What the cells of a column of ages say of how it writes them. */
export interface AgeFractionEvidence {
  add(text: string): void
  /** Whether its fractions are parts of a year: some can be nothing else, and none is a group of ages. */
  areOfYears(): boolean
}

export function createAgeFractionEvidence(): AgeFractionEvidence {
  let [ofYears, groups] = [0, 0]
  return {
    add(text) {
      if (!text.includes('/') || text.length > 40) return
      const [, count, of] = WRITTEN.exec(text) ?? []
      if (count === undefined) return
      const months = Number(count)
      if (!PARTS_OF_A_YEAR.has(of!)) groups++
      else if (of === '52' || of === '365' || (of === '12' && (months <= FEW || months > 12))) ofYears++
    },
    areOfYears: () => ofYears > 0 && groups === 0,
  }
}

/**
 * The whole years of an age that is written as a fraction, undefined where it is none. A fraction behind whole years is one anywhere.
 *
 * @param ofYears whether the column writes parts of a year like that
 */
export function yearsOfFraction(text: string, ofYears: boolean): number | undefined {
  const [, whole, count, of] = FRACTION.exec(text) ?? []
  if (count === undefined || (whole === undefined && !ofYears)) return undefined
  return Number(whole ?? 0) + Math.floor(Number(count) / PARTS_OF_A_YEAR.get(of!)!)
}
