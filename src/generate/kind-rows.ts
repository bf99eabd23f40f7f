import type { Person, PlannedRecord } from './types.ts'

/**
 * What each two records of one person in a household are to those who search: `found`, `mutual` (each half of a
 * mutual search), `co-enquirers` or `duplicate`.
 */
export function kindRows(records: readonly PlannedRecord[]): string[][] {
  const rows: string[][] = []
  const asking = askers(records)
  const sought = new Map<number, Set<Person>>()
  for (const { role, visit, person } of records)
    if (role === 'sought') sought.set(visit, (sought.get(visit) ?? new Set()).add(person))
  const seeks = (visit: number, person: Person): boolean => sought.get(visit)?.has(person) ?? false
  for (const [at, a] of records.entries())
    for (const b of records.slice(at + 1)) {
      if (a.person !== b.person || a.visit === b.visit) continue
      const [one, other] = a.role === 'sought' ? [a, b] : [b, a]
      if (one.role !== 'sought') rows.push([a.id, b.id, 'duplicate'])
      else if (other.role === 'sought') rows.push([a.id, b.id, 'co-enquirers'])
      else {
        // The sought one seeks too: is it the one who asks for them?
        const back = asking.get(other.visit)?.has(other.person) ?? false
        const mutual = back && [...(asking.get(one.visit) ?? [])].some((person) => seeks(other.visit, person))
        rows.push([a.id, b.id, mutual ? 'mutual' : 'found'])
      }
    }
  return rows
}

/** Who asks in each visit: the enquirer, or anybody registered with those who are sought. */
function askers(records: readonly PlannedRecord[]): ReadonlyMap<number, ReadonlySet<Person>> {
  const out = new Map<number, Set<Person>>()
  for (const { role, visit, person } of records)
    if (role !== 'sought') out.set(visit, (out.get(visit) ?? new Set()).add(person))
  return out
}
