import { daysFromCivil } from '../../record/days.ts'

/** The day of `2024`, `2024-05` or `2024-05-31`, as days since 1970-01-01, the middle of what is open; undefined for any other text. */
export function dayOfText(text: string): number | undefined {
  const [, year, month, day] = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? []
  if (year === undefined || Number(month ?? 1) > 12 || Number(day ?? 1) > 31) return undefined
  return daysFromCivil(Number(year), Number(month ?? 7), Number(day ?? (month === undefined ? 1 : 15)))
}
