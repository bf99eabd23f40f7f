/**
 * When a person was where, as one string for a dictionary: `f14500~14500|s15000~15030`, sorted. Signs: `b` birth, `d` death, `s` separated, `l`
 * last seen, `f` found; days since 1970-01-01, nothing for an open end.
 */
import { firstDayOf, lastDayOf } from '../record/days-of-date.ts'
import { eventSign } from '../record/event-sign.ts'
import type { PersonRecord, UncertainDate } from '../record/types.ts'

const SIGNS: Readonly<Record<string, string>> = { separated_at: 's', last_seen: 'l', found_at: 'f' }
/** @returns undefined where the record says nothing beyond a birth */
export function routeCode({ birth, places, events }: PersonRecord): string | undefined {
  // Most records say nothing of when.
  let facts: Set<string> | undefined
  const add = (sign: string | undefined, at: UncertainDate | undefined): void => {
    if (sign === undefined || at === undefined) return
    const [first, last] = [firstDayOf(at), lastDayOf(at)]
    if (first === undefined && last === undefined) return
    facts ??= new Set()
    facts.add(`${sign}${first ?? ''}~${last ?? ''}`)
  }
  for (const { kind, at } of places ?? []) add(SIGNS[kind], at)
  for (const { kind, at } of events ?? []) add(eventSign(kind), at)
  if (facts === undefined) return undefined
  add('b', birth)
  return [...facts].sort().join('|')
}
