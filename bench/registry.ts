// The registry under load: `tsx bench/registry.ts [--million] [--people N] [--queries N] [--trained] [--phases] [--budget COMPARED/READ,...] [--exact 50] [--workers N]`. Builds
// it from the generator, then measures bytes per person, search latency, saving and loading, and the share of the exhaustive best
// ten that a search within its budget finds (of `--exact` queries). `--phases` says as well where the time goes (and slows both down a little).
// `--families PEOPLE [--requests N] [--linked]`: whole requests in a registry of the simulator's households as well, held against `link`.
import { parseArgs } from 'node:util'
import {
  createRegistry,
  defaultModel,
  loadRegistry,
  type PersonRecord,
  type SearchOptions,
  train,
} from '../src/index.ts'
import type { createWorkers as CreateWorkers } from '../src/node.ts'
import { benchFamilies } from './registry/families.ts'
import { createPeople, type People } from './generate-people.ts'
import { type Phases, sharesOf } from './phases.ts'

const { values } = parseArgs({
  options: {
    million: { type: 'boolean' },
    people: { type: 'string' },
    queries: { type: 'string' },
    trained: { type: 'boolean' },
    phases: { type: 'boolean' },
    budget: { type: 'string' },
    workers: { type: 'string', default: '0' },
    families: { type: 'string' },
    requests: { type: 'string', default: '300' },
    linked: { type: 'boolean', default: false },
    exact: { type: 'string', default: '50' },
  },
})
const size = values.million ? 1_000_000 : Number(values.people ?? 100_000)
const queryCount = Number(values.queries ?? 1000)

function toRecord(people: People, index: number, prefix: string): PersonRecord {
  const { given, family, birthDate, city, email } = people.record(index)
  const [year, month, day] = birthDate.split('-').map(Number)
  return {
    id: `${prefix}${index}`,
    names: [
      {
        parts: [
          ...(given ? [{ text: given, role: 'given' as const }] : []),
          ...(family ? [{ text: family, role: 'family' as const }] : []),
        ],
      },
    ],
    ...(birthDate &&
      month! <= 12 && { birth: { year: year!, month: month!, day: day!, precision: 'day' as const } }),
    ...(city && { places: [{ kind: 'residence' as const, city }] }),
    ...(email && { identifiers: [{ kind: 'email', value: email }] }),
  }
}

const seconds = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const start = performance.now()
  const result = await work()
  return [result, (performance.now() - start) / 1000]
}
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!

const BUILD: Phases = {
  'making the records': ['toRecord'],
  values: ['recordValues'],
  'names taken apart': ['structuredOf'],
  'keys of names': ['addKeyNumbers'],
  'other keys': ['of@rule-keys'],
  texts: ['hold@text-store', 'add@people-store'],
  index: ['addAll@key-index', '#layOut'],
  'garbage collector': ['(garbage collector)'],
}
const SEARCH: Phases = {
  'reading the query': ['recordValues'],
  'its keys': ['keysOf'],
  'their lists': ['find@candidates'],
  'tables of candidates': ['queryPopulation'],
  scorer: ['createScorer', 'block@scorer'],
  'names taken apart': ['structuredOf'],
  'names compared': ['compareNamesFor', 'compareNames'],
  'other comparisons': ['score@block-scorer'],
  'garbage collector': ['(garbage collector)'],
}

const people = createPeople({ records: size + queryCount, seed: 7 })
const model = values.trained
  ? await train(Array.from({ length: Math.min(size, 50_000) }, (_, i) => toRecord(people, i, 'p')))
  : defaultModel()
function* everybody(): Generator<PersonRecord> {
  for (let i = 0; i < size; i++) yield toRecord(people, i, 'p')
}

// What making the records themselves takes.
const [, making] = await seconds(async () => {
  let names = 0
  for (const { names: own } of everybody()) names += own.length
  return names
})
const registry = await createRegistry(model)
// Threads run what was built.
const { createWorkers } = (await import(new URL('../dist/node.js', import.meta.url).href)) as {
  createWorkers: typeof CreateWorkers
}
const workers = createWorkers(Number(values.workers))
const [, build] = await seconds(async () => {
  const work = async (): Promise<void> => {
    await registry.addAll(everybody(), { workers })
    registry.stats()
  }
  if (values.phases) console.log(`building  ${await sharesOf(work, BUILD)}`)
  else await work()
})
const { user, system } = process.cpuUsage()
const stats = registry.stats()
await workers.close()
const { rss } = process.memoryUsage()
console.log(
  `build     ${build.toFixed(1)} s (${making.toFixed(1)} s of it making the records; ${((user + system) / 1e6).toFixed(1)} s of processor since the start) for ${size} people; ${(stats.bytes / size).toFixed(0)} bytes a person in tables (${stats.values} values, ${stats.keys} keys), process ${(rss / 2 ** 20).toFixed(0)} MB`,
)

const queries = Array.from({ length: queryCount }, (_, i) => toRecord(people, size + i, 'q'))
const isOwn = (id: string, i: number): boolean =>
  people.personOf(Number(id.slice(1))) === people.personOf(size + i)
for (const query of queries.slice(0, 100)) registry.search(query)

/** Latency, and how often somebody who is there is among the ten. */
function measure(label: string, options: SearchOptions): void {
  const times: number[] = []
  const before = process.cpuUsage()
  let candidates = 0
  let skipped = 0
  let found = 0
  let wanted = 0
  let same = 0
  for (const [i, query] of queries.entries()) {
    const start = performance.now()
    const result = registry.search(query, options)
    times.push(performance.now() - start)
    candidates += result.candidates
    skipped += result.skippedKeys.length
    if (result.hits.some(({ id }) => isOwn(id, i))) found++
    if (i >= best.length) continue
    const own = best[i]!.filter((id) => isOwn(id, i))
    wanted += own.length
    same += own.filter((id) => result.hits.some((hit) => hit.id === id)).length
  }
  const { user, system } = process.cpuUsage(before)
  times.sort((a, b) => a - b)
  console.log(
    `search    ${label}: p50 ${at(times, 0.5).toFixed(2)} ms, p99 ${at(times, 0.99).toFixed(2)} ms, mean ${((user + system) / 1000 / queryCount).toFixed(2)} ms of processor; ${(candidates / queryCount).toFixed(0)} candidates, ${(skipped / queryCount).toFixed(1)} keys skipped; own record in the ten: ${found} of ${queryCount}; of own records found without a budget: ${same} of ${wanted}`,
  )
}

// What a search without a budget puts into likely and possible.
const best = queries
  .slice(0, Number(values.exact))
  .map((query) =>
    registry
      .search(query, { maxCandidates: 1e9, maxEntries: 1e9, minZone: 'possible' })
      .hits.map((hit) => hit.id),
  )
measure('default', {})
if (values.phases)
  console.log(`searching ${await sharesOf(() => queries.forEach((query) => registry.search(query)), SEARCH)}`)
measure('minZone possible', { minZone: 'possible' })
for (const budget of values.budget?.split(',') ?? []) {
  const [maxCandidates, maxEntries] = budget.split('/').map(Number)
  measure(`budget ${budget}`, { maxCandidates: maxCandidates!, maxEntries: maxEntries! })
}

const [bytes, save] = await seconds(() => registry.save())
const [loaded, load] = await seconds(() => loadRegistry(bytes, model))
const equal = queries
  .slice(0, 50)
  .every((q) => JSON.stringify(loaded.search(q)) === JSON.stringify(registry.search(q)))
console.log(
  `save      ${save.toFixed(2)} s, ${(bytes.length / size).toFixed(0)} bytes a person; load ${load.toFixed(2)} s; ${equal ? 'the same answers' : 'OTHER ANSWERS'}`,
)
if (!equal) process.exitCode = 1

if (values.families) {
  const { requests, linked } = values
  const families = { people: Number(values.families), requests: Number(requests), linked }
  if (!(await benchFamilies(model, families))) process.exitCode = 1
}
