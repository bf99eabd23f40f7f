/**
 * The kinds of match in the simulator, measured: `npx tsx bench/eval-kinds.ts --people 3000 --seeds 11,12,13,14 --level field`. Generates
 * populations and holds what `link` and `dedupe` call mutual search and co-enquirers against the truth, with the built-in
 * model, at probability 0.5. `--misses` prints the pairs that are missed or wrong. The last line is the verdict.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generate } from '../src/cli/commands/generate.ts'
import { loadPeople } from '../src/cli/load-people.ts'
import { dedupePopulation } from '../src/decide/dedupe-population.ts'
import { linkPopulation } from '../src/decide/link-population.ts'
import type { Match } from '../src/decide/match.ts'
import type { Level } from '../src/generate/types.ts'
import type { MatchKind } from '../src/kin/match-kind.ts'
import { defaultModel } from '../src/score/model/default-model.ts'

const missed: string[] = []

function judge(name: string, value: number, least: number): void {
  const ok = value >= least
  console.log(`  ${ok ? 'ok  ' : 'MISS'}  ${name.padEnd(60)} ${value.toFixed(4)}   at least ${least}`)
  if (!ok) missed.push(name)
}

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '3000' },
    seeds: { type: 'string', default: '11,12,13,14' },
    level: { type: 'string', default: 'field' },
    misses: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
interface Held {
  readonly said: Set<string>
  readonly wanted: Set<string>
}
/** Over all seeds, since one population has few cases. */
const held = new Map<string, Held>()
for (const seed of values.seeds.split(',').map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'kinmatch-kinds-'))
  try {
    await generate({ people: Number(values.people), seed, level: values.level as Level, out: folder })
    const truth = { mutual: new Set<string>(), 'co-enquirers': new Set<string>() }
    const twoSides = new Set<string>()
    for (const line of readFileSync(join(folder, 'kinds.csv'), 'utf8').trim().split('\n').slice(1)) {
      const [a = '', b = '', kind = ''] = line.split(',')
      if (kind === 'mutual' || kind === 'co-enquirers') truth[kind].add(keyOf(a, b))
      if (a[0] !== b[0]) twoSides.add(keyOf(a, b))
    }
    const [left, right] = [join(folder, 'left.csv'), join(folder, 'right.csv')]
    const { population } = await loadPeople([left, right], {})
    const linked = await linkPopulation(defaultModel(), population, { minWeight: 0 })
    add('mutual search, link', 'mutual', seed, linked.matches, truth.mutual)
    const across = [...truth['co-enquirers']].filter((key) => twoSides.has(key))
    add('co-enquirers of two societies, link', 'co-enquirers', seed, linked.matches, new Set(across))
    const { population: requests } = await loadPeople([left], {})
    const within = [...truth['co-enquirers']].filter((key) => !twoSides.has(key))
    const { matches } = await dedupePopulation(defaultModel(), requests, { minWeight: 0 })
    add('co-enquirers of one society, dedupe', 'co-enquirers', seed, matches, new Set(within))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
for (const [name, { said, wanted }] of held) {
  const hits = [...said].filter((key) => wanted.has(key)).length
  console.log(`\n${name}: ${wanted.size} true pairs, ${said.size} said`)
  judge(`${name}: recall`, wanted.size === 0 ? 1 : hits / wanted.size, 0.95)
  judge(`${name}: precision`, said.size === 0 ? 1 : hits / said.size, 0.98)
  if (!values.misses) continue
  for (const key of wanted) if (!said.has(key)) console.log(`    missed ${key}`)
  for (const key of said) if (!wanted.has(key)) console.log(`    false  ${key}`)
}
console.log(missed.length === 0 ? '\neval:kinds passed' : `\neval:kinds missed: ${missed.join('; ')}`)
if (missed.length > 0) process.exitCode = 1

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

function add(
  name: string,
  kind: MatchKind,
  seed: number,
  matches: readonly Match[],
  wanted: ReadonlySet<string>,
): void {
  const all = held.get(name) ?? { said: new Set<string>(), wanted: new Set<string>() }
  held.set(name, all)
  for (const key of wanted) all.wanted.add(`${seed}: ${key}`)
  for (const m of matches) if (m.kind === kind) all.said.add(`${seed}: ${keyOf(m.leftId, m.rightId)}`)
}
