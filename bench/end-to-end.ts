// From a CSV file to clusters through the compiled library, as `kinmatch train` and `kinmatch dedupe` do it, in one
// process: time by phase, peak memory, pairs a second, F1 against the generator's truth.
//   tsx bench/end-to-end.ts [--records 100000] [--seed 1] [--cpu] [--folder DIR] [--quick] [--json FILE]
// Each run is a process of its own (end-to-end-run.js), which also takes threads and the peers' wide rules. `--cpu` gives processor time instead of wall time, for a machine that others use as well; `--folder` keeps or takes the
// files of an earlier run.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { createPeople, writePeople } from './generate-people.ts'
import { finish, type Result } from './harness.ts'

interface Outcome {
  readonly phases: Readonly<Record<string, number>>
  readonly seconds: number
  readonly peakMB: number
  readonly trainingPairs: number
  readonly candidates: number
  readonly f1: number
  readonly precision: number
  readonly recall: number
}

/** Runs the work in a plain `node` of its own, so that no transformer and no generator is in its memory. */
function runOnce(folder: string, cpu: boolean): Outcome {
  const script = fileURLToPath(new URL('./end-to-end-run.js', import.meta.url))
  const output = execFileSync(process.execPath, [script, folder, ...(cpu ? ['--cpu'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  })
  return JSON.parse(output) as Outcome
}

function print(records: number, clock: string, { phases, seconds, peakMB, ...rest }: Outcome): void {
  console.log(`\nend to end: ${records} records, ${clock} time, load ${loadavg()[0]!.toFixed(1)}`)
  for (const [name, ms] of Object.entries(phases))
    console.log(`  ${name.padEnd(12)} ${(ms / 1000).toFixed(2).padStart(8)} s`)
  console.log(`  ${'all'.padEnd(12)} ${seconds.toFixed(2).padStart(8)} s, peak ${peakMB} MB`)
  console.log(
    `  training pairs ${rest.trainingPairs}, candidates ${rest.candidates}, ` +
      `${(rest.candidates / (phases['score'] ?? 1) / 1000).toFixed(2)} M scored/s`,
  )
  console.log(
    `  clusters: F1 ${rest.f1.toFixed(4)}, precision ${rest.precision.toFixed(4)}, recall ${rest.recall.toFixed(4)}`,
  )
}

function asResult(records: number, { phases, seconds }: Outcome): Result {
  const timing = (name: string, ms: number): Result['timings'][number] => ({
    name,
    medianMs: ms,
    madMs: 0,
    unitsPerSecond: Math.round((records / ms) * 1000),
    ratio: ms / (seconds * 1000),
  })
  return {
    suite: 'end-to-end',
    name: `train and dedupe ${records} people`,
    unit: 'records',
    operations: records,
    rounds: 1,
    timings: [timing('all', seconds * 1000), ...Object.entries(phases).map(([name, ms]) => timing(name, ms))],
    targets: [],
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      records: { type: 'string' },
      seed: { type: 'string', default: '1' },
      quick: { type: 'boolean' },
      json: { type: 'string' },
      folder: { type: 'string' },
      cpu: { type: 'boolean' },
    },
  })
  const records = Number(values.records ?? (values.quick ? 20_000 : 100_000))
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'kinmatch-bench-'))
  try {
    if (!existsSync(join(folder, 'people.csv')))
      writePeople(createPeople({ records, seed: Number(values.seed) }), folder)
    const outcome = runOnce(folder, values.cpu ?? false)
    print(records, values.cpu ? 'cpu' : 'wall', outcome)
    const results = [asResult(records, outcome)]
    if (process.send === undefined) finish(results, values.quick ?? false, values.json)
    else process.send(results)
  } finally {
    if (values.folder === undefined) rmSync(folder, { recursive: true })
  }
}
