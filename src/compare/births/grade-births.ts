import { createPairMemo, type PairMemo } from '../../internal/memo.ts'
import { birthAgreement, defaultYears, INCOMPARABLE } from './birth-agreement.ts'
import { birthColumns } from './birth-columns.ts'
import type { BirthAgreement, Condition } from '../condition.ts'
import { type Coded, type Grader, MISSING_CODE, NO_LEVEL } from '../grader.ts'
import { packedDate, packedYear } from './packed-date.ts'
import { createUnconverted } from './unconverted-birth.ts'
import { wholeDatesAgreement } from './whole-dates.ts'

export type BirthCondition = Extract<Condition, { kind: 'birth' }>

const MEMO_BITS = 14
/** Of the packed digits of a whole date; days of the year lie under {@link DAYS}, others are no default. */
const MONTH_AND_DAY = 0xffff
const DAYS = 0x2000

/** Birth levels of one dictionary: whole dates by integers, everything else (partial, ranges, damaged) by its code, with a memo. */
export function gradeBirths(
  conditions: readonly Coded<BirthCondition>[],
  strings: readonly string[],
): Grader {
  const codes = new Map<BirthAgreement | undefined, number>()
  for (const { condition, code } of conditions) if (!codes.has(condition.is)) codes.set(condition.is, code)
  const codeOf = (agreement: BirthAgreement | undefined): number => codes.get(agreement) ?? NO_LEVEL
  const defaults = new Set(conditions.flatMap(({ condition }) => condition.defaults ?? []))
  const columns = birthColumns(strings)
  const { digits, days } = columns
  const filled = new Uint8Array(DAYS)
  for (const day of defaults) filled[packedDate(`2000-${day}`) & MONTH_AND_DAY] = 1
  const unconverted = codes.has('unconverted') ? createUnconverted(strings, columns) : undefined
  // Made when it is needed: a search grades few births, mostly whole ones, and 128 kB cost it 20 microseconds.
  let memo: PairMemo | undefined
  return {
    first: Math.min(...conditions.map(({ code }) => code)),
    grade(a, b) {
      const [digitsA, digitsB] = [digits[a]!, digits[b]!]
      if (digitsA !== -1 && digitsB !== -1) {
        if (filled[digitsA & MONTH_AND_DAY] || filled[digitsB & MONTH_AND_DAY])
          return codeOf(a === b ? 'sameDefault' : defaultYears(packedYear(digitsA), packedYear(digitsB)))
        const agreement = wholeDatesAgreement(digitsA, days[a]!, digitsB, days[b]!)
        if (agreement === undefined && unconverted?.(a, b)) return codeOf('unconverted')
        return codeOf(agreement)
      }
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
