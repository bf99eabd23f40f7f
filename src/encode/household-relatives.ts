import type { Steps } from '../internal/pace.ts'
import { LARGE, sharedInt32 } from '../internal/shared-arrays.ts'
import type { GroupRole, RelationRole, Sex } from '../record/types.ts'
import { birthYears } from './birth-years.ts'
import { derivedMentions, type HouseholdMember } from './derived-mentions.ts'
import type { Dictionary } from './dictionary.ts'
import { familyGroups } from './family-groups.ts'
import { mentionOf } from './names/name-value.ts'
import type { Column, Population } from './population.ts'

const RELATIVES = 'relatives'
/** Records between two steps, less one. */
const AT_ONCE = (1 << 10) - 1

type Laid = Pick<Population, 'size' | 'split' | 'linking' | 'columns'>

/**
 * The column of relatives with those whom records have through the heads of their households ({@link derivedMentions}), behind
 * those that they list. A step over whole columns, since the rest of a household may stand anywhere in a file.
 *
 * @param dictionary where mentions are kept; asked for if some record says what it is to a head
 * @returns undefined where there is nobody to add
 */
export function* householdRelatives(
  population: Laid,
  dictionary: () => Dictionary | undefined,
): Steps<Column | undefined> {
  const { columns, size } = population
  const groups = columns.has('groupRole') ? familyGroups(population) : undefined
  const mentions = groups && dictionary()
  if (groups === undefined || mentions === undefined) return undefined
  const memberOf = memberReader(columns)
  const derived: (readonly number[] | undefined)[] = Array(size)
  let count = 0
  for (let i = 0; i < size; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
    if (groups.of[i]! < 0) continue
    const members = groups.members(groups.of[i]!)
    if (members[0] !== i || members.length < 2) continue
    for (const [at, own] of derivedMentions(Array.from(members, memberOf)).entries()) {
      if (own.length === 0) continue
      derived[members[at]!] = own.map((mention) => mentions.intern(mention))
      count += own.length
    }
  }
  return count === 0 ? undefined : yield* layOut(population, mentions, derived, count)
}

/** Reads a record as a member of its household. */
function memberReader(columns: Laid['columns']): (record: number) => HouseholdMember {
  const textsOf = (feature: string): ((record: number) => string[]) => {
    const column = columns.get(feature)
    if (column === undefined) return () => []
    const { offsets, ids, dictionary } = column
    return (record) =>
      Array.from(ids.subarray(offsets[record], offsets[record + 1]), (id) => dictionary.text(id))
  }
  const [roles, sexes, births] = [textsOf('groupRole'), textsOf('sex'), textsOf('birth')]
  const [names, listed] = [textsOf('name'), textsOf(RELATIVES)]
  return (record) => ({
    role: roles(record)[0] as GroupRole | undefined,
    sex: sexes(record)[0] as Sex | undefined,
    born: birthYears(births(record)[0] ?? ''),
    names: names(record),
    listed: listed(record).map((mention) => mentionOf(mention).role as RelationRole),
  })
}

/** The listed relatives and the derived ones, by record, as a column of the population. */
function* layOut(
  { columns, size, split, linking }: Laid,
  dictionary: Dictionary,
  derived: readonly (readonly number[] | undefined)[],
  count: number,
): Steps<Column> {
  const listed = columns.get(RELATIVES)
  const room = (length: number): Int32Array => (size < LARGE ? new Int32Array(length) : sharedInt32(length))
  const offsets = room(size + 1)
  const ids = room((listed?.ids.length ?? 0) + count)
  const left = room(dictionary.size)
  const right = linking ? room(dictionary.size) : left
  const present: [number, number] = [0, 0]
  let at = 0
  for (let i = 0; i < size; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
    const [counts, side] = i < split ? [left, 0] : [right, 1]
    const before = at
    for (let k = listed?.offsets[i] ?? 0; k < (listed?.offsets[i + 1] ?? 0); k++) ids[at++] = listed!.ids[k]!
    for (const id of derived[i] ?? []) ids[at++] = id
    for (let k = before; k < at; k++) counts[ids[k]!]!++
    if (at > before) present[side]!++
    offsets[i + 1] = at
  }
  if (!linking) present[1] = present[0]
  return { feature: RELATIVES, dictionary, offsets, ids, single: undefined, counts: [left, right], present }
}
