// The measured process of bench/score-loop.ts: pairs a second of one thread, by processor time, over the candidates that a rule set
// leaves. Prints one JSON object.
//   node bench/score-loop-run.js FOLDER wide|found PLAIN_PAIRS
import { loadPeople } from '../dist/cli/load-people.js'
import { buildIndexes } from '../dist/block/index/build-indexes.js'
import { createCandidates } from '../dist/block/candidates.js'
import { RECORDS_AT_ONCE, SCORE_JOB } from '../dist/decide/scoring/score-job.js'
import { unpaced } from '../dist/internal/pace.js'
import { createScorer } from '../dist/score/scorer.js'
import { parseModel, serialiseModel } from '../dist/score/model/model-file.js'
import { trainPopulation } from '../dist/tune/train-population.js'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpuSeconds } from './laps.js'
import { WIDE_RULES } from './wide-rules.js'

const [folder, which, plainPairs] = process.argv.slice(2)

const { population } = await loadPeople([`${folder}/people.csv`], {})
const saved = `${folder}/score-loop-model.json`
if (!existsSync(saved)) writeFileSync(saved, await serialiseModel(await trainPopulation(population, {})))
const model = await parseModel(readFileSync(saved, 'utf8'))
const indexes =
  which === 'wide'
    ? await buildIndexes(population, WIDE_RULES, 1e9)
    : await buildIndexes(population, model.blocking, model.pairsPerRecord)
const size = population.size
const order = Int32Array.from({ length: size }, (_, i) => i)

/** Candidates alone, records in their order: what no scorer can be faster than. */
function gatherOnly() {
  const candidates = createCandidates(population, indexes)
  let count = 0
  for (let from = 0; from < size; from += 32) {
    candidates.touch(order, from, Math.min(size - from, 32))
    for (let i = from; i < Math.min(size, from + 32); i++) count += candidates.of(i)
  }
  return count
}

const scorer = createScorer(model, population)
const input = { model, population, indexes, order, minWeight: 0, scorer }
/** Those of the first fifth of the records make the code ready and count for nothing. */
function scoreAll() {
  const task = unpaced(SCORE_JOB.open(input))
  const units = Math.ceil(size / RECORDS_AT_ONCE)
  const warm = Math.floor(units / 5)
  for (let unit = 0; unit < warm; unit++) while (task.step(unit));
  const before = task.finish().candidates
  const since = process.cpuUsage()
  for (let unit = warm; unit < units; unit++) while (task.step(unit));
  const took = cpuSeconds(since)
  const { candidates, pairs } = task.finish()
  return { candidates, kept: pairs.length, rate: (candidates - before) / took / 1e6 }
}

/** The same weights pair by pair, all levels graded: the plain loop. */
function plainLoop(most) {
  const candidates = createCandidates(population, indexes)
  let [count, kept, weights] = [0, 0, 0]
  for (let i = 0; i < size && count < most; i++) {
    const found = candidates.of(i)
    const since = performance.now()
    for (let p = 0; p < found; p++) if (scorer.weight(i, candidates.partners[p]) >= 0) kept++
    weights += performance.now() - since
    count += found
  }
  return { rate: count / weights / 1000, count, kept }
}

let since = process.cpuUsage()
const count = gatherOnly()
const gather = count / cpuSeconds(since) / 1e6
const scored = scoreAll()
since = process.cpuUsage()
const plain = plainLoop(Number(plainPairs))
console.log(
  JSON.stringify({
    which,
    rules: indexes.length,
    records: size,
    candidates: scored.candidates,
    kept: scored.kept,
    gather,
    scored: scored.rate,
    scoringAlone: 1 / (1 / scored.rate - 1 / gather),
    plain: plain.count / cpuSeconds(since) / 1e6,
  }),
)
