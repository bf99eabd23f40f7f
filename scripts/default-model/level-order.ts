/**
 * Which of two levels of a comparison says more, by what they ask: a level that asks as much and more of one thing can't speak less
 * for one person. Levels that ask different things (a relative's name, names that are partly similar) have no order.
 */
import type { BirthAgreement, Condition, PlaceAgreement } from '../../src/compare/condition.ts'

/** What agrees in each is more of the same than in those behind it. */
const BIRTHS: Readonly<Partial<Record<BirthAgreement, readonly BirthAgreement[]>>> = {
  sameDay: [
    'swapped',
    'oneDigit',
    'sameDefault',
    'sameMonth',
    'sameYearDay',
    'sameMonthDayNear',
    'partialYearMonth',
    'partialDayMonth',
    'withinMonth',
  ],
  sameMonth: ['sameYear'],
  sameYearDay: ['sameYear'],
  sameMonthDayNear: ['sameMonthDay'],
  partialYearMonth: ['partialYear', 'partialMonth'],
  partialDayMonth: ['partialMonth', 'partialDay'],
  withinMonth: ['withinYear'],
  overlap: ['nearYear'],
  nearYear: ['nearAge', 'fewYears'],
}
const PLACES: Readonly<Partial<Record<PlaceAgreement, readonly PlaceAgreement[]>>> = {
  same: ['otherScript', 'oneEdit', 'tokens', 'similar'],
  oneEdit: ['similar'],
}

/** @returns Whether the first condition asks more of what the second asks as well. */
export function asksMore(a: Condition, b: Condition): boolean {
  if (b.kind === 'else') return a.kind !== 'else'
  if (a.kind === 'name' && b.kind === 'name')
    return (
      a.atLeast >= b.atLeast && a.minBits >= b.minBits && (a.atLeast > b.atLeast || a.minBits > b.minBits)
    )
  if (a.kind === 'nameGiven' && b.kind === 'nameGiven') return a.minBits > b.minBits
  if (a.kind === 'relatives' && b.kind === 'relatives') return a.listed === b.listed && a.atLeast > b.atLeast
  if (a.kind === 'birth' && b.kind === 'birth') return BIRTHS[a.is]?.includes(b.is) ?? false
  return a.kind === 'place' && b.kind === 'place' && (PLACES[a.is]?.includes(b.is) ?? false)
}
