import { relationOf } from './relation-of.ts'
import { kindRows } from './kind-rows.ts'
import type { PlannedRecord } from './types.ts'
import type { VillageRecords } from './village-records.ts'
import { dayText } from './write-birth.ts'
import { trueName } from './write-name.ts'

export const TRUTH_HEADER: readonly string[] = ['left_id', 'right_id']
export const RELATIONS_HEADER: readonly string[] = ['left_id', 'right_id', 'relation']
export const KINDS_HEADER: readonly string[] = ['first_id', 'second_id', 'kind']
export const FAMILIES_HEADER: readonly string[] = [
  'record_id',
  'side',
  'record_kind',
  'person_id',
  'household_id',
  'family_id',
  'village_id',
  'culture',
  'sex',
  'birth_date',
  'twin',
  'true_name',
  'household_role',
]

/** What is true of a village's records: who is whom, who is related to whom, who each record is about. */
export interface TruthRows {
  readonly truth: string[][]
  readonly relations: string[][]
  readonly kinds: string[][]
  readonly families: string[][]
}

export function truthRows({ village, households }: VillageRecords): TruthRows {
  const truth: string[][] = []
  const relations: string[][] = []
  const kinds: string[][] = []
  const families: string[][] = []
  const byKindred = new Map<number, PlannedRecord[]>()
  for (const { people, records } of households) {
    const head = people.find((person) => person.number === person.household)
    kinds.push(...kindRows(records))
    for (const record of records) {
      const { person } = record
      const group = byKindred.get(person.kindred)
      if (group) group.push(record)
      else byKindred.set(person.kindred, [record])
      families.push([
        record.id,
        record.side,
        record.role,
        `P${person.number}`,
        `H${person.household}`,
        `F${person.kindred}`,
        `V${village.number}`,
        village.culture.id,
        person.female ? 'F' : 'M',
        dayText(person.birth),
        person.twin ? 'yes' : '',
        trueName(village.culture, person),
        person === head ? 'head' : ((head && relationOf(head, person)) ?? 'relative'),
      ])
    }
  }
  for (const group of byKindred.values()) {
    const right = group.filter((r) => r.side === 'right')
    for (const l of group) {
      if (l.side !== 'left') continue
      for (const r of right) {
        if (l.person === r.person) truth.push([l.id, r.id])
        else relations.push([l.id, r.id, relationOf(l.person, r.person) ?? 'relative'])
      }
    }
  }
  return { truth, relations, kinds, families }
}
