/**
 * `relate` at size: `tsx bench/relate.ts --records 1000,10000,100000 --source simulator --level field --seed 1`. N against N records of
 * `kinmatch generate` (`simulator`) or of children and adults of a seed (`reunion`): time, candidates a record, peak memory, and
 * what it found against the truth about kin. `--lists roles`: the register of the simulator has what each is to the head of its household
 * instead of lists of relatives; `none`: neither. Needs `npm run build`. Memory is the peak of the process so far, so give sizes in rising order.
 */
import { parseArgs } from 'node:util'
import type * as Relate from '../src/decide/relate/relate.ts'
import type { Level } from '../src/generate/types.ts'
import { defaultModel } from '../src/score/model/default-model.ts'
import { kinFigures } from './families/kin-figures.ts'
import { makeReunion } from './families/make-reunion.ts'
import { type Lists, simulate } from './families/simulated.ts'
import { fromDist } from './harness.ts'

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '1000,10000' },
    source: { type: 'string', default: 'simulator' },
    level: { type: 'string', default: 'field' },
    seed: { type: 'string', default: '1' },
    lists: { type: 'string', default: 'listed' },
  },
})
// The compiled code: what tsx makes of classes and closures is slower.
const { relate } = await fromDist<typeof Relate>('decide/relate/relate.js')

const f = (x: number): string => x.toFixed(4)

for (const size of values.records.split(',').map(Number)) {
  const { left, right, truth } =
    values.source === 'reunion'
      ? makeReunion(size)
      : await simulate(size, Number(values.seed), values.level as Level, values.lists as Lists)
  const before = process.resourceUsage().maxRSS / 1024
  const start = performance.now()
  const cpu = process.cpuUsage()
  const { proposals, candidates } = await relate(left, right, defaultModel())
  const seconds = (performance.now() - start) / 1000
  const { user } = process.cpuUsage(cpu)
  const peak = process.resourceUsage().maxRSS / 1024
  const figures = kinFigures(
    left.map((r) => r.id),
    new Set(right.map((r) => r.id)),
    proposals,
    truth,
  )
  console.log(
    `\n${values.source} ${left.length} x ${right.length}: ${seconds.toFixed(1)} s (${(user / 1e6).toFixed(1)} s of CPU), ${(candidates / left.length).toFixed(0)} candidates a record, ` +
      `${(user / Math.max(1, candidates)).toFixed(1)} us a candidate, peak ${peak.toFixed(0)} MB (${before.toFixed(0)} before), ${proposals.length} proposals`,
  )
  console.log(
    `  ${figures.withKin} with near kin   recall@1 ${f(figures.recallAt1)}   @10 ${f(figures.recallAt10)}   in likely ${f(figures.inLikely)}   ` +
      `likely ${figures.likely}, precision ${f(figures.precision)}`,
  )
  for (const [relation, n] of figures.pairs)
    console.log(
      `  ${relation.padEnd(12)} ${String(n.all).padStart(6)} pairs: proposed ${f(n.scored / n.all)}, as what they are ${f(n.right / n.all)}, likely ${f(n.likely / n.all)}`,
    )
  const wrong = [...figures.wrong].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  console.log(
    `  wrong in likely (said / is): ${wrong.map(([what, n]) => `${what} ${n}`).join(', ') || 'none'}`,
  )
}
