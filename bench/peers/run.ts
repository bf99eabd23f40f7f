// DuckDB alone, Splink 4 on DuckDB, dedupe and kinmatch on the same generated file, and RapidFuzz's one-to-many. See README.md.
//   tsx bench/peers/run.ts [--records 100000] [--folder DIR] [--rounds 3] [--only duckdb,splink,dedupe,cdist] [--quick]
//     [--json FILE]
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { createPeople, writePeople } from '../generate-people.ts'
import { finish, median, printResult, type Result } from '../harness.ts'
import { compareCdist } from './cdist.ts'
import { type Contender, interleave, type Measured, ratio } from './outcome.ts'
import { peersPython } from './python.ts'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** The aim of the project, against Splink as a user who minds the time would run it. */
const WANTED = 20
const MILLION = 1_000_000
const FASTEST_SPLINK = 'Splink, small EM blocks'

/** Those of the wanted peers that this machine has. */
async function contendersOn(
  folder: string,
  python: string | undefined,
  wanted: readonly string[],
): Promise<Contender[]> {
  const node = (name: string, script: string, ...flags: readonly string[]): Contender => ({
    name,
    command: [process.execPath, here(script), folder, ...flags],
  })
  const splink = (name: string, ...flags: readonly string[]): Contender => ({
    name,
    command: [python ?? '', here('splink_dedupe.py'), folder, '2', ...flags],
  })
  const peers = python === undefined ? [] : wanted
  return [
    node('kinmatch', '../end-to-end-run.js'),
    node('kinmatch, two threads', '../end-to-end-run.js', '--workers', '2'),
    node('kinmatch, two, wide rules', '../end-to-end-run.js', '--workers', '2', '--wide'),
    ...(wanted.includes('duckdb') && (await hasDuckdb())
      ? [
          node('DuckDB, bare SQL', 'duckdb-dedupe.js', '2'),
          node('DuckDB, bare SQL, wide rules', 'duckdb-dedupe.js', '2', '--wide'),
        ]
      : []),
    ...(peers.includes('splink')
      ? [
          splink('Splink, usual EM blocks'),
          splink(FASTEST_SPLINK, '--light'),
          splink('Splink, usual EM, wide rules', '--wide'),
          splink('Splink, small EM, wide rules', '--light', '--wide'),
        ]
      : []),
    ...(peers.includes('dedupe')
      ? [{ name: 'dedupe, 400 labels', command: [python ?? '', here('dedupe_python.py'), folder] }]
      : []),
  ]
}

/** Its binaries are there for the usual platforms, not for all. */
async function hasDuckdb(): Promise<boolean> {
  try {
    await import('@duckdb/node-api')
    return true
  } catch (error) {
    console.log(`SKIPPED: DuckDB (${String(error).split('\n')[0]})`)
    return false
  }
}

/** Prints one line for each contender; ours is the first. */
function printMeasured(records: number, measured: readonly Measured[]): void {
  const [ours] = measured
  console.log(
    `\n${records} people, read to clusters, load ${loadavg()[0]!.toFixed(1)}, ${ours!.rounds.length} rounds`,
  )
  console.log(
    `  ${''.padEnd(30)} seconds (spread)  processor   peak MB  candidates      F1   best F1    time  memory`,
  )
  for (const one of measured) {
    const seconds = one.rounds.map((outcome) => outcome.seconds)
    const last = one.rounds.at(-1)!
    console.log(
      `  ${one.name.padEnd(30)} ${median(seconds).toFixed(1).padStart(7)} ${`(${Math.min(...seconds).toFixed(1)}-${Math.max(...seconds).toFixed(1)})`.padEnd(11)}` +
        ` ${median(one.rounds.map((outcome) => outcome.cpuSeconds))
          .toFixed(1)
          .padStart(7)}` +
        ` ${String(last.peakMB).padStart(9)} ${(last.candidates === undefined ? '' : `${(last.candidates / 1e6).toFixed(2)} M`).padStart(11)}` +
        ` ${last.f1.toFixed(4).padStart(7)} ${(last.best === undefined ? '' : last.best.f1.toFixed(4)).padStart(9)}` +
        ` ${`x${ratio(one, ours!, (outcome) => outcome.seconds).toFixed(2)}`.padStart(7)} ${`x${ratio(one, ours!, (outcome) => outcome.peakMB).toFixed(2)}`.padStart(7)}`,
    )
    const phases = Object.entries(last.phases).map(([phase, ms]) => `${phase} ${(ms / 1000).toFixed(1)}`)
    console.log(`      ${phases.join(', ')}`)
  }
}

function asResult(records: number, measured: readonly Measured[]): Result {
  const [ours] = measured
  return {
    suite: 'peers',
    name: `de-duplicate ${records} people, read to clusters`,
    unit: 'records',
    operations: records,
    rounds: ours!.rounds.length,
    timings: measured.map((one) => {
      const ms = one.rounds.map((outcome) => outcome.seconds * 1000)
      const last = one.rounds.at(-1)!
      return {
        name: one.name,
        medianMs: median(ms),
        madMs: median(ms.map((value) => Math.abs(value - median(ms)))),
        unitsPerSecond: Math.round((records / median(ms)) * 1000),
        ratio: ratio(one, ours!, (outcome) => outcome.seconds),
        outcome: last,
      }
    }),
    targets: measured
      .filter(({ name }) => records >= MILLION && name === FASTEST_SPLINK)
      .map((one) => ({
        than: one.name,
        atLeast: WANTED,
        ratio: ratio(one, ours!, (outcome) => outcome.seconds),
      })),
  }
}

/** @param make may a virtual environment be made where none is? */
async function comparePeers(options: {
  readonly records: number
  readonly folder?: string | undefined
  readonly rounds: number
  readonly only: readonly string[]
  readonly quick: boolean
  readonly make: boolean
}): Promise<Result[]> {
  const { records, rounds, only, quick } = options
  const python = only.some((name) => name !== 'duckdb') ? peersPython(options.make) : undefined
  const results: Result[] = []
  if (python !== undefined && only.includes('cdist')) {
    const result = await compareCdist(python, quick)
    printResult(result)
    results.push(result)
  }
  const peers = only.filter((name) => name !== 'cdist')
  if (peers.length === 0) return results
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'kinmatch-bench-'))
  try {
    if (!existsSync(join(folder, 'people.csv'))) writePeople(createPeople({ records, seed: 1 }), folder)
    const contenders = await contendersOn(folder, python, peers)
    if (contenders.every(({ name }) => name.startsWith('kinmatch'))) return results
    const measured = interleave(contenders, rounds)
    printMeasured(records, measured)
    results.push(asResult(records, measured))
  } finally {
    if (options.folder === undefined) rmSync(folder, { recursive: true })
  }
  return results
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      records: { type: 'string' },
      folder: { type: 'string' },
      rounds: { type: 'string' },
      only: { type: 'string', default: 'duckdb,splink,cdist' },
      quick: { type: 'boolean' },
      json: { type: 'string' },
    },
  })
  const quick = values.quick ?? false
  const results = await comparePeers({
    records: Number(values.records ?? (quick ? 10_000 : 100_000)),
    folder: values.folder,
    rounds: Number(values.rounds ?? (quick ? 1 : 3)),
    only: values.only.split(','),
    quick,
    // A child of bench/run.ts must not spend its minutes on installing.
    make: process.send === undefined,
  })
  if (process.send === undefined) finish(results, quick, values.json)
  else process.send(results)
}
