// Blocking on the development sets, the simulator and generated people: estimated against real recall.
//   tsx bench/eval-blocking.ts [--set NAME] [--folder DIR] [--json FILE]
// `--folder` takes files of bench/generate-people.ts instead of the sets. Sets that are not there are skipped, loudly.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { blockingRecall } from '../src/block/blocking-recall.ts'
import { buildIndexes } from '../src/block/build-indexes.ts'
import { estimateMissed } from '../src/block/estimate-missed.ts'
import { scoreCandidates } from '../src/decide/score-candidates.ts'
import { defaultModel } from '../src/score/default-model.ts'
import { probabilityOf } from '../src/score/probability.ts'
import { trainPopulation } from '../src/tune/train-population.ts'
import { type BlockingSet, blockingSets } from './blocking/sets.ts'

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    folder: { type: 'string' },
    json: { type: 'string' },
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
}

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
}
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, null, 2)}\n`)
