/**
 * A record as a small labelled graph: the focal person, the relatives it mentions, and the ancestors that the name itself
 * mentions (a father's name is a mention of the father). Method: household graphs of Fu, Christen and Zhou (PAKDD 2014);
 * a mention's family name is kept apart from its given name, since a family shares it.
 */
import { civilFromDays } from '../../record/days.ts'
import { canonicalJson } from '../../internal/canonical-json.ts'
import { placeText } from '../../encode/place-code.ts'
import type {
  Age,
  GroupRole,
  PersonRecord,
  PlaceKind,
  RelationRole,
  Relative,
  Sex,
  UncertainDate,
} from '../../record/types.ts'
import { kinCode } from '../kin-code.ts'
import type { NameTable } from '../names/name-table.ts'
import { type Kin, neutralKin } from '../../record/kinship/relation.ts'
import { type EventSign, eventSign } from '../../record/event-sign.ts'
import { sexOfRole } from '../../record/sex-of-role.ts'
import { type NameParts, namePartsOf } from './name-parts.ts'

/** A birth as far as it is known, for comparison. */
export interface KinBirth {
  /** Years in which it may have been; equal where the year is known. */
  readonly from: number
  readonly to: number
  readonly month?: number
  readonly day?: number
}

/** A person in a record. Ids are of the tables in {@link KinTables}. */
export interface KinNode {
  /** What the person is to the record's focal person. */
  readonly kin: Kin
  /** The same as a number, see {@link kinCode}. */
  readonly code: number
  readonly sex?: Sex
  /** Given names, one for each way the person is called. */
  readonly given: readonly number[]
  /** What it costs, in bits, that the person is called so, for each of {@link given}; absent where it costs nothing. */
  readonly givenCosts?: readonly number[]
  /** Family names, as written with this person. */
  readonly family: readonly number[]
  readonly birth?: KinBirth
  /** As written, for constraints. */
  readonly date?: UncertainDate
  /** Position among the record's relatives; absent for the focal person and for who is read off a name. */
  readonly relative?: number
  /** The record of the same household that speaks of the person. */
  readonly member?: string
  /** Probability that there is such a relative at all, where it is read off a name whose convention is not known. */
  readonly share?: number
}

export interface KinGraph {
  readonly id: string
  /** The focal person first. */
  readonly nodes: readonly KinNode[]
  /** Distinct family names of the whole record, the focal person's first. */
  readonly families: readonly number[]
  /** How many of them are no spellings of one another. */
  readonly familyCount: number
  /** Words of names without roles that may be family names in other records; absent for none. */
  readonly behind?: readonly number[]
  /** Probability that they are family names and no ancestors'; absent for 1. */
  readonly familyShare?: number
  /** The focal person's places, as `placeText` writes them. */
  readonly places: readonly string[]
  /** Which kinds of relatives are listed: bit `kinCode(kin)`. */
  readonly kinds: number
  /** Which kinds of relatives are mentioned by name, those of the household among them. */
  readonly named: number
  readonly group?: string
  /** What the focal person is to the head of the group. */
  readonly groupRole?: GroupRole
  /** The words of each of the focal person's names, given names first: those behind the first are fathers' in some conventions. */
  readonly chains?: readonly (readonly number[])[]
  /** Days of the focal person's life that constraints ask for. */
  readonly life?: KinLife
}

export interface KinLife {
  readonly died?: UncertainDate
  readonly separated?: UncertainDate
  readonly found?: UncertainDate
}

export interface KinTables {
  readonly given: NameTable
  readonly family: NameTable
}

/** The graph of a record; its names are added to the tables. */
export function kinGraph(record: PersonRecord, tables: KinTables): KinGraph {
  const owner: NameParts = namePartsOf(record.names, [])
  const birth = birthOf(record.birth, record.age)
  const language = record.names[0]?.language
  const behind = owner.behind.map((word) => tables.family.idOf(word, language))
  const nodes: KinNode[] = [
    {
      kin: 'self',
      code: kinCode('self'),
      ...sexOf(record.sex),
      ...ids(owner, language, tables),
      ...(birth && { birth }),
      ...(record.birth && { date: record.birth }),
    },
  ]
  for (const { role, text } of owner.ancestors) {
    const id = tables.given.add(text)
    if (id >= 0) nodes.push({ ...roleOf(role), given: [id], family: [] })
  }
  for (const [at, relative] of inOneOrder(record.relatives ?? [])) {
    const parts = namePartsOf(relative.names, owner.family)
    for (const word of parts.behind) behind.push(tables.family.idOf(word, relative.names[0]?.language))
    const born = birthOf(relative.birth, undefined)
    const sex = sexOf(relative.sex).sex ?? sexOfRole(relative.role)
    nodes.push({
      kin: neutralKin(relative.role),
      code: kinCode(neutralKin(relative.role)),
      ...(sex && { sex }),
      ...ids(parts, relative.names[0]?.language, tables),
      ...(born && { birth: born }),
      ...(relative.birth && { date: relative.birth }),
      relative: at,
    })
  }
  const words = [...new Set(behind)].filter((id) => id >= 0)
  const places = new Set<string>()
  for (const place of record.places ?? [])
    for (const text of [place.text, place.city, place.suburb])
      if (text !== undefined && placeText(text) !== '') places.add(placeText(text))
  return withNodes(
    {
      id: record.id,
      places: [...places],
      ...(record.groupId !== undefined && { group: record.groupId }),
      ...(record.groupRole !== undefined && { groupRole: record.groupRole }),
      ...(words.length > 0 && { behind: words }),
      ...lifeOf(record),
      ...(owner.ancestors.length === 0 && {
        chains: owner.chains.map((words) => words.map((word) => tables.given.idOf(word, language))),
      }),
    },
    nodes,
    tables,
  )
}

/** Relatives with their positions, in an order that does not depend on how the record lists them: ties fall to the first. */
function inOneOrder(relatives: readonly Relative[]): readonly (readonly [at: number, relative: Relative])[] {
  if (relatives.length < 2) return [...relatives.entries()]
  return [...relatives.entries()]
    .map(([at, relative]) => ({ at, relative, key: canonicalJson(relative) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ at, relative }) => [at, relative] as const)
}

/**
 * A graph of the persons given, the focal one first.
 * @param stated how many of them, from the first, stand in a relation that is known; others are only of the household
 */
export function withNodes(
  record: Pick<
    KinGraph,
    'id' | 'places' | 'group' | 'groupRole' | 'life' | 'chains' | 'familyShare' | 'behind'
  >,
  nodes: readonly KinNode[],
  tables: KinTables,
  stated: number = nodes.length,
): KinGraph {
  const families = [...new Set(nodes.flatMap((node) => node.family))]
  return {
    id: record.id,
    nodes,
    families,
    familyCount: new Set(families.map((family) => tables.family.codes(family)[0])).size,
    places: record.places,
    kinds: nodes.slice(1, stated).reduce((mask, node) => mask | (1 << node.code), 0),
    named: nodes
      .slice(1)
      .reduce((mask, { code, given }) => (given.length > 0 ? mask | (1 << code) : mask), 0),
    ...(record.group !== undefined && { group: record.group }),
    ...(record.groupRole !== undefined && { groupRole: record.groupRole }),
    ...(record.life !== undefined && { life: record.life }),
    ...(record.chains !== undefined && { chains: record.chains }),
    ...(record.familyShare !== undefined && { familyShare: record.familyShare }),
    ...(record.behind !== undefined && { behind: record.behind }),
  }
}

/** Dates of events by their kinds, and of the places where somebody was separated or found. */
function lifeOf({ events = [], places = [] }: PersonRecord): Pick<KinGraph, 'life'> {
  const on = (sign: EventSign, place?: PlaceKind): UncertainDate | undefined =>
    events.find(({ kind, at }) => eventSign(kind) === sign && at !== undefined)?.at ??
    places.find(({ kind, at }) => kind === place && at !== undefined)?.at
  const died = on('d')
  const separated = on('s', 'separated_at')
  const found = on('f', 'found_at')
  if (!died && !separated && !found) return {}
  return { life: { ...(died && { died }), ...(separated && { separated }), ...(found && { found }) } }
}

function ids(
  parts: NameParts,
  language: string | undefined,
  tables: KinTables,
): Pick<KinNode, 'given' | 'family'> {
  const add = (table: NameTable, texts: readonly string[]): number[] => [
    ...new Set(texts.map((text) => table.add(text, language)).filter((id) => id >= 0)),
  ]
  return { given: add(tables.given, parts.given), family: add(tables.family, parts.family) }
}

/** `other` is neither evidence for nor against a woman or a man. */
const sexOf = (sex: Sex | undefined): { readonly sex?: Sex } =>
  sex === undefined || sex === 'other' ? {} : { sex }

function roleOf(role: RelationRole): Pick<KinNode, 'kin' | 'code' | 'sex'> {
  const sex = role === 'grandparent' ? 'male' : sexOfRole(role)
  const kin = neutralKin(role)
  return { kin, code: kinCode(kin), ...(sex && { sex }) }
}

function birthOf(birth: UncertainDate | undefined, age: Age | undefined): KinBirth | undefined {
  if (birth?.year !== undefined) {
    const { year, month, day } = birth
    return {
      from: year,
      to: year,
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day }),
    }
  }
  if (birth?.earliest !== undefined && birth.latest !== undefined)
    return { from: civilFromDays(birth.earliest).year, to: civilFromDays(birth.latest).year }
  if (age?.on === undefined) return undefined
  const { year } = civilFromDays(age.on)
  return { from: year - (age.toYears ?? age.years) - 1, to: year - age.years }
}
