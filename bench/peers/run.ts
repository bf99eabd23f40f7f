// Splink 4 on DuckDB and kinmatch on the same file: `tsx bench/peers/run.ts [--records 100000] [--folder DIR]`. See README.md.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createPeople, writePeople } from '../generate-people.ts'

interface Outcome {
  readonly phases: Readonly<Record<string, number>>
  readonly seconds: number
  /** Processor time with start-up: what counts on a machine that others use. */
  readonly cpuSeconds: number
  readonly peakMB: number
  readonly f1: number
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

function run(command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  })
}

/** Path of a Python that has the requirements, or undefined, with the reason on stderr. */
function python(): string | undefined {
  const venv = process.env['KINMATCH_PEERS_VENV'] ?? mkdtempSync(join(tmpdir(), 'kinmatch-peers-'))
  const path = join(venv, 'bin', 'python')
  try {
    if (!existsSync(path)) {
      run('python3', '-m', 'venv', venv)
      run(path, '-m', 'pip', 'install', '--quiet', '-r', here('requirements.txt'))
    }
    return path
  } catch (error) {
    console.error(`SKIPPED: no Python environment with Splink (${String(error).split('\n')[0]})`)
    return undefined
  }
}

const { values } = parseArgs({
  options: { records: { type: 'string', default: '100000' }, folder: { type: 'string' } },
})
const path = python()
if (path !== undefined) {
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'kinmatch-bench-'))
  if (!existsSync(join(folder, 'people.csv')))
    writePeople(createPeople({ records: Number(values.records), seed: 1 }), folder)
  const last = (output: string): Outcome => JSON.parse(output.trim().split('\n').at(-1) ?? '') as Outcome
  const theirs = last(run(path, here('splink_dedupe.py'), folder, '2'))
  const ours = last(run(process.execPath, here('../end-to-end-run.js'), folder))
  for (const [name, { seconds, cpuSeconds, peakMB, f1, phases }] of Object.entries({
    kinmatch: ours,
    'splink 4': theirs,
  })) {
    const parts = Object.entries(phases).map(([phase, ms]) => `${phase} ${(ms / 1000).toFixed(1)}`)
    console.log(
      `${name.padEnd(9)} ${seconds.toFixed(1)} s, processor ${cpuSeconds.toFixed(1)} s, ${peakMB} MB, F1 ${f1.toFixed(4)} (${parts.join(', ')})`,
    )
  }
  console.log(
    `splink / kinmatch: time x${(theirs.seconds / ours.seconds).toFixed(1)}, processor time x${(theirs.cpuSeconds / ours.cpuSeconds).toFixed(1)}, memory x${(theirs.peakMB / ours.peakMB).toFixed(1)}, load ${loadavg()[0]!.toFixed(1)}`,
  )
}
