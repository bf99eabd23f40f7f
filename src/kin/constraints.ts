/**
 * What biology and custom allow between two persons of a relation: an age gap, with a year of slack for years alone; siblings are twins or
 * at least nine months apart.
 */
import { firstDayOf, lastDayOf } from '../record/days-of-date.ts'
import type { Sex, UncertainDate } from '../record/types.ts'
import { type AgeGap, ageGapOf } from '../record/kinship/age-gap.ts'
import type { Kin } from '../record/kinship/relation.ts'

/** Share of the pairs of a relation with each whole difference, within the bounds; 0 outside them. */
export function ageGapShare(gap: AgeGap, years: number): number {
  if (years < gap.least || years > gap.most) return 0
  const z = (years - gap.mean) / gap.deviation
  // A tenth is spread evenly: second families and late children are no errors.
  const even = 0.1 / (gap.most - gap.least + 1)
  return even + (0.9 * Math.exp(-0.5 * z * z)) / (gap.deviation * Math.sqrt(2 * Math.PI))
}

/** Days of the shortest time between two births of one mother. */
const PREGNANCY = 240
/** Twins may be born around midnight. */
const TWINS = 2

/** Why two persons can't stand in a relation, or undefined where they may. Unknown births rule nothing out. */
export function impossible(
  kin: Kin,
  focal: UncertainDate | undefined,
  other: UncertainDate | undefined,
  otherSex?: Sex,
): 'too-young' | 'too-old' | 'births-too-close' | undefined {
  if (focal === undefined || other === undefined) return undefined
  const gap = ageGapOf(kin, otherSex)
  if (gap !== undefined) {
    const [least, most] = yearsBetween(focal, other)
    if (most < gap.least - 1) return 'too-young'
    if (least > gap.most + 1) return 'too-old'
  }
  if (kin !== 'sibling' || focal.precision !== 'day' || other.precision !== 'day') return undefined
  const apart = Math.abs((firstDayOf(focal) ?? Number.NaN) - (firstDayOf(other) ?? Number.NaN))
  return apart > TWINS && apart < PREGNANCY ? 'births-too-close' : undefined
}

const YEAR = 365.2425

/** Least and most years that the focal person may be born after the other; infinite where a side is open. */
function yearsBetween(focal: UncertainDate, other: UncertainDate): readonly [number, number] {
  const least =
    ((firstDayOf(focal) ?? Number.NEGATIVE_INFINITY) - (lastDayOf(other) ?? Number.POSITIVE_INFINITY)) / YEAR
  const most =
    ((lastDayOf(focal) ?? Number.POSITIVE_INFINITY) - (firstDayOf(other) ?? Number.NEGATIVE_INFINITY)) / YEAR
  return [least, most]
}
