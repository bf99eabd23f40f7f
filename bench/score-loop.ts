// The pair loop in million pairs a second of one core, by processor time: over wide rules, whose candidates are mostly strangers, as
// Splink's wide rules make them, and over the rules that training finds, whose candidates are mostly hard. Beside it candidates alone
// (gathered and not looked at) and a plain loop (every level of every pair graded, `Scorer.weight`).
//   tsx bench/score-loop.ts --folder DIR [--records 1000000] [--plain 300000]
// The folder keeps people and model, so that a second run compares a change.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createPeople, writePeople } from './generate-people.ts'

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '1000000' },
    folder: { type: 'string' },
    plain: { type: 'string', default: '300000' },
  },
})
if (values.folder === undefined) throw new Error('Say where the people are, or are to be made: --folder DIR')
if (!existsSync(join(values.folder, 'people.csv'))) {
  mkdirSync(values.folder, { recursive: true })
  writePeople(createPeople({ records: Number(values.records), seed: 1 }), values.folder)
}
const script = fileURLToPath(new URL('./score-loop-run.js', import.meta.url))
console.log(`load ${loadavg()[0]!.toFixed(1)}; million pairs a second of processor time`)
for (const which of ['wide', 'found']) {
  const run = JSON.parse(
    execFileSync(process.execPath, [script, values.folder, which, values.plain], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }),
  ) as Record<'records' | 'candidates' | 'kept' | 'gather' | 'scored' | 'scoringAlone' | 'plain', number>
  console.log(
    `  ${which.padEnd(6)} ${(run.candidates / 1e6).toFixed(1)} M candidates of ${run.records} records, ${run.kept} kept: ` +
      `gathered and scored ${run.scored.toFixed(2)}, gathered alone ${run.gather.toFixed(2)}, ` +
      `scoring alone ${run.scoringAlone.toFixed(2)}, plain loop ${run.plain.toFixed(2)}`,
  )
}
