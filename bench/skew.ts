// One value shared by 30 % of the records: the time against the even file, what blocking drops, and what is still found.
//   tsx bench/skew.ts [--records 100000] [--rounds 3] [--quick] [--json FILE]
// Target: less than twice the time of the even file.
import { createReadStream, createWriteStream, mkdtempSync, copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { mix32 } from '../src/internal/hash.ts'
import { createPeople, writePeople } from './generate-people.ts'
import { finish, median, type Result } from './harness.ts'
import { interleave, type Measured, ratio } from './peers/outcome.ts'

/** Columns of the generator's file, and the value that 30 % of the records get there. */
const SKEWS: readonly (readonly [name: string, column: number, value: string])[] = [
  ['city', 4, 'Shared Town'],
  ['family name', 2, 'Sharedname'],
  ['birth date', 3, '1900-01-01'],
]
const SHARE = 0.3
const MOST = 2

/** Writes the file of `even` again with one value in 30 % of its rows, chosen by row number. */
async function writeSkewed(even: string, folder: string, column: number, value: string): Promise<void> {
  mkdirSync(folder)
  copyFileSync(join(even, 'truth.csv'), join(folder, 'truth.csv'))
  const out = createWriteStream(join(folder, 'people.csv'))
  let row = 0
  for await (const line of createInterface({ input: createReadStream(join(even, 'people.csv')) })) {
    const cells = line.split(',')
    if (row > 0 && mix32(row) < SHARE * 2 ** 32) cells[column] = value
    row++
    if (!out.write(`${cells.join(',')}\n`))
      await new Promise<void>((resolve) => out.once('drain', () => resolve()))
  }
  await new Promise<void>((resolve) => out.end(() => resolve()))
}

function asResult(records: number, measured: readonly Measured[]): Result {
  const [even] = measured
  const timings = measured.map((one) => {
    const ms = one.rounds.map((outcome) => outcome.seconds * 1000)
    return {
      name: one.name,
      medianMs: median(ms),
      madMs: median(ms.map((value) => Math.abs(value - median(ms)))),
      unitsPerSecond: Math.round((records / median(ms)) * 1000),
      ratio: ratio(one, even!, (outcome) => outcome.seconds),
      outcome: one.rounds.at(-1)!,
    }
  })
  return {
    suite: 'skew',
    name: `one value in 30 % of ${records} records`,
    unit: 'records',
    operations: records,
    rounds: even!.rounds.length,
    timings,
    // Written as speeds: at most twice the time is at least half the speed.
    targets: timings
      .slice(1)
      .map(({ name, ratio: slower }) => ({ than: name, atLeast: 1 / MOST, ratio: 1 / slower })),
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      records: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean' },
      json: { type: 'string' },
    },
  })
  const quick = values.quick ?? false
  const records = Number(values.records ?? (quick ? 10_000 : 100_000))
  const folder = mkdtempSync(join(tmpdir(), 'kinmatch-skew-'))
  try {
    const even = join(folder, 'even')
    writePeople(createPeople({ records, seed: 1 }), even)
    const script = fileURLToPath(new URL('end-to-end-run.js', import.meta.url))
    const run = (name: string, path: string): { name: string; command: string[] } => ({
      name,
      command: [process.execPath, script, path],
    })
    const contenders = [run('even', even)]
    for (const [name, column, value] of quick ? SKEWS.slice(0, 1) : SKEWS) {
      const path = join(folder, name.replaceAll(' ', '-'))
      await writeSkewed(even, path, column, value)
      contenders.push(run(`30 % one ${name}`, path))
    }
    const measured = interleave(contenders, Number(values.rounds ?? (quick ? 1 : 3)))
    console.log(`\nskew: ${records} records`)
    console.log('  file                     seconds  processor  peak MB  candidates/record      F1   time')
    for (const one of measured) {
      const last = one.rounds.at(-1)!
      console.log(
        `  ${one.name.padEnd(24)} ${median(one.rounds.map((outcome) => outcome.seconds))
          .toFixed(1)
          .padStart(7)} ${median(one.rounds.map((outcome) => outcome.cpuSeconds))
          .toFixed(1)
          .padStart(
            10,
          )} ${String(last.peakMB).padStart(8)} ${((last.candidates ?? 0) / records).toFixed(1).padStart(18)} ${last.f1.toFixed(4).padStart(7)} x${ratio(one, measured[0]!, (outcome) => outcome.seconds).toFixed(2)}`,
      )
    }
    const results = [asResult(records, measured)]
    if (process.send === undefined) finish(results, quick, values.json)
    else process.send(results)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
