// How time and memory grow with the records: `tsx bench/growth.ts [--records 100000,1000000] [--rounds 1] [--json FILE]
// [--quick]`. The budget of blocking fixes the candidates a record, as far as the data fills it; the ratio is given per
// candidate as well. Target: time grows at most 20 % more than the records.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { createPeople, writePeople } from './generate-people.ts'
import { finish, median, type Result } from './harness.ts'
import { interleave } from './peers/outcome.ts'

const MOST = 1.2

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      records: { type: 'string' },
      rounds: { type: 'string', default: '1' },
      quick: { type: 'boolean' },
      json: { type: 'string' },
    },
  })
  const quick = values.quick ?? false
  const sizes = (values.records ?? (quick ? '4000,20000' : '100000,1000000')).split(',').map(Number)
  const folder = mkdtempSync(join(tmpdir(), 'kinmatch-growth-'))
  const results: Result[] = []
  try {
    const script = fileURLToPath(new URL('end-to-end-run.js', import.meta.url))
    const measured = interleave(
      sizes.map((records) => {
        const path = join(folder, String(records))
        writePeople(createPeople({ records, seed: 1 }), path)
        // Judging ten million people against their truth takes more strings than V8 has room for by itself; the run takes 80 MB of heap.
        return {
          name: `kinmatch, ${records} records`,
          command: [process.execPath, '--max-old-space-size=10000', script, path],
        }
      }),
      Number(values.rounds),
    )
    console.log('\ngrowth, from CSV to clusters')
    console.log(
      '    records  seconds  processor  peak MB  bytes/record  candidates/record      F1  growth of processor time / records, / candidates',
    )
    const rows = measured.map(({ rounds }, n) => ({
      records: sizes[n]!,
      seconds: median(rounds.map((outcome) => outcome.seconds)),
      cpu: median(rounds.map((outcome) => outcome.cpuSeconds)),
      last: rounds.at(-1)!,
    }))
    rows.forEach(({ records, seconds, cpu, last }, n) => {
      const before = rows[n - 1]
      const perRecord = before === undefined ? 1 : cpu / before.cpu / (records / before.records)
      const perCandidate =
        before === undefined ? 1 : cpu / before.cpu / ((last.candidates ?? 1) / (before.last.candidates ?? 1))
      console.log(
        `  ${String(records).padStart(9)} ${seconds.toFixed(1).padStart(8)} ${cpu.toFixed(1).padStart(10)} ${String(last.peakMB).padStart(8)} ${((last.peakMB * 2 ** 20) / records).toFixed(0).padStart(13)} ${((last.candidates ?? 0) / records).toFixed(1).padStart(18)} ${last.f1.toFixed(4).padStart(7)}  x${perRecord.toFixed(2)}, x${perCandidate.toFixed(2)}`,
      )
      if (before === undefined) return
      results.push({
        suite: 'growth',
        name: `${before.records} to ${records} records`,
        unit: 'records',
        operations: records,
        rounds: Number(values.rounds),
        timings: [
          {
            name: `${records} records`,
            medianMs: seconds * 1000,
            madMs: 0,
            unitsPerSecond: Math.round(records / seconds),
            ratio: perRecord,
          },
        ],
        targets: quick ? [] : [{ than: 'linear growth', atLeast: 1 / MOST, ratio: 1 / perRecord }],
      })
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
  if (process.send === undefined) finish(results, quick, values.json)
  else process.send(results)
}
