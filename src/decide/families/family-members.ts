import type { Dictionary } from '../../encode/dictionary.ts'
import { mentionOf } from '../../encode/names/name-value.ts'
import type { Column, Population } from '../../encode/population.ts'
import { recentName } from '../../encode/names/recent-names.ts'
import { isShared, nameReader } from '../../encode/names/shared-names.ts'
import type { ListedRelative } from '../../kin/families/family-roster.ts'
import type { KinBirth } from '../../kin/graph/kin-graph.ts'
import type { Member } from '../../kin/families/member-evidence.ts'
import type { StructuredName } from '../../normalise/types.ts'
import type { GroupRole, RecordKind, RelationRole, Sex } from '../../record/types.ts'

/** The records of a population as members of families, read from its columns on demand. */
export interface FamilyMembers {
  readonly of: (record: number) => Member
  readonly kindOf: (record: number) => RecordKind | undefined
  /** What it is to the head of its household. */
  readonly roleOf: (record: number) => GroupRole | undefined
  /** Whom it lists itself, by role and name, whatever the order of the list. */
  readonly relativesOf: (record: number) => readonly ListedRelative[]
}

/** The feature under which relatives stand. */
export const RELATIVES = 'relatives'

export function familyMembers({ columns }: Population): FamilyMembers {
  const [birthOf, sexOf, kindOf, roleOf] = [
    firstValue(columns.get('birth')),
    firstValue(columns.get('sex')),
    firstValue(columns.get('kind')),
    firstValue(columns.get('groupRole')),
  ]
  const names = columns.get('name')
  const nameBy = names && nameReader(names.dictionary)
  const mentions = columns.get(RELATIVES)
  const mentionBy = mentions && mentionReader(mentions.dictionary)
  return {
    of(record) {
      const birth = parseBirth(birthOf(record))
      const sex = sexOf(record) as Sex | undefined
      return {
        names: names === undefined ? [] : idsOf(names, record).map(nameBy!),
        ...(birth !== undefined && { birth }),
        ...(sex !== undefined && { sex }),
      }
    },
    kindOf: (record) => kindOf(record) as RecordKind | undefined,
    roleOf: (record) => roleOf(record) as GroupRole | undefined,
    relativesOf(record) {
      if (mentions === undefined) return []
      const { dictionary } = mentions
      return idsOf(mentions, record)
        .map((id) => ({ id, value: dictionary.text(id) }))
        .sort((a, b) => (a.value < b.value ? -1 : Number(a.value > b.value)))
        .flatMap(({ id, value }) => {
          const { role, name, isDerived } = mentionOf(value)
          return isDerived ? [] : [{ role: role as RelationRole, name: mentionBy!(id, name) }]
        })
    },
  }
}

/** The first value of a record, whose text is made once for all records that have it. */
function firstValue(column: Column | undefined): (record: number) => string | undefined {
  if (column === undefined) return () => undefined
  const { offsets, ids, dictionary } = column
  const texts: (string | undefined)[] = Array(dictionary.size)
  return (record) => {
    const at = offsets[record]!
    if (at === offsets[record + 1]) return undefined
    const id = ids[at]!
    return (texts[id] ??= dictionary.text(id))
  }
}

function idsOf({ offsets, ids }: Column, record: number): number[] {
  return Array.from(ids.subarray(offsets[record], offsets[record + 1]))
}

/** Names of relatives, which stay with the dictionary where its names are shared, and else with those of everybody. */
function mentionReader(mentions: Dictionary): (id: number, name: string) => StructuredName {
  if (!isShared(mentions)) return (_, name) => recentName(name)
  const nameBy = nameReader(mentions)
  return (id) => nameBy(id)
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
