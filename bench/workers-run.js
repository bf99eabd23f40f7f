// The measured process of bench/workers.ts: train and dedupe as the command line does them, by phase, with a given number
// of workers; then runs that are aborted, to see how long they go on. Prints one JSON object.
import { loadPeople } from '../dist/cli/load-people.js'
import { writeMatches, writeRows } from '../dist/cli/output.js'
import { clusters } from '../dist/decide/clusters.js'
import { describe } from '../dist/decide/link-population.js'
import { matchFamilies } from '../dist/decide/families/match-families.js'
import { knownWeight } from '../dist/decide/known-weight.js'
import { scoreCandidates } from '../dist/decide/scoring/score-candidates.js'
import { zoneBounds } from '../dist/decide/zone.js'
import { unpaced } from '../dist/internal/pace.js'
import { createThreads } from '../dist/cli/workers.js'
import { serialiseModel } from '../dist/score/model/model-file.js'
import { trainPopulation } from '../dist/tune/train-population.js'
import { cpuSeconds, createLaps, scoringPhase, trainingPhase } from './laps.js'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const [folder, count] = process.argv.slice(2)
const pool = createThreads(Number(count))
/** What threads were given, one after another: from when to when by the clock, and processor time of the main thread and the busiest other. */
const timeline = []
const workers = {
  size: pool.size,
  close: () => pool.close(),
  start: (jobs) => pool.start(jobs),
  async run(job, input, units, options) {
    const from = performance.now() - begun
    const start = threadTimes()
    const output = await pool.run(job, input, units, options)
    const took = [...threadTimes()].map(([id, time]) => [id, time - (start.get(id) ?? 0)])
    const main = took.find(([id]) => Number(id) === process.pid)?.[1] ?? 0
    const others = took.filter(([id]) => Number(id) !== process.pid).map(([, time]) => time)
    const to = performance.now() - begun
    if (job.name === 'read-ranges') read = Math.max(0, ...others)
    timeline.push({
      job: job.name,
      units,
      from: from / 1000,
      to: to / 1000,
      main,
      busiest: Math.max(0, ...others),
    })
    return output
  },
}
/** Processor time of the busiest thread: what the wall time would be at best, and what other programs do not disturb. */
const busiest = {}
const begun = performance.now()
const threadTimes = () => {
  const times = new Map()
  try {
    for (const id of readdirSync('/proc/self/task')) {
      times.set(id, Number(readFileSync(`/proc/self/task/${id}/schedstat`, 'utf8').split(' ')[0]) / 1e9)
    }
  } catch {
    // A thread that just ended, or no Linux.
  }
  return times
}
const { phases: seconds, lap: clockLap } = createLaps(() => performance.now() / 1000)
let phase
let before = threadTimes()
/** That of the threads that read, before the main thread goes on with what they found. */
let read = 0
/** The time since the last call belongs to `name`. Threads are looked at where a phase ends only. */
const lap = (name) => {
  if (phase !== undefined && name !== phase) endPhase()
  phase = name
  clockLap(name)
}
const endPhase = () => {
  const after = threadTimes()
  const took = (id) => (after.get(id) ?? 0) - (before.get(id) ?? 0)
  const most = read > 0 ? read + took(String(process.pid)) : Math.max(0, ...[...after.keys()].map(took))
  busiest[phase] = (busiest[phase] ?? 0) + most
  read = 0
  before = after
}
const { population } = await loadPeople([`${folder}/people.csv`], {}, undefined, { workers })
lap('read, encode')
const model = await trainPopulation(population, { workers, onProgress: (done) => lap(trainingPhase(done)) })
writeFileSync(`${folder}/model.json-${count}`, await serialiseModel(model))
lap('EM')
const bounds = zoneBounds(model.costs)
const run = await scoreCandidates(model, population, Math.min(0, bounds.possible), {
  workers,
  onProgress: (done) => lap(scoringPhase(done)),
})
lap('sort')
const families = unpaced(matchFamilies(model, population, run.scorer, run.pairs, bounds.possible))
const matches = unpaced(describe(model, population, families.pairs, bounds.possible, families))
await writeMatches(`${folder}/pairs.csv-${count}`, matches)
lap('write')
const labels = unpaced(clusters(run.pairs, population.size, unpaced(knownWeight(run.pairs, run.scorer))))
await writeRows(
  `${folder}/clusters.csv-${count}`,
  ['id', 'cluster_id'],
  population.ids.map((id, i) => [id, population.ids[labels[i]]]),
)
lap('cluster')
endPhase()
seconds.all = (performance.now() - begun) / 1000
seconds['processor, all threads'] = cpuSeconds()
const told = [...timeline]
busiest.all = Object.values(busiest).reduce((sum, time) => sum + time, 0)
const peakMB = Math.round(process.resourceUsage().maxRSS / 1024)

/** From when the abort was due to the rejection, and the main thread's processor time from the abort on; the abort comes from a timer, so a run that never rests would not even see it. */
async function abortAfter(ms, work) {
  const controller = new AbortController()
  let at = 0
  let busy = 0
  const mainTime = () => threadTimes().get(String(process.pid)) ?? Number.NaN
  const due = performance.now() + ms
  setTimeout(() => {
    at = due
    busy = mainTime()
    controller.abort()
  }, ms)
  const outcome = await work({ signal: controller.signal, workers }).then(
    () => 'done',
    () => 'aborted',
  )
  const wall = performance.now() - at
  return outcome === 'done' ? {} : { wall, busy: (mainTime() - busy) * 1000 }
}
const abortMs = {}
const moments = [5, 50, 200, 1000]
for (const ms of moments)
  abortMs[`train after ${ms} ms`] = await abortAfter(ms, (o) => trainPopulation(population, o))
for (const ms of [...moments, 1000 * (seconds.index + seconds.score / 2)])
  abortMs[ms > 1000 ? 'dedupe while scoring' : `dedupe after ${ms} ms`] = await abortAfter(ms, (o) =>
    scoreCandidates(model, population, 0, o),
  )
await workers.close()
console.log(JSON.stringify({ records: population.size, seconds, timeline: told, busiest, abortMs, peakMB }))
