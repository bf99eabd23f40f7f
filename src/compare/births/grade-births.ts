import { createPairMemo, type PairMemo } from '../../internal/memo.ts'
import { birthAgreement, defaultYears, INCOMPARABLE } from './birth-agreement.ts'
import { birthColumns } from './birth-columns.ts'
import type { BirthAgreement, Condition } from '../condition.ts'
import { type Coded, type Grader, MISSING_CODE, NO_LEVEL } from '../grader.ts'
import { packedDate, packedYear } from './packed-date.ts'
import { createUnconverted } from './unconverted-birth.ts'
import { type WholeAgreement, wholeDatesAgreement } from './whole-dates.ts'

export type BirthCondition = Extract<Condition, { kind: 'birth' }>

const MEMO_BITS = 14
/** Of the packed digits of a whole date; days of the year lie under {@link DAYS}, others are no default. */
const MONTH_AND_DAY = 0xffff
const DAYS = 0x2000

/** One of two dates is not whole. */
export const NOT_WHOLE = -1

/**
 * The code of the first condition that two whole dates of a dictionary hold, by integers; {@link NO_LEVEL} for none, {@link NOT_WHOLE}
 * where one of the two is something else.
 */
export function createWholeBirths(
  conditions: readonly Coded<BirthCondition>[],
  strings: readonly string[],
): (a: number, b: number) => number {
  const codeOf = codesByAgreement(conditions)
  const as: Readonly<Record<WholeAgreement, number>> = {
    sameDay: codeOf('sameDay'),
    swapped: codeOf('swapped'),
    oneDigit: codeOf('oneDigit'),
    sameMonth: codeOf('sameMonth'),
    sameYearDay: codeOf('sameYearDay'),
    sameMonthDayNear: codeOf('sameMonthDayNear'),
    sameMonthDay: codeOf('sameMonthDay'),
    withinMonth: codeOf('withinMonth'),
    sameYear: codeOf('sameYear'),
    withinYear: codeOf('withinYear'),
    aboutDecade: codeOf('aboutDecade'),
    fewYears: codeOf('fewYears'),
  }
  const columns = birthColumns(strings)
  const { digits, days } = columns
  const filled = new Uint8Array(DAYS)
  for (const { condition } of conditions)
    for (const day of condition.defaults ?? []) filled[packedDate(`2000-${day}`) & MONTH_AND_DAY] = 1
  const converted = codeOf('unconverted')
  const unconverted = converted === NO_LEVEL ? undefined : createUnconverted(strings, columns)
  return (a, b) => {
    const digitsA = digits[a]!
    const digitsB = digits[b]!
    if (digitsA === -1 || digitsB === -1) return NOT_WHOLE
    if (filled[digitsA & MONTH_AND_DAY] || filled[digitsB & MONTH_AND_DAY])
      return codeOf(a === b ? 'sameDefault' : defaultYears(packedYear(digitsA), packedYear(digitsB)))
    const code = wholeDatesAgreement(digitsA, days[a]!, digitsB, days[b]!, as)
    return code ?? (unconverted?.(a, b) ? converted : NO_LEVEL)
  }
}

function codesByAgreement(
  conditions: readonly Coded<BirthCondition>[],
): (agreement: BirthAgreement | undefined) => number {
  const codes = new Map<BirthAgreement | undefined, number>()
  for (const { condition, code } of conditions) if (!codes.has(condition.is)) codes.set(condition.is, code)
  // Where a model has no level of its own for them.
  const groups = codes.get('groupsOverlap') ?? codes.get('overlap')
  if (groups !== undefined) codes.set('groupsOverlap', groups)
  return (agreement) => codes.get(agreement) ?? NO_LEVEL
}

/** Birth levels of one dictionary: whole dates by integers, everything else (partial, ranges, damaged) by its code, with a memo. */
export function gradeBirths(
  conditions: readonly Coded<BirthCondition>[],
  strings: readonly string[],
): Grader {
  const codeOf = codesByAgreement(conditions)
  const defaults = new Set(conditions.flatMap(({ condition }) => condition.defaults ?? []))
  const whole = createWholeBirths(conditions, strings)
  // Made when it is needed: a search grades few births, mostly whole ones, and 128 kB cost it 20 microseconds.
  let memo: PairMemo | undefined
  return {
    first: Math.min(...conditions.map(({ code }) => code)),
    grade(a, b) {
      const exactly = whole(a, b)
      if (exactly !== NOT_WHOLE) return exactly
      const [low, high] = a < b ? [a, b] : [b, a]
      memo ??= createPairMemo(MEMO_BITS, 8)
      const known = memo.get(low, high)
      if (known >= 0) return known
      const agreement = birthAgreement(strings[low]!, strings[high]!, defaults)
      const code = agreement === INCOMPARABLE ? MISSING_CODE : codeOf(agreement)
      memo.set(low, high, code)
      return code
    },
  }
}
