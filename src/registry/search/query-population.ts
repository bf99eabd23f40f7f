import type { Population } from '../../encode/population.ts'
import { type FewColumn, FewRecords } from '../../encode/few-records.ts'
import { shareNames } from '../../encode/names/shared-names.ts'
import type { StructuredName } from '../../normalise/types.ts'
import type { PeopleStore } from '../store/people-store.ts'
import type { FamilyOf } from './family-of.ts'
import type { FeatureValue } from '../store/feature-value.ts'

/** What somebody is looked for by. */
export interface QueryValues {
  readonly id: string
  readonly values: readonly FeatureValue[]
  /** Names among the values that were taken apart already, by value, since a search looks at a query several times. */
  readonly names?: ReadonlyMap<string, StructuredName> | undefined
}

/** A population to be scored, and what is kept of it. */
export interface QueryPopulation {
  readonly population: Population
  /** Keeps the names that were taken apart meanwhile for later searches, where somebody in the registry holds them. */
  readonly keepNames: () => void
}

const GROUP_ROLE = 'groupRole'
/** Features whose values are names, which are taken apart. */
const NAMES: ReadonlySet<string> = new Set(['name', 'relatives'])

/** Whose id is empty, so that the order stays the given one. */
const nobody = (): string => ''
const noFamily: FamilyOf = () => undefined

/**
 * The queries, and the people in the order of `slots`, as the two sides of a population to be linked. A value that several of
 * them hold is read once.
 *
 * @param wanted the features that are looked at
 * @param idOf the id of a slot; slots, and queries, must be in the order of their ids. Default: no ids
 * @param familyOf the households of the people, for relatives whom they have through a head: those who are not among `slots` come in behind them.
 *   Default: whole households are among `slots`
 */
export function queryPopulation(
  people: PeopleStore,
  queries: readonly QueryValues[],
  slots: ArrayLike<number>,
  wanted: ReadonlySet<string>,
  idOf: (slot: number) => string = nobody,
  familyOf: FamilyOf = noFamily,
): QueryPopulation {
  const records = new FewRecords()
  for (const { id, values } of queries) {
    const record = records.begin(id)
    for (const [feature, value] of values) {
      if (!wanted.has(feature)) continue
      const column = records.column(feature)
      column.add(record, column.dictionary.intern(value))
    }
  }
  records.startRight()
  /** By number in the store, that in the population's dictionary. */
  const numbers = new Map<number, number>()
  const names: number[] = []
  /** By number of the feature in the store; null for those that are not wanted. */
  const columns: (FewColumn | null | undefined)[] = []
  let roleKind = -1
  /** @returns whether it says what the person is to a head */
  const add = (slot: number): boolean => {
    const record = records.begin(idOf(slot))
    const row = people.rowPage(slot)
    const end = people.rowEnd(slot)
    let hasRole = false
    for (let at = people.rowStart(slot); at < end; at++) {
      const id = row[at]!
      const kind = people.kindOf(id)
      let column = columns[kind]
      if (column === undefined) {
        const feature = people.featureOf(id)
        columns[kind] = column = wanted.has(feature) ? records.column(feature) : null
        if (feature === GROUP_ROLE) roleKind = kind
      }
      if (column === null) continue
      hasRole ||= kind === roleKind
      let number = numbers.get(id)
      if (number === undefined) {
        number = column.dictionary.intern(people.textOf(id))
        numbers.set(id, number)
        if (NAMES.has(people.featureOf(id))) names.push(id)
      }
      column.add(record, number)
    }
    return hasRole
  }
  const inHouseholds: number[] = []
  for (let k = 0; k < slots.length; k++) if (add(slots[k]!)) inHouseholds.push(slots[k]!)
  const known = new Set(inHouseholds.length > 0 ? Array.from(slots) : [])
  for (const slot of inHouseholds)
    for (const other of familyOf(slot) ?? []) {
      if (known.has(other)) continue
      known.add(other)
      add(other)
    }
  const population = records.finish()
  // Places in another script are taken apart as names are, and nothing of them may stay either when the registry forgets them.
  for (const { dictionary } of population.columns.values()) shareNames(dictionary)
  const sharedBy = (feature: string): (StructuredName | undefined)[] =>
    shareNames(population.columns.get(feature)!.dictionary)
  for (const { values, names: known } of queries)
    for (const [feature, value] of values) {
      const name = known?.get(value)
      if (name !== undefined && NAMES.has(feature) && wanted.has(feature))
        sharedBy(feature)[population.columns.get(feature)!.dictionary.find(value)] = name
    }
  for (const id of names) sharedBy(people.featureOf(id))[numbers.get(id)!] ??= people.names.get(id)
  return {
    population,
    keepNames() {
      for (const id of names) {
        const name = sharedBy(people.featureOf(id))[numbers.get(id)!]
        if (name !== undefined) people.names.set(id, name)
      }
    },
  }
}
