// The measured process of bench/end-to-end.ts: plain JavaScript, so that nothing but the compiled library runs in it.
//   node bench/end-to-end-run.js FOLDER [--workers N] [--cpu | --threads] [--wide]
// FOLDER holds people.csv and truth.csv of bench/generate-people.ts. Prints one JSON object: milliseconds by phase, by the clock or with
// `--cpu` of the processor, or with `--threads` seconds of the processor by kind of thread; `--wide` blocks on the peers' wide rules instead
// of the model's own.
import { loadPeople } from '../dist/cli/load-people.js'
import { loadTruth } from '../dist/cli/load-truth.js'
import { createThreads } from '../dist/cli/workers.js'
import { clusters } from '../dist/decide/clusters.js'
import { knownWeight } from '../dist/decide/known-weight.js'
import { scoreCandidates } from '../dist/decide/scoring/score-candidates.js'
import { unpaced } from '../dist/internal/pace.js'
import { zoneBounds } from '../dist/decide/zone.js'
import { trainPopulation } from '../dist/tune/train-population.js'
import { cpuSeconds, createLaps, scoringPhase, trainingPhase } from './laps.js'
import { createThreadLaps } from './thread-laps.js'
import { WIDE_RULES } from './wide-rules.js'

const folder = process.argv[2]
const cpu = process.argv.includes('--cpu')
const asked = process.argv.indexOf('--workers')
const workers = createThreads(asked < 0 ? 0 : Number(process.argv[asked + 1]))
const clock = cpu ? () => cpuSeconds() * 1000 : () => performance.now()
const { phases, lap } = process.argv.includes('--threads') ? createThreadLaps() : createLaps(clock)
const begun = clock()
const seen = new Map()
const { population } = await loadPeople([`${folder}/people.csv`], {}, undefined, { workers })
lap('read, encode')
const trained = await trainPopulation(population, {
  workers,
  onProgress: (done) => lap(trainingPhase(done)),
})
const model = process.argv.includes('--wide')
  ? { ...trained, blocking: WIDE_RULES, pairsPerRecord: 1000 }
  : trained
lap('model')
const minWeight = Math.min(0, zoneBounds(model.costs).possible)
const { pairs, scorer, blocking } = await scoreCandidates(model, population, minWeight, {
  workers,
  onProgress: (done) => lap(scoringPhase(done)),
})
lap('sort')
const labels = unpaced(clusters(pairs, population.size, unpaced(knownWeight(pairs, scorer))))
lap('cluster')
const seconds = (clock() - begun) / 1000
const processor = cpuSeconds()
const peakMB = Math.round(process.resourceUsage().maxRSS / 1024)
await workers.close()

population.ids.forEach((id) => seen.set(id, -1))
const { entity } = await loadTruth(`${folder}/truth.csv`, population, [seen])
const pairsIn = (of) => {
  const counts = new Map()
  for (const key of of) counts.set(key, (counts.get(key) ?? 0) + 1)
  let sum = 0
  for (const n of counts.values()) sum += (n * (n - 1)) / 2
  return sum
}
const both = pairsIn(Array.from(labels, (label, i) => label * population.size + entity[i]))
const [found, wanted] = [pairsIn(labels), pairsIn(entity)]
console.log(
  JSON.stringify({
    phases,
    seconds,
    cpuSeconds: processor,
    peakMB,
    trainingPairs: model.training.candidatePairs,
    candidates: blocking.candidates,
    f1: (2 * both) / (found + wanted),
    precision: both / found,
    recall: both / wanted,
  }),
)
