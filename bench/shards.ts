// What shards cost and save: `kinmatch dedupe` through the compiled command line, whole and in shards, on one generated
// file; peak memory and time of each, and whether the bytes are equal. The model is trained on a share of the rows.
//   tsx bench/shards.ts [--records 1000000] [--shards 1,4,8] [--workers 2] [--folder DIR] [--json FILE]
// `--shards 0/8` runs the first of eight shards alone, as one of several processes would.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createPeople, writePeople } from './generate-people.ts'

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '1000000' },
    shards: { type: 'string', default: '1,4,8' },
    workers: { type: 'string', default: '2' },
    folder: { type: 'string' },
    json: { type: 'string' },
  },
})
/** Rows that the model is trained on, at most. */
const TRAINED_ON = 200_000
const records = Number(values.records)
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'kinmatch-shards-'))
const at = (name: string): string => join(folder, name)
const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const REPORT = `data:text/javascript,${encodeURIComponent(
  "import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => process.stderr.write(JSON.stringify(process.resourceUsage())))",
)}`

function kinmatch(...args: string[]): { readonly seconds: number; readonly peakMB: number } {
  const begun = performance.now()
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=8000', '--import', REPORT, main, ...args],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  )
  if (status !== 0) throw new Error(stderr)
  const { maxRSS } = JSON.parse(stderr.slice(stderr.indexOf('{'))) as { maxRSS: number }
  return { seconds: (performance.now() - begun) / 1000, peakMB: Math.round(maxRSS / 1024) }
}

async function writeSample(): Promise<void> {
  const step = Math.max(1, Math.ceil(records / TRAINED_ON))
  const rows: string[] = []
  let n = 0
  for await (const line of createInterface({ input: createReadStream(at('people.csv')) }))
    if (n++ === 0 || n % step === 0) rows.push(line)
  writeFileSync(at('sample.csv'), `${rows.join('\n')}\n`)
}

async function hashOf(...names: string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const name of names) for await (const chunk of createReadStream(at(name))) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

try {
  if (!existsSync(at('people.csv'))) writePeople(createPeople({ records, seed: 1 }), folder)
  if (!existsSync(at('model.json'))) {
    await writeSample()
    const { seconds, peakMB } = kinmatch('train', at('sample.csv'), '--out', at('model.json'))
    console.log(`trained on a share of the rows: ${seconds.toFixed(1)} s, ${peakMB} MB`)
  }
  const runs: object[] = []
  let first: string | undefined
  const common = ['--model', at('model.json'), '--workers', values.workers]
  for (const shards of values.shards.split(',')) {
    const [part, of] = shards.split('/')
    if (of !== undefined) {
      const shard = `${Number(part) + 1}/${of}`
      const run = kinmatch(
        'dedupe',
        at('people.csv'),
        '--shard',
        shard,
        '--plan',
        at(`plan-${of}.json`),
        '--out',
        at('part.csv'),
        ...common,
      )
      console.log(
        `  shard ${shard}: ${run.seconds.toFixed(1)} s, ${run.peakMB} MB, load ${loadavg()[0]!.toFixed(1)}`,
      )
      runs.push({ shard, ...run })
      continue
    }
    const run = kinmatch(
      'dedupe',
      at('people.csv'),
      '--shards',
      shards,
      '--out',
      at('pairs.csv'),
      '--clusters',
      at('clusters.csv'),
      ...common,
    )
    const hash = await hashOf('pairs.csv', 'clusters.csv')
    first ??= hash
    if (hash !== first) process.exitCode = 1
    console.log(
      `  ${shards.padStart(3)} shards: ${run.seconds.toFixed(1)} s, ${run.peakMB} MB, load ${loadavg()[0]!.toFixed(1)}, ${hash === first ? 'equal bytes' : 'DIFFERENT BYTES'}`,
    )
    runs.push({ shards: Number(shards), ...run, hash })
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ records, runs }, null, 2)}\n`)
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true })
}
