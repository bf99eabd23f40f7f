import { civilFromDays, daysInMonth } from '../record/days.ts'
import type { Culture } from './culture.ts'
import type { Person, Rng } from './types.ts'
import type { Visit } from './visit.ts'

/** A birth as a record has it: a date, or an age with the day on which it was asked. */
export interface WrittenBirth {
  readonly date: string
  readonly age: string
  readonly ageDate: string
}

const two = (n: number): string => String(n).padStart(2, '0')

/** A day, YYYY-MM-DD. */
export function dayText(day: number): string {
  const { year, month, day: d } = civilFromDays(day)
  return `${year}-${two(month)}-${two(d)}`
}

export function writeBirth(culture: Culture, person: Person, visit: Visit, rng: Rng): WrittenBirth {
  const { rates } = visit
  if (rng() < rates.birthMissing) return { date: '', age: '', ageDate: '' }
  const off = yearsOff(rates.yearOff, rng)
  if (visit.ageOnly) {
    let age = Math.max(0, Math.floor((visit.day - person.birth) / 365.25) + off)
    if (age >= 18 && rng() < rates.heaping) age = Math.round(age / 5) * 5
    return { date: '', age: String(age), ageDate: dayText(visit.day) }
  }
  const civil = civilFromDays(person.birth)
  let { month, day } = civil
  let year = civil.year + off
  if (rng() < (visit.side === 'left' ? 0.2 : 0.08)) return { date: String(year), age: '', ageDate: '' }
  if (visit.defaultDay !== undefined && rng() < 0.9)
    return { date: `${year}-${visit.defaultDay}`, age: '', ageDate: '' }
  if (culture.calendar !== 0 && rng() < rates.calendar * 3) year += culture.calendar
  if (rng() < rates.dayMonthSwap && day <= 12) [day, month] = [month, day]
  day = Math.min(day, daysInMonth(year, month))
  return { date: `${year}-${two(month)}-${two(day)}`, age: '', ageDate: '' }
}

function yearsOff([one, two_, more]: readonly [number, number, number], rng: Rng): number {
  const chance = rng()
  const sign = rng() < 0.5 ? -1 : 1
  if (chance < one) return sign
  if (chance < one + two_) return 2 * sign
  if (chance < one + two_ + more) return (3 + Math.floor(rng() * 3)) * sign
  return 0
}
