// Names in other scripts through the live registry, in milliseconds of processor time a query, one or more builds of the library in
// turn over the same queries: npm run build && npx tsx bench/names-search.ts [--dist dist,OTHER/dist] [--limit 100] [--rounds 1]
// [--scripts 'Arabic;Han, other']. Each query is searched once, as in eval:names, where much of the time is the compiler's; with more
// rounds the last one counts, in which all is compiled. Beside the times: a true name is the first hit, or among ten. The digest tells whether two builds answer the same to the last bit.
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { createRegistry as CreateRegistry, defaultModel as DefaultModel } from '../src/index.ts'
import { readFullNames, sample } from './names/full-names.ts'

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    limit: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '1' },
    scripts: { type: 'string' },
  },
})
const dists = values.dist.split(',')
const { rows, truth, latin } = readFullNames()
const groups = new Map<string, typeof rows>()
for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row])
const wanted = values.scripts?.split(';')
const queries = [...groups]
  .filter(([group]) => wanted === undefined || wanted.includes(group))
  .flatMap(([, members]) => sample(members, Number(values.limit)))

const registries = await Promise.all(
  dists.map(async (dist) => {
    const url = pathToFileURL(resolve(dist, 'index.js')).href
    const { createRegistry, defaultModel } = (await import(url)) as {
      createRegistry: typeof CreateRegistry
      defaultModel: typeof DefaultModel
    }
    const registry = await createRegistry(defaultModel())
    const start = process.cpuUsage()
    for (const [at, name] of latin.entries()) registry.add({ id: String(at), names: [{ full: name }] })
    registry.stats()
    const { user, system } = process.cpuUsage(start)
    console.log(`${dist}: built in ${((user + system) / 1e6).toFixed(2)} s of processor`)
    return registry
  }),
)

let spent = dists.map(() => new Map<string, number>())
let counts = new Map<string, number>()
let digests = dists.map(() => createHash('sha256'))
let candidates = dists.map(() => 0)
/** Of each group, by build: how many queries found a true name first, and among ten. */
let hits = dists.map(() => new Map<string, readonly [number, number]>())
for (let round = 0; round < Number(values.rounds); round++) {
  spent = dists.map(() => new Map<string, number>())
  counts = new Map<string, number>()
  digests = dists.map(() => createHash('sha256'))
  candidates = dists.map(() => 0)
  hits = dists.map(() => new Map())
  searchAll()
}

function searchAll(): void {
  for (const [at, row] of queries.entries()) {
    counts.set(row.group, (counts.get(row.group) ?? 0) + 1)
    for (let k = 0; k < dists.length; k++) {
      const which = (k + at) % dists.length
      const start = process.cpuUsage()
      const result = registries[which]!.search({ id: 'q', names: [{ full: row.native }] })
      const { user, system } = process.cpuUsage(start)
      const times = spent[which]!
      times.set(row.group, (times.get(row.group) ?? 0) + (user + system) / 1000)
      candidates[which]! += result.candidates
      digests[which]!.update(JSON.stringify(result))
      const names = result.hits.map(({ id }) => truth.get(row.native)!.has(latin[Number(id)]!))
      const [first, ten] = hits[which]!.get(row.group) ?? [0, 0]
      hits[which]!.set(row.group, [
        first + Number(names[0] ?? false),
        ten + Number(names.slice(0, 10).includes(true)),
      ])
    }
  }
}

for (const [group, count] of counts)
  console.log(
    group.padEnd(22) +
      spent.map((times) => (times.get(group)! / count).toFixed(2).padStart(10)).join('') +
      hits
        .map(
          (of) =>
            '   ' +
            of
              .get(group)!
              .map((n) => (n / count).toFixed(3))
              .join(' / '),
        )
        .join(''),
  )
const large = [...counts].filter(([, count]) => count >= 10)
console.log(
  'macro, >= 10 queries'.padEnd(22) +
    spent
      .map((times) =>
        (large.reduce((sum, [group, count]) => sum + times.get(group)! / count, 0) / large.length)
          .toFixed(2)
          .padStart(10),
      )
      .join('') +
    hits
      .map(
        (of) =>
          '   ' +
          [0, 1]
            .map((k) =>
              (
                large.reduce((sum, [group, count]) => sum + of.get(group)![k]! / count, 0) / large.length
              ).toFixed(4),
            )
            .join(' / '),
      )
      .join(''),
)
const all = (times: ReadonlyMap<string, number>): number =>
  [...times.values()].reduce((sum, x) => sum + x, 0) / queries.length
console.log(`${'all'.padEnd(22)}${spent.map((times) => all(times).toFixed(2).padStart(10)).join('')}  ms`)
console.log(
  `${'candidates'.padEnd(22)}${candidates.map((n) => (n / queries.length).toFixed(0).padStart(10)).join('')}`,
)
console.log(`${'answers'.padEnd(22)}${digests.map((d) => d.digest('hex').slice(0, 8).padStart(10)).join('')}`)
