import type { Age } from '../../record/types.ts'

const SHAPE =
  /^(\d{1,3})(?:\.\d+)? ?(?:(?:-|–|to) ?(\d{1,3}))? ?(y|yrs?|years?|m|mo|months?|w|weeks?|d|days?)?\.?$/i

/** An age: `25`, `25-30`, `25 years`, `8 months` (0 years). Undefined if it isn't one, or above 130 years. */
export function parseAge(text: string): Pick<Age, 'years' | 'toYears'> | undefined {
  if (text.length > 24) return undefined
  const m = SHAPE.exec(text)
  if (!m) return undefined
  const unit = (m[3] ?? 'y').charAt(0).toLowerCase()
  const perYear = unit === 'y' ? 1 : unit === 'm' ? 12 : unit === 'w' ? 52 : 365
  const years = Math.floor(Number(m[1]) / perYear)
  const toYears = m[2] === undefined ? years : Math.floor(Number(m[2]) / perYear)
  if (years > 130 || toYears > 130 || toYears < years) return undefined
  return toYears === years ? { years } : { years, toYears }
}
