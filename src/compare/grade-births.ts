import { createPairMemo } from '../internal/memo.ts'
import { birthAgreement } from './birth-agreement.ts'
import { birthColumns } from './birth-columns.ts'
import type { BirthAgreement, Condition } from './condition.ts'
import { type Coded, type Grader, NO_LEVEL } from './grader.ts'
import { wholeDatesAgreement } from './whole-dates.ts'

export type BirthCondition = Extract<Condition, { kind: 'birth' }>

const MEMO_BITS = 14

/** Birth levels of one dictionary: whole dates by integers, everything else (partial, ranges, damaged) by its code, with a memo. */
export function gradeBirths(
  conditions: readonly Coded<BirthCondition>[],
  strings: readonly string[],
): Grader {
  const codes = new Map<BirthAgreement | undefined, number>()
  for (const { condition, code } of conditions) if (!codes.has(condition.is)) codes.set(condition.is, code)
  const codeOf = (agreement: BirthAgreement | undefined): number => codes.get(agreement) ?? NO_LEVEL
  const { digits, days } = birthColumns(strings)
  const memo = createPairMemo(MEMO_BITS, 8)
  return {
    first: Math.min(...conditions.map(({ code }) => code)),
    grade(a, b) {
      const [digitsA, digitsB] = [digits[a]!, digits[b]!]
      if (digitsA !== -1 && digitsB !== -1)
        return codeOf(wholeDatesAgreement(digitsA, days[a]!, digitsB, days[b]!))
      const [low, high] = a < b ? [a, b] : [b, a]
      const known = memo.get(low, high)
      if (known >= 0) return known
      const code = codeOf(birthAgreement(strings[low]!, strings[high]!))
      memo.set(low, high, code)
      return code
    },
  }
}
