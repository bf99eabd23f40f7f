import { civilFromDays, daysFromCivil } from '../../record/days.ts'

/** The day of `2024`, `2024-05` or `2024-05-31`, as days since 1970-01-01, the middle of what is open; undefined for any other text. */
export function dayOfText(text: string): number | undefined {
  const [, year, month, day] = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  if (year === undefined) return undefined
  const [m, d] = [Number(month ?? 7), Number(day ?? (month === undefined ? 1 : 15))]
  const days = daysFromCivil(Number(year), m, d)
  const civil = civilFromDays(days)
  // A month or a day that is none would be one of another month.
  return civil.month === m && civil.day === d ? days : undefined
}
