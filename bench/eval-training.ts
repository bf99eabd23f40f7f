/**
 * Training without labels on invented files of many kinds, one trait each: `npm run eval:training [-- --seed 1 --only PATTERN]`. Prints F1 at the
 * model's own threshold and at the best one, and how precise *likely* is, and exits with 1 where a floor is not reached. The same floors
 * are held by `npm run test:slow` (`test/bench/training-sets.slow.test.ts`), so that training can't go astray unseen.
 */
import { parseArgs } from 'node:util'
import { measure } from './training/measure.ts'
import { TRAINING_SETS } from './training/sets.ts'

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, only: { type: 'string', default: '' } },
})
const digits = (value: number): string => value.toFixed(4)
console.log(
  `${'set'.padEnd(30)}records  F1      best    blocking  likely, pairs    calibration  floor  warnings`,
)
for (const { name, floor, make } of TRAINING_SETS.filter((set) => set.name.includes(values.only))) {
  const own = await measure(make(Number(values.seed)))
  const { f1, best, blocking, likely, likelyPairs, calibration } = own
  if (f1 < floor) process.exitCode = 1
  console.log(
    `${name.padEnd(30)}${String(own.records).padStart(7)}  ${digits(f1)}  ${digits(best)}  ${digits(blocking)}    ` +
      `${digits(likely)} ${String(likelyPairs).padStart(6)}    ${digits(calibration)}       ${f1 < floor ? '**' : '  '}${floor}  ${own.model.training.warnings.length}`,
  )
}
