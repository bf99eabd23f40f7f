// The measured process of bench/kinds-cost.ts: plain JavaScript, so that nothing but the compiled library runs in it. It links
// left.csv and right.csv of FOLDER and prints one JSON object: processor time by phase, peak memory, candidates, and what was found.
//   node bench/kinds-run.js FOLDER [--trained] [--off] [--workers N] [--shards N] [--rules usual|found]
import { readFileSync } from 'node:fs'
import { defaultShards } from '../dist/cli/shards/default-shards.js'
import { loadPeople } from '../dist/cli/load-people.js'
import { createThreads } from '../dist/cli/workers.js'
import { matchRunFamilies } from '../dist/decide/families/match-families.js'
import { lightFamilies } from '../dist/decide/families/light-families.js'
import { familyReach } from '../dist/decide/families/who-meets.js'
import { runRules } from '../dist/decide/run-rules.js'
import { runFeatures } from '../dist/decide/run-features.js'
import { scoreCandidates } from '../dist/decide/scoring/score-candidates.js'
import { zoneBounds } from '../dist/decide/zone.js'
import { defaultModel } from '../dist/score/model/default-model.js'
import { trainPopulation } from '../dist/tune/train-population.js'
import { cpuSeconds, createLaps } from './laps.js'

const OFF = 'request_id,household_id,record_kind,mother_name,father_name,spouse,siblings,children,relatives'
const [folder, ...flags] = process.argv.slice(2)
const has = (flag) => flags.includes(flag)
const number = (flag, otherwise) => (has(flag) ? Number(flags[flags.indexOf(flag) + 1]) : otherwise)
const files = [`${folder}/left.csv`, `${folder}/right.csv`]
const ignored = has('--off') ? { ignore: OFF } : {}
const workers = createThreads(number('--workers', 0))

const begun = performance.now()
const { phases, lap } = createLaps(cpuSeconds, 0)
let model = defaultModel()
if (has('--trained')) {
  const { population } = await loadPeople(files, ignored, undefined, { workers })
  model = await trainPopulation(population, { workers })
  lap('train')
}
const { population } = await loadPeople(files, ignored, undefined, { features: runFeatures(model), workers })
lap('read')
const { possible, likely } = zoneBounds(model.costs)
const shards = number('--shards', defaultShards(model, population))
const rules = has('--rules') ? { rules: flags[flags.indexOf('--rules') + 1] } : {}
const { model: ruled, found: sampled } = await runRules(model, population, { workers, ...rules })
if (sampled) lap('rules')
let indexed = false
const run = await scoreCandidates(ruled, population, familyReach(model, population), {
  workers,
  shards,
  light: lightFamilies(model, population, possible),
  onProgress: (done) => {
    if (indexed || shards > 1 || done < 0.2) return
    indexed = true
    lap('index')
  },
})
const { pairs, blocking } = run
lap('score')
const families = await matchRunFamilies(model, population, run, possible, { workers })
lap('families')
const processor = Object.values(phases).reduce((sum, time) => sum + time, 0)
const seconds = (performance.now() - begun) / 1000
const peakMB = Math.round(process.resourceUsage().maxRSS / 1024)
await workers.close()

const rows = readFileSync(`${folder}/families.csv`, 'utf8').trimEnd().split('\n').slice(1)
const byId = new Map(rows.map((row) => [row.split(',')[0], row.split(',')[3]]))
const person = population.ids.map((id) => byId.get(id))
const registered = new Set(person.slice(population.split))
const wanted = person.slice(0, population.split).filter((one) => registered.has(one)).length
const above = new Int32Array(population.split)
const found = { first: 0, ten: 0, likely: 0, falseLikely: 0 }
for (let k = 0; k < families.pairs.length; k++) {
  const [i, j] = [families.pairs.left[k], families.pairs.right[k]]
  const rank = ++above[i]
  const isTrue = person[i] === person[j]
  if (isTrue && rank === 1) found.first++
  if (isTrue && rank <= 10) found.ten++
  if (families.pairs.weight[k] >= likely) found[isTrue ? 'likely' : 'falseLikely']++
}
console.log(
  JSON.stringify({
    records: population.size,
    cpuSeconds: processor,
    linkSeconds: processor - (phases.train ?? 0),
    seconds,
    peakMB,
    phases,
    shards,
    candidates: blocking.candidates,
    rules: blocking.rules.map(({ name, pairs, first }) => [name, pairs, first]),
    pairs: pairs.length,
    wanted,
    first: found.first / wanted,
    ten: found.ten / wanted,
    likely: found.likely / wanted,
    falseLikely: found.falseLikely,
  }),
)
