/**
 * Names across scripts, measured: `npm run eval:names [-- --all] [-- --limit N]`. Query in native script, every Latin
 * name of the file as a candidate, names only, no language hint; a hit is the row's Latin name, one of its
 * alternatives, or the Latin name of another row with the same native name; ties are shared. Beside it the usual
 * way (any-ascii and Jaro-Winkler, the better of two orders) in the same run. Names are searched and timed in the built
 * library (names/library.ts). The last line is the verdict.
 */
import { existsSync } from 'node:fs'
import { ancestry } from './names/ancestry.ts'
import { DATA } from './names/csv.ts'
import { pitfalls } from './names/pitfalls.ts'
import { type FullName, readFullNames, sample } from './names/full-names.ts'
import { buildRegistry, type Outcome, query, type QueryResult } from './names/retrieval.ts'
import { speed } from './names/speed.ts'
import { spellings } from './names/spellings.ts'
import { tokenRetrieval } from './names/tokens.ts'

/** R@1 and R@10 to reach, by group. */
const TARGETS: Readonly<Record<string, readonly [number, number]>> = {
  Arabic: [0.95, 0.99],
  Hebrew: [0.97, 0.99],
  Hangul: [0.95, 0.99],
  Katakana: [0.98, 0.995],
  Cyrillic: [0.985, 0.998],
  Greek: [0.95, 0.98],
  Devanagari: [0.96, 0.99],
  Tamil: [0.9, 0.97],
  Ethiopic: [0.98, 0.995],
  Armenian: [0.97, 0.99],
  Georgian: [0.97, 0.99],
  Thai: [0.9, 0.97],
  Sinhala: [0.9, 0.97],
  Bengali: [0.9, 0.97],
  Malayalam: [0.9, 0.97],
  'Han, Chinese people': [0.8, 0.92],
  Hiragana: [0.99, 1],
  'Japanese-mixed': [0.8, 0.92],
  'Han, Japanese': [0.6, 0.85],
}
const MACRO: readonly [number, number] = [0.92, 0.975]
const LEAST_QUERIES = 10

const args = process.argv.slice(2)
const limit = args.includes('--all') ? Infinity : Number(args[args.indexOf('--limit') + 1] ?? 100) || 100
const scripts = args.filter((a) => /^[A-Z]/.test(a))
const f = (x: number, digits = 3): string => x.toFixed(digits).replace(/^0\./, '.')
const mean = (list: readonly number[]): number => list.reduce((s, x) => s + x, 0) / list.length

if (existsSync(`${DATA}/names/cross_script.dev.csv`)) await main()
else console.log('eval:names skipped: no development data (set KINMATCH_DATA)')

async function main(): Promise<void> {
  const { rows, truth, latin } = readFullNames()
  const registry = await buildRegistry(latin)
  console.log(`${latin.length} Latin candidates, at most ${limit} queries a script`)
  console.log(
    '\nscript                queries   any-ascii + JW   kinmatch        reach           through search   keys: 2 %   1 %      ms',
  )
  const groups = groupBy(rows, (row) => row.group)
  const bySource = new Map<string, QueryResult[]>()
  const figures: { readonly group: string; readonly results: readonly QueryResult[] }[] = []
  for (const [group, members] of [...groups].sort((x, y) => y[1].length - x[1].length)) {
    if (scripts.length > 0 && !scripts.includes(group)) continue
    const results = sample(members, limit).map((row) => {
      const result = query(row, truth.get(row.native) as ReadonlySet<string>, registry)
      const list = bySource.get(row.source)
      if (list === undefined) bySource.set(row.source, [result])
      else list.push(result)
      return result
    })
    figures.push({ group, results })
    console.log(resultLine(group, results))
  }
  const large = figures.filter((x) => x.results.length >= LEAST_QUERIES)
  const macro = (pick: (r: QueryResult) => number): number =>
    mean(large.map((x) => mean(x.results.map(pick))))
  const overall: readonly [number, number] = [macro((r) => r.ours.at1), macro((r) => r.ours.at10)]
  console.log(
    `${'macro, >= 10 queries'.padEnd(22)}${String(large.length).padStart(6)}    ${f(macro((r) => r.baseline.at1))} / ${f(macro((r) => r.baseline.at10))}      ${f(overall[0])} / ${f(overall[1])}     ${MACRO.map((x) => f(x)).join(' / ')}     ${f(macro((r) => r.searched.at1))} / ${f(macro((r) => r.searched.at10))}      ${f(macro((r) => Number(r.reached)))}     ${f(macro((r) => Number(r.reachedInOnePerCent)))}`,
  )
  console.log(
    `a search takes ${macro((r) => r.searchMilliseconds).toFixed(1)} ms of processor time, a direct comparison ${macro((r) => r.milliseconds).toFixed(1)}`,
  )
  console.log('\nsource')
  for (const [source, results] of [...bySource].sort(([x], [y]) => (x < y ? -1 : 1)))
    console.log(resultLine(source, results))
  const missed = large.filter(({ group, results }) => {
    const target = TARGETS[group]
    return (
      target !== undefined &&
      (mean(results.map((r) => r.ours.at1)) < target[0] || mean(results.map((r) => r.ours.at10)) < target[1])
    )
  })
  if (scripts.length === 0) others(rows, latin)
  const verdict = missed.length === 0 && overall[0] >= MACRO[0] && overall[1] >= MACRO[1]
  console.log(
    `\neval:names ${verdict ? 'PASS' : 'FAIL'}: macro R@1 ${f(overall[0])}, R@10 ${f(overall[1])}${missed.length > 0 ? `; below reach: ${missed.map((m) => m.group).join('; ')}` : ''}`,
  )
}

function others(rows: readonly FullName[], latin: readonly string[]): void {
  console.log('\nsingle names of the held-out tenth, R@1 of 2,000')
  for (const t of tokenRetrieval()) console.log(`  ${t.language}  ${f(t.at1)}  (${t.queries} queries)`)
  console.log('\nAncestry pairs, precision at recall .75 (average precision)')
  for (const [name, reach] of [
    ['given', 0.98],
    ['surname', 0.9],
  ] as const) {
    const a = ancestry(name)
    console.log(
      `  ${name.padEnd(8)} ${f(a.precision)} (${f(a.averagePrecision)})  reach ${f(reach)}  ${a.pairs} pairs`,
    )
  }
  const p = pitfalls()
  console.log(`\npitfall pairs, area under the curve of the similarity: ${f(p.area)}  reach .950`)
  for (const line of p.lines) console.log(line)
  console.log('\nspeed, one core')
  const natives = sample(rows, 4000).map((row) => row.native)
  for (const [what, value] of Object.entries(speed(natives, latin)))
    console.log(`  ${Math.round(value).toLocaleString('en').padStart(12)}  ${what}`)
  console.log(
    '\nother spellings and aliases in Latin letters, all other names compared: Jaro-Winkler, kinmatch',
  )
  for (const s of spellings(Math.min(limit, 100)))
    console.log(
      `  ${s.source.padEnd(22)} ${f(s.baseline.at1)} / ${f(s.baseline.at10)}      ${f(s.ours.at1)} / ${f(s.ours.at10)}      (${s.queries} queries)`,
    )
}

function resultLine(label: string, results: readonly QueryResult[]): string {
  const m = (pick: (r: QueryResult) => number): number => mean(results.map(pick))
  const target = TARGETS[label]
  const pair = (x: Outcome): string => `${f(x.at1)} / ${f(x.at10)}`
  const baseline = { at1: m((r) => r.baseline.at1), at10: m((r) => r.baseline.at10) }
  const searched = { at1: m((r) => r.searched.at1), at10: m((r) => r.searched.at10) }
  const ours = { at1: m((r) => r.ours.at1), at10: m((r) => r.ours.at10) }
  return [
    label.padEnd(22) + String(results.length).padStart(6),
    pair(baseline).padEnd(14),
    pair(ours).padEnd(13),
    (target ?? [])
      .map((x) => f(x))
      .join(' / ')
      .padEnd(13),
    pair(searched).padEnd(14),
    f(m((r) => Number(r.reached))).padEnd(6),
    f(m((r) => Number(r.reachedInOnePerCent))).padEnd(6),
    f(
      m((r) => r.milliseconds),
      1,
    ),
  ].join('   ')
}

function groupBy<T>(list: readonly T[], key: (x: T) => string): ReadonlyMap<string, readonly T[]> {
  const out = new Map<string, T[]>()
  for (const x of list) {
    const group = out.get(key(x))
    if (group === undefined) out.set(key(x), [x])
    else group.push(x)
  }
  return out
}
