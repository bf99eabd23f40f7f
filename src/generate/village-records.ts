import { planHousehold } from './plan-household.ts'
import { RATES } from './rates.ts'
import { stream } from './streams.ts'
import type { Level, Person, PlannedRecord } from './types.ts'
import { createVillage, type Village, VILLAGE_SIZE } from './village.ts'
import { createVisit, type Visit } from './visit.ts'
import { writeRecord } from './write-record.ts'

/** What is generated: the same settings give the same bytes. */
export interface GenerateSettings {
  /** Number of people, at least 1. */
  readonly people: number
  /** Any whole number. */
  readonly seed: number
  readonly level: Level
}

/** A village and what is written about its households. */
export interface VillageRecords {
  readonly village: Village
  readonly households: readonly {
    readonly people: readonly Person[]
    readonly records: readonly PlannedRecord[]
  }[]
}

export function villageCount({ people }: GenerateSettings): number {
  return Math.ceil(people / VILLAGE_SIZE)
}

/** Plans the records of a village; it depends on the settings and the number alone. */
export function villageRecords({ people, seed, level }: GenerateSettings, number: number): VillageRecords {
  const size = Math.min(VILLAGE_SIZE, people - number * VILLAGE_SIZE)
  const village = createVillage(seed, number, size)
  const rng = stream(seed, 'plan', number)
  const rates = RATES[level]
  const households = village.households.map((household) => ({
    people: household,
    records: planHousehold(household, rates, seed, rng),
  }))
  return { village, households }
}

/** The rows of one side of a village. */
export function villageRows(
  settings: GenerateSettings,
  { village, households }: VillageRecords,
  side: 'left' | 'right',
): string[][] {
  const { seed, level } = settings
  const rows: string[][] = []
  for (const { people, records } of households) {
    const visits = new Map<number, Visit>()
    const asking = new Map<number, Person>()
    // In the camp, the first one registered asks for whom the household misses.
    for (const { role, visit, person } of records)
      if (role === 'enquirer' || (role === 'registered' && !asking.has(visit))) asking.set(visit, person)
    for (const record of records) {
      if (record.side !== side) continue
      let visit = visits.get(record.visit)
      if (visit === undefined) visits.set(record.visit, (visit = createVisit(record, seed, RATES[level])))
      rows.push(
        writeRecord(
          village,
          record,
          people,
          record.role === 'registered' ? undefined : asking.get(record.visit),
          visit,
          seed,
        ),
      )
    }
  }
  return rows
}
