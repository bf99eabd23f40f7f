// The measured process of bench/end-to-end.ts: plain JavaScript, so that nothing but the compiled library runs in it.
// Prints one JSON object; `--workers N` gives the work to threads, `--wide` blocks on the peers' wide rules instead of the model's own. Training and scoring tell their phases apart by their own progress calls.
import { loadPeople } from '../dist/cli/load-people.js'
import { loadTruth } from '../dist/cli/commands/evaluate.js'
import { createThreads } from '../dist/cli/workers.js'
import { clusters } from '../dist/decide/clusters.js'
import { knownWeight } from '../dist/decide/known-weight.js'
import { scoreCandidates } from '../dist/decide/scoring/score-candidates.js'
import { unpaced } from '../dist/internal/pace.js'
import { zoneBounds } from '../dist/decide/zone.js'
import { trainPopulation } from '../dist/tune/train-population.js'
import { WIDE_RULES } from './wide-rules.js'

const folder = process.argv[2]
const phases = {}
const cpuTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const cpu = process.argv.includes('--cpu')
const asked = process.argv.indexOf('--workers')
const workers = createThreads(asked < 0 ? 0 : Number(process.argv[asked + 1]))
const clock = cpu ? cpuTime : () => performance.now()
let last = clock()
const lap = (name) => {
  const now = clock()
  phases[name] = (phases[name] ?? 0) + now - last
  last = now
}
const begun = clock()
const seen = new Map()
const { population } = await loadPeople([`${folder}/people.csv`], {}, undefined, { workers })
lap('read, encode')
const trainingPhase = (done) =>
  done <= 0.2 ? 'train: index' : done <= 0.6 ? 'patterns' : done <= 0.9 ? 'sample' : 'EM'
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
  onProgress: (done) => lap(done <= 0.2 ? 'index' : 'score'),
})
lap('sort')
const labels = unpaced(clusters(pairs, population.size, unpaced(knownWeight(pairs, scorer))))
lap('cluster')
const seconds = (clock() - begun) / 1000
const cpuSeconds = cpuTime() / 1000
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
    cpuSeconds,
    peakMB,
    trainingPairs: model.training.candidatePairs,
    candidates: blocking.candidates,
    f1: (2 * both) / (found + wanted),
    precision: both / found,
    recall: both / wanted,
  }),
)
