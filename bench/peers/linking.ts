// Requests against a camp register in eleven cultures and their scripts (`kinmatch generate`): kinmatch and Splink 4 on the same files.
//   tsx bench/peers/linking.ts [--people 6000] [--seed 5] [--level field]
// Needs `npm run build`. Splink gets the files in Latin letters, see splink_link.py. Both write all pairs that they looked at.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { peersPython } from './python.ts'

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
const RELATIVES = 'mother_name,father_name,spouse,siblings,children,relatives,request_id,household_id'
/** Bits from which our pairs are written. */
const FLOOR = '-12'

interface Pair {
  readonly left_id: string
  readonly right_id: string
  readonly probability: string
}

const read = (path: string): readonly Pair[] => parse(readFileSync(path), { columns: true })

/** Runs a program to the end and gives the seconds it took. */
function timed(program: string, ...args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${args[0]}: ${stderr.trim().split('\n').at(-1)}`)
  return (performance.now() - start) / 1000
}

interface Judged {
  /** Share of the sought who are on file: that record is first, among the first ten, in the pairs at all. */
  readonly first: number
  readonly ten: number
  readonly made: number
  /** F1 of the pairs from probability .5 up, and from the best probability up, a choice that uses the truth. */
  readonly f1: number
  readonly best: number
}

function judge(pairs: readonly Pair[], truth: ReadonlyMap<string, ReadonlySet<string>>): Judged {
  const sorted = pairs
    .map((pair) => ({ ...pair, probability: Number(pair.probability) }))
    .sort((a, b) => b.probability - a.probability || (a.right_id < b.right_id ? -1 : 1))
  const rank = new Map<string, number>()
  const met = new Map<string, number>()
  const all = [...truth.values()].reduce((sum, { size }) => sum + size, 0)
  let right = 0
  let [f1, best] = [0, 0]
  for (const [n, { left_id: left, right_id: other, probability }] of sorted.entries()) {
    const before = met.get(left) ?? 0
    met.set(left, before + 1)
    if (truth.get(left)?.has(other)) {
      right++
      if (!rank.has(left)) rank.set(left, before)
    }
    const here = (2 * right) / (n + 1 + all)
    best = Math.max(best, here)
    if (probability >= 0.5) f1 = here
  }
  const share = (within: number): number => [...rank.values()].filter((at) => at < within).length / truth.size
  return { first: share(1), ten: share(10), made: share(Number.POSITIVE_INFINITY), f1, best }
}

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '6000' },
    seed: { type: 'string', default: '5' },
    level: { type: 'string', default: 'field' },
  },
})
const folder = mkdtempSync(join(tmpdir(), 'kinmatch-linking-'))
const [left, right, out, model] = ['left.csv', 'right.csv', 'pairs.csv', 'model.json'].map((name) =>
  join(folder, name),
) as [string, string, string, string]
const kinmatch = (...args: readonly string[]): number =>
  timed(process.execPath, here('../../dist/cli/main.js'), ...args)
const link = (...flags: readonly string[]): number =>
  kinmatch('link', left, right, '--out', out, '--min-weight', FLOOR, '--workers', '2', ...flags)
try {
  kinmatch(
    'generate',
    '--people',
    values.people,
    '--seed',
    values.seed,
    '--level',
    values.level,
    '--out',
    folder,
  )
  const truth = new Map<string, Set<string>>()
  for (const { left_id: sought, right_id: found } of read(join(folder, 'truth.csv')))
    truth.set(sought, (truth.get(sought) ?? new Set()).add(found))
  const python = peersPython(true)
  const runs: readonly (readonly [name: string, run: () => number])[] = [
    ['kinmatch, built-in model', () => link()],
    ['kinmatch, trained', () => kinmatch('train', left, right, '--out', model) + link('--model', model)],
    ['kinmatch, no relatives', () => link('--ignore', RELATIVES)],
    ...(python === undefined
      ? []
      : [['Splink 4, trained', () => timed(python, here('splink_link.py'), folder, out, '2')] as const]),
  ]
  console.log(
    `\n${values.people} people, level ${values.level}, seed ${values.seed}; ${truth.size} of the sought are on file\n` +
      `  ${''.padEnd(26)} first   of 10   in pairs  F1 at .5  best F1     pairs  seconds`,
  )
  for (const [name, run] of runs) {
    const seconds = run()
    const pairs = read(out)
    const { first, ten, made, f1, best } = judge(pairs, truth)
    console.log(
      `  ${name.padEnd(26)} ${first.toFixed(3)}   ${ten.toFixed(3)}   ${made.toFixed(3)}     ${f1.toFixed(3)}     ${best.toFixed(3)}   ${String(pairs.length).padStart(9)}  ${seconds.toFixed(1).padStart(7)}`,
    )
  }
} finally {
  rmSync(folder, { recursive: true })
}
