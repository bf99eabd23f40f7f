/** Writes a small world of hard negatives beside ordinary villages: the files of `kinmatch generate`, and `hard.csv`, which says of each record of a case which case it is. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvRow } from '../../src/format/tables/csv-write.ts'
import { CULTURE_COUNT } from '../../src/generate/culture.ts'
import { RATES } from '../../src/generate/rates.ts'
import { stream } from '../../src/generate/streams.ts'
import {
  FAMILIES_HEADER,
  KINDS_HEADER,
  RELATIONS_HEADER,
  TRUTH_HEADER,
  truthRows,
} from '../../src/generate/truth-rows.ts'
import type { Level, Person, PlannedRecord, RecordRole, Rng } from '../../src/generate/types.ts'
import { createVillage, VILLAGE_SIZE } from '../../src/generate/village.ts'
import {
  type GenerateSettings,
  type VillageRecords,
  villageRecords,
  villageRows,
} from '../../src/generate/village-records.ts'
import { createVisit } from '../../src/generate/visit.ts'
import { LEFT_HEADER, RIGHT_HEADER } from '../../src/generate/write-record.ts'
import { mix32 } from '../../src/internal/hash.ts'
import { HARD_KINDS, type HardCase, hardCase } from './cases.ts'

export interface WorldSettings {
  readonly seed: number
  readonly level: Level
  /** Ordinary villages. */
  readonly villages: number
  /** Cases of each kind and culture. */
  readonly cases: number
}

/** Villages of cases have numbers of their own, and so have their people. */
const CASE_VILLAGES = 100_000
const PEOPLE_A_CASE = 128

export function writeWorld(folder: string, { seed, level, villages, cases }: WorldSettings): void {
  const settings: GenerateSettings = { people: villages * VILLAGE_SIZE, seed, level }
  const all: VillageRecords[] = Array.from({ length: villages }, (_, n) => villageRecords(settings, n))
  const hard: string[][] = []
  let count = 0
  for (let c = 0; c < CULTURE_COUNT; c++) {
    const [home, away] = [0, 1].map((k) => {
      const village = createVillage(
        seed,
        CASE_VILLAGES + k * CULTURE_COUNT * 7 + c - (CASE_VILLAGES % CULTURE_COUNT),
        0,
      )
      return { village, households: [] as VillageRecords['households'][number][] }
    }) as [Draft, Draft]
    if (away.village.town.name === home.village.town.name)
      away.village = {
        ...away.village,
        town: home.village.culture.table.towns.find((t) => t.name !== home.village.town.name)!,
      }
    for (const kind of HARD_KINDS)
      for (let n = 0; n < cases; n++) {
        const number = count++
        const first = CASE_VILLAGES * VILLAGE_SIZE + number * PEOPLE_A_CASE
        const rng = stream(seed, 'hard', number)
        const made = hardCase(kind, home.village.culture, first, rng)
        if (made === undefined) continue
        const [left, right] = plan(made, seed, level, rng)
        const one = made.asking === made.camp
        home.households.push({ people: made.asking, records: one ? [...left, ...right] : left })
        if (!one) (made.away ? away : home).households.push({ people: made.camp, records: right })
        for (const { id } of [...left, ...right]) hard.push([id, String(number), kind])
      }
    all.push(home, away)
  }
  const write = (name: string, header: readonly string[], rows: readonly (readonly string[])[]): void =>
    writeFileSync(join(folder, `${name}.csv`), [header, ...rows].map((row) => csvRow(row)).join(''))
  write(
    'left',
    LEFT_HEADER,
    all.flatMap((v) => villageRows(settings, v, 'left')),
  )
  write('right', RIGHT_HEADER, all.flatMap((v) => villageRows(settings, v, 'right')).reverse())
  const truth = all.map(truthRows)
  write(
    'truth',
    TRUTH_HEADER,
    truth.flatMap((t) => t.truth),
  )
  write(
    'relations',
    RELATIONS_HEADER,
    truth.flatMap((t) => t.relations),
  )
  write(
    'kinds',
    KINDS_HEADER,
    truth.flatMap((t) => t.kinds),
  )
  write(
    'families',
    FAMILIES_HEADER,
    truth.flatMap((t) => t.families),
  )
  write('hard', ['record_id', 'case', 'kind'], hard)
}

interface Draft {
  village: VillageRecords['village']
  readonly households: VillageRecords['households'][number][]
}

const ADULT = 5479
/** As in the simulator: the youngest cannot ask. */
const SEPARATION = 18_993

/** Who is written down: the request for the one, the registration of the other, and of their families as many as in the simulator. */
function plan(made: HardCase, seed: number, level: Level, rng: Rng): [PlannedRecord[], PlannedRecord[]] {
  const { sought, registered, asking, camp, defaultDay } = made
  const one = asking === camp
  let slot = 0
  const record = (person: Person, side: 'left' | 'right', role: RecordRole, visit: number): PlannedRecord => {
    const code = mix32((asking[0]!.number + slot++) ^ mix32(seed ^ 0x4a2d))
    return {
      id: `${side === 'left' ? 'T' : 'C'}${code.toString(16).padStart(8, '0')}`,
      side,
      role,
      person,
      visit,
    }
  }
  const visitOf = (side: 'left' | 'right'): number => {
    const first = (side === 'left' ? asking : camp)[0]!.number * 4 + (side === 'left' ? 0 : 2)
    if (!defaultDay) return first
    // A visit whose habit is that of the case: numbers are free above those of the people.
    for (let k = 0; ; k++) {
      const visit = first + k * 1_000_003
      const any: PlannedRecord = { id: '', side, role: 'sought', person: sought, visit }
      const { defaultDay: day, ageOnly } = createVisit(any, seed, RATES[level])
      if (day === '01-01' && !ageOnly) return visit
    }
  }
  const [there, here] = [visitOf('left'), visitOf('right')]
  const others = asking.filter((p) => p !== sought && (!one || p !== registered))
  const old = others.filter((p) => SEPARATION - p.birth > ADULT)
  const enquirer = old.length > 0 ? old[Math.floor(rng() * old.length)]! : others[0]!
  const more = others.filter((p) => p !== enquirer && rng() < 0.3).slice(0, 2)
  const left = [record(enquirer, 'left', 'enquirer', there), record(sought, 'left', 'sought', there)]
  for (const person of more) left.push(record(person, 'left', 'sought', there))
  const free = one
    ? others.filter((p) => p !== enquirer && !more.includes(p) && rng() < 0.3)
    : camp.filter((p) => p !== registered && rng() < 0.8)
  const right = [registered, ...free].map((person) => record(person, 'right', 'registered', here))
  return [left, right]
}
