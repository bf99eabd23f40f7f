import { createPairMemo, type PairMemo } from '../../internal/memo.ts'
import { birthAgreement, defaultYears, INCOMPARABLE } from './birth-agreement.ts'
import { type BirthCondition, birthCodes, MONTH_AND_DAY } from './birth-codes.ts'
import { birthColumns } from './birth-columns.ts'
import { type Coded, type Grader, MISSING_CODE, NO_LEVEL } from '../grader.ts'
import { nearInOtherCalendar, yearInOtherCalendar } from './other-calendar-years.ts'
import { packedYear } from './packed-date.ts'
import { createUnconverted, isOddDate } from './unconverted-birth.ts'
import { wholeDatesAgreement } from './whole-dates.ts'

const MEMO_BITS = 14

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
  const { of: codeOf, as, filled } = birthCodes(conditions)
  const columns = birthColumns(strings)
  const { digits, days } = columns
  const converted = codeOf('unconverted')
  const unconverted = converted === NO_LEVEL ? undefined : createUnconverted(strings, columns)
  const none = codeOf(undefined)
  return (a, b) => {
    const digitsA = digits[a]!
    const digitsB = digits[b]!
    if (digitsA === -1 || digitsB === -1) return NOT_WHOLE
    if (filled[digitsA & MONTH_AND_DAY] || filled[digitsB & MONTH_AND_DAY])
      return codeOf(
        a === b
          ? 'sameDefault'
          : (yearInOtherCalendar(packedYear(digitsA), packedYear(digitsB)) ??
              defaultYears(packedYear(digitsA), packedYear(digitsB))),
      )
    const code = wholeDatesAgreement(digitsA, days[a]!, digitsB, days[b]!, as)
    if (code !== undefined) return code
    if (unconverted?.(a, b)) return converted
    // Of one calendar, as nearly all are.
    if (isOddDate(digitsA) === isOddDate(digitsB)) return none
    return codeOf(nearInOtherCalendar(packedYear(digitsA), packedYear(digitsB)))
  }
}

/** Birth levels of one dictionary: whole dates by integers, everything else (partial, ranges, damaged) by its code, with a memo. */
export function gradeBirths(
  conditions: readonly Coded<BirthCondition>[],
  strings: readonly string[],
): Grader {
  const { of: codeOf, defaults } = birthCodes(conditions)
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
