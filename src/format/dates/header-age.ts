import { targetOfKey } from '../target-of-key.ts'
import type { FieldTarget } from '../targets.ts'
import { dayOfText } from './day-of-text.ts'

/** Columns of ages. */
const AGES: ReadonlySet<FieldTarget | undefined> = /* @__PURE__ */ new Set<FieldTarget>([
  'age',
  'age.sex',
  'birth.age',
])
const DATED = /^(\D+?)(?:in|at|on|asof|inyear)?((?:19|20)\d\d)$/

/** The ages that a header speaks of, and the day on which they are true, of `Age (2024)` and `age_2024`; undefined for any other. */
export function findDatedAge(
  key: string,
): { readonly target: FieldTarget; readonly ageOn: number } | undefined {
  const [, rest, year] = DATED.exec(key) ?? []
  const target = rest === undefined ? undefined : targetOfKey(rest)
  return target !== undefined && AGES.has(target) ? { target, ageOn: dayOfText(year!)! } : undefined
}
