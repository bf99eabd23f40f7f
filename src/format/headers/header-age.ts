import { targetOfKey } from './target-of-key.ts'
import { type FieldTarget, isDatedAge } from '../targets.ts'
import { dayOfText } from '../dates/day-of-text.ts'

const DATED = /^(\D+?)(?:in|at|on|asof|inyear)?((?:19|20)\d\d)$/

/** The ages that a header speaks of, and the day on which they are true, of `Age (2024)` and `age_2024`; undefined for any other. */
export function findDatedAge(
  key: string,
): { readonly target: FieldTarget; readonly ageOn: number } | undefined {
  const [, rest, year] = DATED.exec(key) ?? []
  const target = rest === undefined ? undefined : targetOfKey(rest)
  return target !== undefined && isDatedAge(target) ? { target, ageOn: dayOfText(year!)! } : undefined
}
