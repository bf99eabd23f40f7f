import type { MonthLengths } from '../../data/month-lengths.ts'

/** A calendar that is a table of month lengths (Bikram Sambat, Chinese), decoded on first use. */
export interface TableCalendar {
  /**
   * Days since 1970-01-01; undefined if the table has no such day.
   * @param leap the leap month that follows `month`
   */
  dayOf(year: number, month: number, day: number, leap?: boolean): number | undefined
}

export function tableCalendar({ firstYear, start, packed }: MonthLengths): TableCalendar {
  let years:
    | { readonly start: number; readonly leap: number; readonly lengths: readonly number[] }[]
    | undefined
  const decode = (): NonNullable<typeof years> => {
    let at = start
    return packed.split(' ').map((text) => {
      const signed = text.length > 12
      const lengths = [...(signed ? text.slice(1) : text)].map((letter) => letter.charCodeAt(0) - 97 + 29)
      const year = { start: at, leap: signed ? Number.parseInt(text[0]!, 16) : 0, lengths }
      for (const length of lengths) at += length
      return year
    })
  }
  return {
    dayOf(year, month, day, leap = false) {
      const found = (years ??= decode())[year - firstYear]
      if (found === undefined || month < 1 || month > 12 || day < 1) return undefined
      if (leap && found.leap !== month) return undefined
      const index = month - 1 + (leap || (found.leap > 0 && month > found.leap) ? 1 : 0)
      if (day > (found.lengths[index] ?? 0)) return undefined
      let at = found.start
      for (let m = 0; m < index; m++) at += found.lengths[m]!
      return at + day - 1
    },
  }
}
