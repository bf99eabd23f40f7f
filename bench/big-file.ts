// A file of over 2 GiB, whose columns of notes nobody compares, gives the bytes of the same people without the notes: `npm run build && tsx
// bench/big-file.ts [--gib 2.2]`. Prints time and peak memory; needs that much room in the folder of temporary files, and gives it back.
import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mulberry32 } from '../src/internal/rng.ts'

const { values } = parseArgs({ options: { gib: { type: 'string', default: '2.2' } } })
const NOTES = 10
const note = 'x'.repeat(3800)
const people = Math.ceil((Number(values.gib) * 2 ** 30) / (NOTES * (note.length + 1) + 40))
const folder = mkdtempSync(join(tmpdir(), 'kinmatch-big-'))
const main = new URL('../dist/cli/main.js', import.meta.url).pathname
const random = mulberry32(7)
const word = (syllables: number): string =>
  Array.from(
    { length: syllables },
    () => 'bdfgklmnrst'[Math.floor(random() * 11)]! + 'aeiou'[Math.floor(random() * 5)]!,
  ).join('')

function run(...args: readonly string[]): number {
  // The peak of the child's memory is its own to tell.
  const report = `data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`
  const { status, stderr } = spawnSync(process.execPath, ['--import', report, main, ...args], {
    encoding: 'utf8',
    cwd: folder,
  })
  if (status !== 0) throw new Error(`kinmatch ${args[0]} failed: ${stderr}`)
  return Math.round(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024)
}

try {
  const header = 'id,given_name,family_name,birth_date,city'
  const small: string[] = [header]
  const big = createWriteStream(join(folder, 'big.csv'), { highWaterMark: 1 << 22 })
  big.write(`${header}${Array.from({ length: NOTES }, (_, k) => `,note_${k}`).join('')}\n`)
  let cells: readonly string[] = []
  for (let n = 0; n < people; n++) {
    if (n % 5 !== 4)
      cells = [word(3), word(4), `${1940 + Math.floor(random() * 70)}-0${1 + (n % 9)}-1${n % 10}`, word(3)]
    const row = [n, ...cells].join(',')
    small.push(row)
    if (!big.write(`${row}${`,${note}`.repeat(NOTES)}\n`)) await once(big, 'drain')
  }
  big.end()
  await once(big, 'finish')
  writeFileSync(join(folder, 'small.csv'), `${small.join('\n')}\n`)
  run('train', 'small.csv', '--out', 'model.json')
  const pairs = (file: string): Buffer => readFileSync(join(folder, file))
  run('dedupe', 'small.csv', '--model', 'model.json', '--out', 'small-pairs.csv')
  let same = true
  for (const workers of ['0', '2']) {
    const start = performance.now()
    const peak = run('dedupe', 'big.csv', '--model', 'model.json', '--out', 'pairs.csv', '--workers', workers)
    same &&= pairs('pairs.csv').equals(pairs('small-pairs.csv'))
    process.stdout.write(
      `${people} people, ${big.bytesWritten} bytes, --workers ${workers}: ${((performance.now() - start) / 1000).toFixed(0)} s, peak ${peak} MB\n`,
    )
  }
  process.stdout.write(
    same ? 'the same bytes as of the small file\n' : 'OTHER BYTES than of the small file\n',
  )
  process.exitCode = same ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
