import { mentionOf } from '../../encode/name-value.ts'
import type { Column, Population } from '../../encode/population.ts'
import { recentName } from '../../encode/recent-names.ts'
import type { ListedRelative } from '../../kin/family-roster.ts'
import type { KinBirth } from '../../kin/kin-graph.ts'
import type { Member } from '../../kin/member-evidence.ts'
import type { RecordKind, RelationRole, Sex } from '../../record/types.ts'

/** The records of a population as members of families, read from its columns on demand. */
export interface FamilyMembers {
  readonly of: (record: number) => Member
  readonly kindOf: (record: number) => RecordKind | undefined
  /** By role and name, whatever the order of the list. */
  readonly relativesOf: (record: number) => readonly ListedRelative[]
}

/** The feature under which relatives stand. */
export const RELATIVES = 'relatives'

export function familyMembers({ columns }: Population): FamilyMembers {
  const valuesOf = (feature: string): ((record: number) => readonly string[]) => {
    const column: Column | undefined = columns.get(feature)
    if (column === undefined) return () => []
    const { offsets, ids, dictionary } = column
    return (record) => {
      const out: string[] = []
      for (let k = offsets[record]!; k < offsets[record + 1]!; k++) out.push(dictionary.text(ids[k]!))
      return out
    }
  }
  const [nameOf, birthOf, sexOf, kindOf] = ['name', 'birth', 'sex', 'kind'].map(valuesOf) as [
    (record: number) => readonly string[],
    (record: number) => readonly string[],
    (record: number) => readonly string[],
    (record: number) => readonly string[],
  ]
  const mentionsOf = valuesOf(RELATIVES)
  return {
    of(record) {
      const birth = parseBirth(birthOf(record)[0])
      const sex = sexOf(record)[0] as Sex | undefined
      return {
        names: nameOf(record).map(recentName),
        ...(birth !== undefined && { birth }),
        ...(sex !== undefined && { sex }),
      }
    },
    kindOf: (record) => kindOf(record)[0] as RecordKind | undefined,
    relativesOf: (record) =>
      mentionsOf(record)
        .toSorted((a, b) => (a < b ? -1 : Number(a > b)))
        .map((value) => {
          const { role, name } = mentionOf(value)
          return { role: role as RelationRole, name: recentName(name) }
        }),
  }
}

/** Reads what `birthCode` wrote; undefined where the year is unknown. */
function parseBirth(code: string | undefined): KinBirth | undefined {
  const [, year, rest, to] = /^(\d{4})(?:-(..-..)|~(\d{4})(?:\+\d+)?)$/.exec(code ?? '') ?? []
  if (year === undefined) return undefined
  const [month, day] = (rest ?? '').split('-').map((text) => (/^\d\d$/.test(text) ? Number(text) : undefined))
  return {
    from: Number(year),
    to: Number(to ?? year),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  }
}
