// The longest pause of a registry that changes while it is searched: `tsx bench/registry/pauses.ts [--million] [--people N] [--changes N]`. Fills a
// registry from the generator, then adds, replaces and forgets people (more come than go) with a search between every ten changes, and
// says of each kind of work how long the longest took. Processor time counts the threads of the garbage collector and compiler as well;
// where others use the machine, the clock counts them too, so that the truth is below the lower of the two.
import { parseArgs } from 'node:util'
import { mulberry32 } from '../../src/internal/rng.ts'
import { createRegistry, defaultModel, type PersonRecord } from '../../src/index.ts'
import { createPeople } from '../generate-people.ts'

const { values } = parseArgs({
  options: {
    million: { type: 'boolean', default: false },
    people: { type: 'string', default: '60000' },
    changes: { type: 'string', default: '20000' },
  },
})
const [size, changes] = [values.million ? 1_000_000 : Number(values.people), Number(values.changes)]
const people = createPeople({ records: size + 2 * changes, seed: 7 })

function recordOf(index: number, id = `p${index}`): PersonRecord {
  const { given, family, birthDate, city, email } = people.record(index)
  const [year = 0, month = 0, day = 0] = birthDate.split('-').map(Number)
  return {
    id,
    names: [
      {
        parts: [
          { text: given || 'Unknown', role: 'given' },
          { text: family || 'Unknown', role: 'family' },
        ],
      },
    ],
    ...(birthDate && month <= 12 && { birth: { year, month, day, precision: 'day' } }),
    ...(city && { places: [{ kind: 'residence', city }] }),
    ...(email && { identifiers: [{ kind: 'email', value: email }] }),
  }
}

function* everybody(): Generator<PersonRecord> {
  for (let n = 0; n < size; n++) yield recordOf(n)
}

const registry = await createRegistry(defaultModel())
await registry.addAll(everybody())
registry.stats()

type Work = 'add' | 'update' | 'forget' | 'search'
/** Of each kind of work, milliseconds by the clock, by the processor, and the lower of the two. */
const taken: Record<Work, number[][]> = { add: [], update: [], forget: [], search: [] }

function time(work: Work, run: () => unknown): void {
  const before = process.cpuUsage()
  const from = performance.now()
  run()
  const clock = performance.now() - from
  const { user, system } = process.cpuUsage(before)
  const processor = (user + system) / 1000
  taken[work].push([clock, processor, Math.min(clock, processor)])
}

const rng = mulberry32(1)
const present = Array.from({ length: size }, (_, n) => `p${n}`)
let next = size
// Code that runs for the first time is not what is measured.
for (let n = 0; n < 300; n++) registry.search(recordOf(n, 'q'))
for (let n = 0; n < changes; n++) {
  const at = Math.floor(rng() * present.length)
  const chance = rng()
  const record = recordOf(next++)
  if (chance < 0.5) {
    time('add', () => registry.add(record))
    present.push(record.id)
  } else if (chance < 0.8) {
    const changed = { ...record, id: present[at]! }
    time('update', () => registry.update(changed))
  } else {
    time('forget', () => registry.forget(present[at]!))
    present[at] = present.at(-1)!
    present.pop()
  }
  if (n % 10 === 0) time('search', () => registry.search(record))
}
console.log(`${size} people at first, ${registry.size} after ${changes} changes; milliseconds`)
for (const [work, times] of Object.entries(taken)) {
  const longest = (kind: number): string =>
    times
      .map((one) => one[kind]!)
      .sort((a, b) => b - a)
      .slice(0, 5)
      .map((one) => one.toFixed(1))
      .join(' ')
  const over = times.filter((one) => one[2]! > 10).length
  console.log(
    `${work.padEnd(7)} ${times.length} times, ${over} over 10; the longest by the clock ${longest(0)}; by the processor ${longest(1)}; by the lower ${longest(2)}`,
  )
}
