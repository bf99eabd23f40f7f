/**
 * Whole requests searched in a registry of households: latency beside that of single searches, and whom they find, beside what
 * `link` finds with the same requests against the same people.
 */
import { LEFT_HEADER, RIGHT_HEADER } from '../../src/generate/write-record.ts'
import { truthRows } from '../../src/generate/truth-rows.ts'
import {
  type GenerateSettings,
  villageCount,
  villageRecords,
  villageRows,
} from '../../src/generate/village-records.ts'
import { createRegistry, link, type Model, type PersonRecord, recordsFromRows } from '../../src/index.ts'

export interface FamilyBench {
  /** People of the simulator; a bit less than half as many are registered. */
  readonly people: number
  readonly requests: number
  /** Whether `link` is run too, which takes minutes. */
  readonly linked: boolean
}

const at = (sorted: readonly number[], share: number): string =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(2)
const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** @returns whether all figures that are wanted were reached */
export async function benchFamilies(
  model: Model,
  { people, requests, linked }: FamilyBench,
): Promise<boolean> {
  const settings: GenerateSettings = { people, seed: 51, level: 'field' }
  const registry = await createRegistry(model)
  const chosen: PersonRecord[][] = []
  const camp: PersonRecord[] = []
  const truth = new Map<string, Set<string>>()
  const villages = villageCount(settings)
  // A few requests of every village, since what is hard of one culture is easy of another.
  const ofVillage = Math.ceil((2 * requests) / villages)
  let building = 0
  let lone = 0
  for (let n = 0; n < villages; n++) {
    const village = villageRecords(settings, n)
    const registered = await toRecords(RIGHT_HEADER, villageRows(settings, village, 'right'))
    if (linked) camp.push(...registered)
    const before = processor()
    for (const record of registered) {
      registry.add(record)
      if (record.groupId === undefined) lone++
    }
    building += processor() - before
    const rows = await toRecords(LEFT_HEADER, villageRows(settings, village, 'left'))
    chosen.push(...requestsOf(rows).slice(0, ofVillage))
    for (const [left = '', right = ''] of truthRows(village).truth)
      truth.set(left, (truth.get(left) ?? new Set()).add(right))
  }
  const before = processor()
  const { people: size, bytes, groups } = registry.stats()
  building += processor() - before
  console.log(
    `families  ${size} people in ${groups} households (${lone} in none); ${building.toFixed(1)} s of processor to build, ${(bytes / size).toFixed(0)} bytes a person in tables`,
  )
  chosen.length = Math.min(chosen.length, requests)
  const records = chosen.flat()
  const wanted = records.flatMap(({ id }) =>
    [...(truth.get(id) ?? [])].filter((right) => registry.has(right)).length > 0 ? [id] : [],
  )
  for (const request of chosen.slice(0, 20)) registry.searchFamily(request)

  const alone = new Map<string, readonly string[]>()
  const together = new Map<string, readonly string[]>()
  const likely = new Map<string, number>()
  const times: Record<'single' | 'request' | 'share', number[]> = { single: [], request: [], share: [] }
  let [cpuSingle, cpuTogether] = [0, 0]
  for (const request of chosen) {
    // One after the other, so that both meet the same load of the machine.
    const start = processor()
    for (const record of request) {
      const from = performance.now()
      alone.set(
        record.id,
        registry.search(record).hits.map(({ id }) => id),
      )
      times.single.push(performance.now() - from)
    }
    const middle = processor()
    const from = performance.now()
    const found = registry.searchFamily(request)
    times.request.push(performance.now() - from)
    times.share.push((performance.now() - from) / request.length)
    cpuTogether += processor() - middle
    cpuSingle += middle - start
    for (const { queryId, hits } of found) {
      together.set(
        queryId,
        hits.map(({ id }) => id),
      )
      likely.set(
        queryId,
        hits.filter(({ zone, id }) => zone === 'likely' && truth.get(queryId)?.has(id)).length,
      )
    }
  }
  for (const list of Object.values(times)) list.sort((a, b) => a - b)
  const mean = (seconds: number): string => ((1000 * seconds) / records.length).toFixed(2)
  console.log(
    `latency   ${chosen.length} requests of ${(records.length / chosen.length).toFixed(1)} records: p50 ${at(times.request, 0.5)} ms, p99 ${at(times.request, 0.99)} ms; a record of them p50 ${at(times.share, 0.5)} ms, p99 ${at(times.share, 0.99)} ms, mean ${mean(cpuTogether)} ms of processor; searched singly p50 ${at(times.single, 0.5)} ms, p99 ${at(times.single, 0.99)} ms, mean ${mean(cpuSingle)} ms of processor`,
  )
  const reached = [
    held('p50 of a record of a request, ms', Number(at(times.share, 0.5)), 2, true),
    held('p99 of a record of a request, ms', Number(at(times.share, 0.99)), 10, true),
    held('processor time, as a share of single searches', cpuTogether / cpuSingle, 1.2, true),
  ]
  const recall = (lists: ReadonlyMap<string, readonly string[]>, most: number): number =>
    wanted.filter((id) =>
      lists
        .get(id)
        ?.slice(0, most)
        .some((hit) => truth.get(id)!.has(hit)),
    ).length / wanted.length
  const say = (name: string, lists: ReadonlyMap<string, readonly string[]>): void =>
    console.log(
      `${name.padEnd(9)} of ${wanted.length} people of requests who are registered: first ${recall(lists, 1).toFixed(4)}, among ten ${recall(lists, 10).toFixed(4)}`,
    )
  say('singly', alone)
  say('together', together)
  console.log(
    `          true and likely: ${wanted.filter((id) => (likely.get(id) ?? 0) > 0).length} of ${wanted.length}`,
  )
  const short = registryTimes(chosen, (request) => registry.searchFamily(request, { minZone: 'possible' }))
  console.log(
    `          with minZone possible: p50 ${at(short.share, 0.5)} ms, p99 ${at(short.share, 0.99)} ms a record, mean ${mean(short.seconds)} ms of processor`,
  )
  if (!linked) return reached.every(Boolean)
  const { matches } = await link(records, camp, model, { minWeight: -14 })
  const byLink = new Map<string, string[]>()
  const likelyInLink = new Set<string>()
  for (const { leftId, rightId, zone } of matches) {
    byLink.set(leftId, [...(byLink.get(leftId) ?? []), rightId])
    if (zone === 'likely' && truth.get(leftId)?.has(rightId)) likelyInLink.add(leftId)
  }
  say('link', byLink)
  console.log(
    `          true and likely: ${wanted.filter((id) => likelyInLink.has(id)).length} of ${wanted.length}`,
  )
  reached.push(
    held('first, against link', recall(together, 1) - recall(byLink, 1), -0.005),
    held('among ten, against link', recall(together, 10) - recall(byLink, 10), -0.005),
  )
  return reached.every(Boolean)
}

function held(name: string, value: number, bound: number, most = false): boolean {
  const ok = most ? value <= bound : value >= bound
  console.log(
    `  ${ok ? 'ok  ' : 'MISS'}  ${name.padEnd(40)} ${value.toFixed(4)}   at ${most ? 'most' : 'least'} ${bound}`,
  )
  return ok
}

async function toRecords(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<readonly PersonRecord[]> {
  const { records } = await recordsFromRows(
    rows.map((row) => Object.fromEntries(header.map((key, k) => [key, row[k]!]))),
  )
  return records
}

/** Requests with more than one record. */
function requestsOf(records: readonly PersonRecord[]): PersonRecord[][] {
  const requests = new Map<string, PersonRecord[]>()
  for (const record of records) {
    const request = requests.get(record.groupId!)
    if (request === undefined) requests.set(record.groupId!, [record])
    else request.push(record)
  }
  return [...requests.values()].filter(({ length }) => length > 1)
}

/** Wall time of each request by record, in milliseconds, and processor time of all. */
function registryTimes(
  requests: readonly (readonly PersonRecord[])[],
  search: (request: readonly PersonRecord[]) => unknown,
): { readonly share: number[]; readonly seconds: number } {
  const before = processor()
  const share = requests.map((request) => {
    const from = performance.now()
    search(request)
    return (performance.now() - from) / request.length
  })
  return { share: share.sort((a, b) => a - b), seconds: processor() - before }
}
