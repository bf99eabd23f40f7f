// What worker threads bring: training and de-duplicating as the command does it, by phase, for several numbers of workers, each in a process of
// its own (workers-run.js). The bytes of every file written are compared before anything is said about time. Also: how long an aborted run
// goes on.
//   tsx bench/workers.ts [--records 300000] [--workers 0,1,2] [--folder DIR] [--quick] [--json FILE]
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createPeople, writePeople } from './generate-people.ts'

const { values } = parseArgs({
  options: {
    records: { type: 'string' },
    workers: { type: 'string', default: '0,1,2' },
    folder: { type: 'string' },
    quick: { type: 'boolean' },
    json: { type: 'string' },
  },
})
const records = Number(values.records ?? (values.quick ? 30_000 : 300_000))
const sizes = values.workers.split(',').map(Number)
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'kinmatch-workers-'))
const people = join(folder, 'people.csv')
const runFile = fileURLToPath(new URL('./workers-run.js', import.meta.url))

interface Run {
  readonly workers: number
  readonly records: number
  /** Wall time by phase, and processor time of the thread that was busiest in it. */
  readonly seconds: Readonly<Record<string, number>>
  readonly busiest: Readonly<Record<string, number>>
  readonly timeline: readonly {
    readonly job: string
    readonly units: number
    readonly from: number
    readonly to: number
    readonly main: number
    readonly busiest: number
  }[]
  readonly abortMs: Readonly<Record<string, { readonly wall?: number; readonly busy?: number }>>
  readonly peakMB: number
  readonly hash: string
}

function runWith(workers: number): Run {
  const out = (name: string): string => join(folder, `${name}-${workers}`)
  const output = execFileSync(process.execPath, [runFile, folder, String(workers)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const hash = createHash('sha256')
  for (const name of ['model.json', 'pairs.csv', 'clusters.csv']) {
    hash.update(readFileSync(out(name)))
    rmSync(out(name))
  }
  return { workers, ...(JSON.parse(output) as Omit<Run, 'workers' | 'hash'>), hash: hash.digest('hex') }
}

try {
  if (!existsSync(people)) writePeople(createPeople({ records, seed: 1 }), folder)
  const runs = sizes.map(runWith)
  const [base] = runs as [Run]
  const differing = runs.filter((run) => run.hash !== base.hash)
  console.log(`\nworkers: ${base.records} records, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}`)
  console.log(
    differing.length === 0
      ? `  equal bytes for ${sizes.join(', ')} workers`
      : `  DIFFERENT BYTES: ${differing.map((run) => run.workers).join(', ')} workers`,
  )
  for (const clock of ['seconds', 'busiest'] as const) {
    const title = clock === 'seconds' ? 'wall, s' : 'busiest thread, s'
    console.log(`  ${title.padEnd(18)}${sizes.map((n) => `${n} workers`.padStart(18)).join('')}`)
    for (const [phase, time] of Object.entries(base[clock])) {
      const cells = runs.map((run) => {
        const own = run[clock][phase] ?? 0
        return `${own.toFixed(2)} x${(time / own).toFixed(2)}`.padStart(18)
      })
      console.log(`  ${phase.padEnd(18)}${cells.join('')}`)
    }
  }
  for (const run of runs) {
    if (run.timeline.length === 0) continue
    console.log(
      `  timeline of ${run.workers} workers: from, to by the clock; processor time of the main thread, of the busiest other`,
    )
    for (const { job, units, ...times } of run.timeline)
      console.log(
        `    ${job.padEnd(16)}${[times.from, times.to, times.main, times.busiest].map((s) => s.toFixed(2).padStart(9)).join('')}  ${units} units`,
      )
  }
  console.log(`  ${'peak MB'.padEnd(18)}${runs.map((run) => String(run.peakMB).padStart(18)).join('')}`)
  for (const phase of Object.keys(base.abortMs))
    console.log(
      `  abort ${phase.padEnd(22)}${runs.map((run) => `${run.abortMs[phase]?.wall?.toFixed(1) ?? '-'} ms, busy ${run.abortMs[phase]?.busy?.toFixed(1) ?? '-'} ms`.padStart(26)).join('')}`,
    )
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ records, runs }, null, 2)}\n`)
  if (differing.length > 0) process.exitCode = 1
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true })
}
