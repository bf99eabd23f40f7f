// Names structured, romanised and keyed in a second of processor time, per script, on the compiled library:
//   npm run build && npx tsx bench/names-speed.ts [--names 2000] [--scripts Arabic,Han]
// `new words`: names of words not seen before, as at the start of a registry; `stream`: names whose words repeat by
// Zipf's law, the second time round. All names are made up. Processor time, since other work may share the machine.
import { parseArgs } from 'node:util'
import type { nameKeys as NameKeys } from '../src/encode/names/name-keys.ts'
import type { structureName as StructureName } from '../src/normalise/structure/structure-name.ts'
import { fromDist } from './harness.ts'
import { inventNames, SCRIPTS } from './names/invented.ts'

const ROUNDS = 5
const { values } = parseArgs({
  options: { names: { type: 'string', default: '2000' }, scripts: { type: 'string' } },
})
const count = Number(values.names)
const { structureName } = await fromDist<{ structureName: typeof StructureName }>(
  'normalise/structure/structure-name.js',
)
const { nameKeys } = await fromDist<{ nameKeys: typeof NameKeys }>('encode/names/name-keys.js')
let keys = 0

/** Names a second of processor time. */
function rate(names: readonly string[]): number {
  const start = process.cpuUsage()
  for (const name of names) keys += nameKeys(structureName(name)).length
  const { user, system } = process.cpuUsage(start)
  return (names.length * 1e6) / (user + system)
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] as number
const shown = (x: number): string => Math.round(x).toLocaleString('en').padStart(12)

const scripts = values.scripts?.split(',') ?? SCRIPTS
const warm: number[] = []
const cold: number[] = []
console.log(`${'script'.padEnd(18)}   new words      stream   (names a second, ${count} names)`)
for (const script of scripts) {
  rate(inventNames(script, count, 1, true))
  const fresh = median(
    Array.from({ length: ROUNDS }, (_, i) => rate(inventNames(script, count, 2 + i, true))),
  )
  const stream = inventNames(script, count, 100)
  rate(stream)
  const repeated = median(Array.from({ length: ROUNDS }, () => rate(stream)))
  cold.push(fresh)
  warm.push(repeated)
  console.log(`${script.padEnd(18)}${shown(fresh)}${shown(repeated)}`)
}
const harmonic = (list: readonly number[]): number => list.length / list.reduce((sum, x) => sum + 1 / x, 0)
console.log(`${'all, in equal parts'.padEnd(18)}${shown(harmonic(cold)).slice(1)}${shown(harmonic(warm))}`)
if (keys === 0) throw new Error('No name has a key')
