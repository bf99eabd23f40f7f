// Blocking on the development sets, the simulator and generated people: estimated against real recall, and rules found for
// a wanted recall, without labels and from half of them, against the usual ones.
//   tsx bench/eval-blocking.ts [--set NAME] [--folder DIR] [--recall 0.995] [--run] [--json FILE]
// `--run` also scores and clusters under either set of rules: seconds, and F1 of the clusters (de-duplication only).
// `--folder` takes files of bench/generate-people.ts instead of the sets. Sets that are not there are skipped, loudly.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { analyseBlocking } from '../src/block/analyse-blocking.ts'
import { blockingRecall } from '../src/block/missed/blocking-recall.ts'
import { buildIndexes } from '../src/block/index/build-indexes.ts'
import { estimateMissed } from '../src/block/missed/estimate-missed.ts'
import { findRules, type WantedPairs } from '../src/block/rules/find-rules.ts'
import { truePairs } from '../src/block/rules/true-pairs.ts'
import { clusters } from '../src/decide/clusters.ts'
import { scoreCandidates } from '../src/decide/scoring/score-candidates.ts'
import type { Population } from '../src/encode/population.ts'
import { mix32 } from '../src/internal/hash.ts'
import { unpaced } from '../src/internal/pace.ts'
import type { Model } from '../src/score/model/model.ts'
import { defaultModel } from '../src/score/model/default-model.ts'
import { probabilityOf } from '../src/score/probability.ts'
import { chooseRules } from '../src/tune/choose-rules.ts'
import { trainPopulation } from '../src/tune/train-population.ts'
import { type BlockingSet, blockingSets } from './blocking/sets.ts'

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    folder: { type: 'string' },
    recall: { type: 'string', default: '0.995' },
    json: { type: 'string' },
    run: { type: 'boolean' },
  },
})

const percent = (share: number): string => (100 * share).toFixed(2)

interface Row {
  readonly set: string
  readonly records: number
  readonly perRecord: number
  readonly real: number
  readonly estimated: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  readonly dropped: number | undefined
  readonly found: number
  readonly milliseconds: number
  readonly rules: readonly Proposal[]
}

/** Rules, what they cost in distinct pairs a record, and their real recall. */
interface Proposal {
  readonly from: string
  readonly rules: number
  readonly perRecord: number
  readonly recall: number
  readonly seconds?: number
  readonly f1?: number
}

async function propose(
  from: string,
  model: Model,
  population: Population,
  wanted: WantedPairs,
  judgedBy: Int32Array,
): Promise<Proposal> {
  const { rules } = await findRules(population, wanted, {
    recall: Number(values.recall),
    templates: chooseRules(population),
  })
  const whole = Number.POSITIVE_INFINITY
  const indexes = await buildIndexes(population, rules, whole)
  const { candidates } = await analyseBlocking(population, rules, whole)
  return {
    from,
    rules: rules.length,
    perRecord: candidates.pairs / population.size,
    recall: blockingRecall(population, rules, indexes, judgedBy).recall,
    ...(await runWith({ ...model, blocking: rules, pairsPerRecord: 1e6 }, population, judgedBy)),
  }
}

/** Index to clusters under the rules of a model. */
async function runWith(
  model: Model,
  population: Population,
  entity: Int32Array,
): Promise<{ readonly seconds?: number; readonly f1?: number }> {
  if (!values.run || population.linking) return {}
  const started = performance.now()
  const { pairs, scorer } = await scoreCandidates(model, population, 0)
  const labels = unpaced(clusters(pairs, population.size, (i, j) => scorer.weight(i, j)))
  const seconds = (performance.now() - started) / 1000
  const known = Array.from(labels, (label, i) => (entity[i]! < 0 ? -1 : label)).filter((label) => label >= 0)
  const pairsIn = (keys: Iterable<number>): number => {
    const counts = new Map<number, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    let sum = 0
    for (const n of counts.values()) sum += (n * (n - 1)) / 2
    return sum
  }
  const persons = entity.filter((person) => person >= 0)
  const both = pairsIn(known.map((label, k) => label * population.size + persons[k]!))
  return { seconds, f1: (2 * both) / (pairsIn(known) + pairsIn(persons)) }
}

/** The truth of one half of the entities; the others are unknown. */
const half = (entity: Int32Array, of: number): Int32Array =>
  entity.map((person) => (person >= 0 && mix32(person) % 2 === of ? person : -1))

async function measure(set: BlockingSet): Promise<Row> {
  const { population, entity } = await set.load()
  const model = set.trained ? await trainPopulation(population) : defaultModel()
  const indexes = await buildIndexes(population, model.blocking, model.pairsPerRecord)
  const run = await scoreCandidates(model, population, 0)
  const started = performance.now()
  const estimate = estimateMissed(population, indexes, {
    left: run.pairs.left,
    right: run.pairs.right,
    probability: run.pairs.weight.map(probabilityOf),
  })
  const milliseconds = performance.now() - started
  const real = blockingRecall(population, model.blocking, indexes, entity)
  return {
    set: set.name,
    records: population.size,
    perRecord: run.blocking.perRecord,
    real: real.recall,
    found: real.found,
    estimated: estimate?.recall,
    low: estimate?.recallLow,
    high: estimate?.recallHigh,
    dropped: estimate?.dropped,
    milliseconds,
    rules: [
      {
        from: 'usual',
        rules: indexes.length,
        perRecord: run.blocking.perRecord,
        recall: real.recall,
        ...(await runWith(model, population, entity)),
      },
      await propose(
        'found without labels',
        model,
        population,
        { ...run.pairs, weight: run.pairs.weight.map(probabilityOf) },
        entity,
      ),
      ...(set.learn
        ? [
            await propose(
              'found from half of the truth, judged by the other',
              model,
              population,
              truePairs(population, half(entity, 0)),
              half(entity, 1),
            ),
          ]
        : []),
    ],
  }
}

const rows: Row[] = []
console.log(
  'set                      records  cand/rec  real recall  estimated  interval            dropped   ms',
)
for await (const set of blockingSets(values)) {
  const row = await measure(set)
  rows.push(row)
  const { estimated, low, high } = row
  const estimate =
    estimated === undefined
      ? 'too few matches'
      : `${percent(estimated).padStart(9)}  ${percent(low!)} - ${percent(high!)}  ${low! <= row.real && row.real <= high! ? 'holds' : 'MISSES'}  ${row.dropped!.toFixed(0)}`
  console.log(
    `${row.set.padEnd(24)} ${String(row.records).padStart(7)}  ${row.perRecord.toFixed(1).padStart(8)}  ${percent(row.real).padStart(11)}  ${estimate}  ${row.milliseconds.toFixed(0)}`,
  )
  for (const { from, rules, perRecord, recall, seconds, f1 } of row.rules)
    console.log(
      `    ${from.padEnd(50)} ${String(rules).padStart(2)} rules  ${perRecord.toFixed(1).padStart(6)} a record  recall ${percent(recall)}${seconds === undefined ? '' : `, ${seconds.toFixed(1)} s, F1 ${f1!.toFixed(4)}`}`,
    )
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
