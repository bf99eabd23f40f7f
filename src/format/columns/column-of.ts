import type { Column, ColumnProfile, SexWords } from '../column-map.ts'
import { withoutFather } from '../grammar/father-in-brackets.ts'
import { AGES, DATES, EVENTS, SEXES } from '../headers/target-sets.ts'
import type { FieldTarget, TargetDetail } from '../targets.ts'

/** What is known of a column besides its target. */
export interface Detected extends TargetDetail {
  readonly byContents: number | undefined
  readonly sexWords: SexWords | undefined
  readonly isSaid: boolean
}

/** A column with what its values say of how they are written. */
export function columnOf(
  header: string,
  index: number,
  target: FieldTarget,
  profile: ColumnProfile | undefined,
  { calendar: named, ageOn, ageFrom, byContents, sexWords, isSaid }: Detected,
): Column {
  const ofDates = DATES.has(target) ? profile : undefined
  const order = ofDates?.dateOrder(index)
  const calendar = named ?? ofDates?.calendar(index)
  const shortYears = EVENTS.has(target) && calendar === undefined ? profile?.shortYears(index) : undefined
  const looksLike = target === 'attribute' && !isSaid ? profile?.likeness(index) : undefined
  const sexLetters = SEXES.has(target) ? profile?.sexLetters(index) : undefined
  return {
    header,
    index,
    target,
    ...(sexLetters && { sexLetters }),
    ...(sexWords && { sexWords }),
    ...(AGES.has(target) && profile?.ageFractions(index) && { ageFractions: true as const }),
    ...(target === 'name' && withoutFather(header) !== undefined && { fatherInBrackets: true as const }),
    ...(order && { dateOrder: order }),
    ...(calendar && calendar !== 'gregory' && { calendar }),
    ...(shortYears && { shortYears }),
    ...(ageOn !== undefined && { ageOn }),
    ...(ageFrom !== undefined && { ageFrom }),
    ...(byContents !== undefined && { byContents }),
    ...(looksLike && { looksLike }),
  }
}
