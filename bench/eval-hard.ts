/**
 * Hard negatives, many of each kind: `npx tsx bench/eval-hard.ts --seeds 301-320 --cases 4 [--villages 22] [--level field]`. Who is sought is not on file, but
 * somebody is who is easily taken for them: a twin, a brother with the same default birthday, a namesake. Prints how many of 10,000 cases of each kind
 * have a wrong pair in *likely*, beside the recall of true pairs of ordinary villages by culture, with the built-in model.
 * Such cases are a thousand times as frequent here as among requests, so that their share in *likely* is a measure, not a rate.
 * `--registry 45000` weighs them as in a registry of so many people; `--show` prints each wrong pair with all that is said about it; `--folder F`
 * keeps the files of a seed. `--ignore request_id,household_id,record_kind` leaves out who belongs together, so that each pair stands by itself;
 * with `,birth_date,age` nothing but names, sex, parents and places is known.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadPeople } from '../src/cli/load-people.ts'
import { type FamilyGroups, familyGroups } from '../src/encode/family-groups.ts'
import { lightFamilies } from '../src/decide/families/light-families.ts'
import { matchFamilies } from '../src/decide/families/match-families.ts'
import { familyReach } from '../src/decide/families/who-meets.ts'
import { scoreCandidates } from '../src/decide/scoring/score-candidates.ts'
import { zoneBounds } from '../src/decide/zone.ts'
import type { Level } from '../src/generate/types.ts'
import { unpaced } from '../src/internal/pace.ts'
import type { PersonRecord } from '../src/record/types.ts'
import { defaultModel } from '../src/score/model/default-model.ts'
import { largerSide } from '../src/score/model/prior.ts'
import { HARD_KINDS } from './hard/cases.ts'
import { writeWorld } from './hard/write-world.ts'
import { simulatorFigures } from './simulator/figures.ts'
import { createShow } from './simulator/show-pair.ts'
import { readTruth, whatTheyAre } from './simulator/truth.ts'

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '301-320' },
    cases: { type: 'string', default: '4' },
    villages: { type: 'string', default: '22' },
    level: { type: 'string', default: 'field' },
    registry: { type: 'string' },
    folder: { type: 'string' },
    ignore: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
})
const seeds = values.seeds.split(',').flatMap((part) => {
  const [from = 0, to = from] = part.split('-').map(Number)
  return Array.from({ length: to - from + 1 }, (_, k) => from + k)
})
interface Tally {
  cases: number
  likely: number
  possible: number
}
const kinds = new Map<string, Tally>(HARD_KINDS.map((kind) => [kind, { cases: 0, likely: 0, possible: 0 }]))
const byGroup = new Map<string, { records: number; first: number; likely: number }>()
const others = new Map<string, number>()
let [records, right, wrong] = [0, 0, 0]
for (const seed of seeds) {
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'kinmatch-hard-'))
  mkdirSync(folder, { recursive: true })
  try {
    writeWorld(folder, {
      seed,
      level: values.level as Level,
      villages: Number(values.villages),
      cases: Number(values.cases),
    })
    await measure(folder, seed)
  } finally {
    if (values.folder === undefined) rmSync(folder, { recursive: true })
  }
}

async function measure(folder: string, seed: number): Promise<void> {
  const people = new Map<string, PersonRecord>()
  const { population } = await loadPeople(
    ['left', 'right'].map((side) => join(folder, `${side}.csv`)),
    values.ignore === undefined ? {} : { ignore: values.ignore },
    (record) => people.set(record.id, record),
  )
  const { ids } = population
  const own = defaultModel()
  const scale = values.registry === undefined ? 1 : largerSide(population) / Number(values.registry)
  const model = { ...own, priorRecords: own.priorRecords * scale }
  const { likely, possible } = zoneBounds(model.costs)
  const floor = familyReach(model, population)
  const light = lightFamilies(model, population, possible)
  const { pairs, scorer } = await scoreCandidates(model, population, floor, { light })
  const run = unpaced(matchFamilies(model, population, scorer, pairs, floor))
  const truth = readTruth(folder, population)
  const groups: FamilyGroups = familyGroups(population) ?? {
    of: new Int32Array(population.size).fill(-1),
    members: () => new Int32Array(0),
  }
  const show = createShow({ model, population, scorer, groups, records: people, truth })
  const caseOf = new Map<string, readonly [number: string, kind: string]>()
  const seen = new Map<string, string>()
  for (const line of readFileSync(join(folder, 'hard.csv'), 'utf8').trim().split('\n').slice(1)) {
    const [, id = '', number = '', kind = ''] = /^(\w+),(\d+),"?(.*?)"?$/.exec(line) ?? []
    caseOf.set(id, [number, kind])
    seen.set(number, kind)
  }
  for (const kind of seen.values()) kinds.get(kind)!.cases++
  const failed = { likely: new Set<string>(), possible: new Set<string>() }
  for (let k = 0; k < run.pairs.length; k++) {
    const [i, j, weight] = [run.pairs.left[k]!, run.pairs.right[k]!, run.pairs.weight[k]!]
    if (weight < possible || truth.about[i]!.person === truth.about[j]!.person) continue
    const [a, b] = [caseOf.get(ids[i]!), caseOf.get(ids[j]!)]
    const isCase = a !== undefined && b !== undefined && a[0] === b[0]
    if (isCase) {
      failed.possible.add(a[0])
      if (weight >= likely) failed.likely.add(a[0])
    } else if (weight >= likely) {
      const what = whatTheyAre(truth, ids, i, j)
      others.set(what, (others.get(what) ?? 0) + 1)
    }
    if (values.show && weight >= likely) show(`seed ${seed}, ${isCase ? a[1] : 'no case'}`, i, j)
  }
  for (const number of failed.likely) kinds.get(seen.get(number)!)!.likely++
  for (const number of failed.possible) kinds.get(seen.get(number)!)!.possible++
  const figures = simulatorFigures(population, run.pairs, truth, likely)
  records += ids.length
  right += figures.likely.right
  wrong += [...figures.likely.wrong.values()].reduce((sum, n) => sum + n, 0)
  for (const [name, recall] of [['all', figures.all] as const, ...figures.groups]) {
    const group = byGroup.get(name) ?? { records: 0, first: 0, likely: 0 }
    byGroup.set(name, {
      records: group.records + recall.records,
      first: group.first + recall.at1 * recall.records,
      likely: group.likely + recall.likely * recall.records,
    })
  }
}

const tenThousand = (n: number, of: number): string => ((n / of) * 10_000).toFixed(0).padStart(6)
console.log(`${seeds.length} seeds, ${records} records\n`)
console.log('kind'.padEnd(34) + ' cases  likely  in 10,000  possible in 10,000')
let [cases, falseLikely] = [0, 0]
for (const [kind, t] of kinds) {
  cases += t.cases
  falseLikely += t.likely
  console.log(
    `${kind.padEnd(34)} ${String(t.cases).padStart(5)}  ${String(t.likely).padStart(6)}     ${tenThousand(t.likely, t.cases)}              ${tenThousand(t.possible, t.cases)}`,
  )
}
console.log(
  `${'all kinds'.padEnd(34)} ${String(cases).padStart(5)}  ${String(falseLikely).padStart(6)}     ${tenThousand(falseLikely, cases)}`,
)
console.log(
  `other wrong pairs in likely: ${[...others].map(([what, n]) => `${what} ${n}`).join(', ') || 'none'}\n`,
)
console.log('true pairs of ordinary villages       pairs  first   likely')
for (const [name, { records: n, first, likely }] of byGroup)
  console.log(
    `${name.padEnd(36)} ${String(n).padStart(6)}  ${(first / n).toFixed(3)}   ${(likely / n).toFixed(3)}`,
  )
console.log(
  `\neval:hard: ${tenThousand(falseLikely, cases).trim()} of 10,000 cases have a wrong pair in likely, of true pairs ${(byGroup.get('all')!.likely / byGroup.get('all')!.records).toFixed(4)} are; ${right} right and ${wrong} wrong`,
)
