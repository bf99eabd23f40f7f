import type { BirthAgreement, Condition } from '../condition.ts'
import { type Coded, NO_LEVEL } from '../grader.ts'
import { packedDate } from './packed-date.ts'
import type { WholeAgreement } from './whole-dates.ts'

export type BirthCondition = Extract<Condition, { kind: 'birth' }>

/** Of the packed digits of a whole date; days of the year lie under {@link DAYS}, others are no default. */
export const MONTH_AND_DAY = 0xffff
const DAYS = 0x2000

/** The level codes of births by how they agree, whatever the births are. */
export interface BirthCodes {
  readonly of: (agreement: BirthAgreement | undefined) => number
  /** Of two whole dates. */
  readonly as: Readonly<Record<WholeAgreement, number>>
  /** Days that stand for unknown ones: as texts, and 1 by the packed digits of each. */
  readonly defaults: ReadonlySet<string>
  readonly filled: Uint8Array
}

/** Each search of a registry asks for the codes of the same conditions. */
const made = /* @__PURE__ */ new WeakMap<readonly Coded<BirthCondition>[], BirthCodes>()

export function birthCodes(conditions: readonly Coded<BirthCondition>[]): BirthCodes {
  let codes = made.get(conditions)
  if (codes === undefined) made.set(conditions, (codes = makeCodes(conditions)))
  return codes
}

function makeCodes(conditions: readonly Coded<BirthCondition>[]): BirthCodes {
  const of = codesByAgreement(conditions)
  const defaults = new Set(conditions.flatMap(({ condition }) => condition.defaults ?? []))
  const filled = new Uint8Array(DAYS)
  for (const day of defaults) filled[packedDate(`2000-${day}`) & MONTH_AND_DAY] = 1
  const as = {
    sameDay: of('sameDay'),
    swapped: of('swapped'),
    oneDigit: of('oneDigit'),
    sameMonth: of('sameMonth'),
    sameYearDay: of('sameYearDay'),
    sameMonthDayNear: of('sameMonthDayNear'),
    sameMonthDay: of('sameMonthDay'),
    withinMonth: of('withinMonth'),
    sameYear: of('sameYear'),
    withinYear: of('withinYear'),
    aboutDecade: of('aboutDecade'),
    fewYears: of('fewYears'),
  }
  return { of, as, defaults, filled }
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
