/**
 * What it costs to link people with families, and how that grows: `npx tsx bench/kinds-cost.ts [--people 20000,100000] [--seed 7]
 * [--models built-in,trained] [--workers 0] [--heap 4096] [--rules usual|found] [--folder DIR]`, after `npm run build`. Files of `kinmatch generate`, with and
 * without the columns of groups, kinds and relatives, each run in a process of its own whose heap is limited to `--heap` MB.
 * Growth is processor time over records against the size before, wanted at most 1.2; relatives on over off is wanted at most 2.
 * For a million records: `--people 1220000 --models built-in --workers 2`, at night.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { generate } from '../src/cli/commands/generate.ts'

interface Outcome {
  readonly records: number
  readonly linkSeconds: number
  readonly seconds: number
  readonly peakMB: number
  readonly phases: Readonly<Record<string, number>>
  readonly candidates: number
  readonly first: number
  readonly ten: number
  readonly likely: number
  readonly falseLikely: number
}

const MOST_GROWTH = 1.2
const MOST_RATIO = 2

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000,100000' },
    seed: { type: 'string', default: '7' },
    models: { type: 'string', default: 'built-in,trained' },
    workers: { type: 'string', default: '0' },
    heap: { type: 'string', default: '4096' },
    folder: { type: 'string' },
    rules: { type: 'string' },
  },
})
const script = fileURLToPath(new URL('kinds-run.js', import.meta.url))
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'kinmatch-kinds-'))

function run(path: string, flags: readonly string[]): Outcome {
  const args = [`--max-old-space-size=${values.heap}`, script, path, ...flags, '--workers', values.workers]
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`The run over ${path} ended with ${status}`)
  return JSON.parse(stdout) as Outcome
}

const missed: string[] = []
try {
  for (const model of values.models.split(',')) {
    const before = new Map<string, Outcome>()
    for (const people of values.people.split(',').map(Number)) {
      const path = join(folder, `${people}-${values.seed}`)
      if (!existsSync(join(path, 'families.csv')))
        await generate({ people, seed: Number(values.seed), level: 'field', out: path })
      const seconds: number[] = []
      for (const relatives of ['off', 'on']) {
        const outcome = run(path, [
          ...(model === 'trained' ? ['--trained'] : []),
          ...(relatives === 'off' ? ['--off'] : []),
          ...(values.rules === undefined ? [] : ['--rules', values.rules]),
        ])
        const { records, linkSeconds, peakMB, candidates, phases } = outcome
        seconds.push(linkSeconds)
        const last = before.get(relatives)
        const growth = last && linkSeconds / records / (last.linkSeconds / last.records)
        before.set(relatives, outcome)
        console.log(
          `${model}, relatives ${relatives}: ${records} records, ${linkSeconds.toFixed(1)} s of processor (${outcome.seconds.toFixed(0)} by the clock), ` +
            `peak ${peakMB} MB, ${(candidates / records).toFixed(1)} candidates a record${growth ? `, ${growth.toFixed(2)} times linear` : ''}`,
        )
        console.log(
          `  ${Object.entries(phases)
            .map(([name, s]) => `${name} ${s.toFixed(1)}`)
            .join(', ')}`,
        )
        console.log(
          `  true record first ${outcome.first.toFixed(4)}, among ten ${outcome.ten.toFixed(4)}, likely ${outcome.likely.toFixed(4)}, false in likely ${outcome.falseLikely}`,
        )
        if (growth !== undefined && growth > MOST_GROWTH) missed.push(`growth to ${records}, ${model}`)
      }
      const [off, on] = seconds as [number, number]
      console.log(`  on over off: ${(on / off).toFixed(2)}`)
      if (on / off > MOST_RATIO) missed.push(`relatives at ${people} people, ${model}`)
    }
  }
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true })
}
console.log(missed.length === 0 ? 'kinds-cost passed' : `kinds-cost missed: ${missed.join('; ')}`)
if (missed.length > 0) process.exitCode = 1
