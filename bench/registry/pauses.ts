// The longest pause of a registry that changes while it is searched: `tsx bench/registry/pauses.ts [--million] [--people N] [--changes N]
// [--why]`. Fills a registry from the generator, then adds, replaces and forgets people (more come than go) with a search between every
// ten changes, and says of each kind of work how long the longest took. Where the system tells it (Linux), the processor time is that of
// the main thread alone; elsewhere it counts the threads of the garbage collector and compiler as well. Where others use the machine, the
// clock counts them too, so that the truth is below the lower of the two. With `--why` the ten longest are listed with what happened in
// them: the collector's pauses by kind, and page faults.
import { openSync, readSync } from 'node:fs'
import { constants, PerformanceObserver } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { mulberry32 } from '../../src/internal/rng.ts'
import { createRegistry, defaultModel, type PersonRecord } from '../../src/index.ts'
import { createPeople } from '../generate-people.ts'

const { values } = parseArgs({
  options: {
    million: { type: 'boolean', default: false },
    people: { type: 'string', default: '60000' },
    changes: { type: 'string', default: '20000' },
    why: { type: 'boolean', default: false },
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

/** Milliseconds of processor time so far. */
const processor = mainThread() ?? wholeProcess

/** That of this thread by itself, which is the main one. */
function mainThread(): (() => number) | undefined {
  const buffer = Buffer.alloc(128)
  try {
    const file = openSync(`/proc/self/task/${process.pid}/schedstat`, 'r')
    return () => {
      // Has the system bring its figures up to this moment, which else are those of the last tick.
      process.cpuUsage()
      return Number.parseInt(buffer.toString('latin1', 0, readSync(file, buffer, 0, 128, 0)), 10) / 1e6
    }
  } catch {
    return undefined
  }
}

function wholeProcess(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

type Work = 'add' | 'update' | 'forget' | 'search'
interface Taken {
  readonly work: Work
  readonly at: number
  readonly clock: number
  readonly processor: number
  readonly faults: number
}
const taken: Taken[] = []
const collected: { readonly at: number; readonly ms: number; readonly kind: string }[] = []
const KINDS = new Map([
  [constants.NODE_PERFORMANCE_GC_MINOR, 'scavenge'],
  [constants.NODE_PERFORMANCE_GC_MAJOR, 'mark-compact'],
  [constants.NODE_PERFORMANCE_GC_INCREMENTAL, 'marking'],
  [constants.NODE_PERFORMANCE_GC_WEAKCB, 'callbacks'],
])
const observer = new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    const { kind } = (entry as typeof entry & { readonly detail: { readonly kind: number } }).detail
    collected.push({ at: entry.startTime, ms: entry.duration, kind: KINDS.get(kind) ?? 'other' })
  }
})
if (values.why) observer.observe({ entryTypes: ['gc'] })

function time(work: Work, run: () => unknown): void {
  const faults = values.why ? process.resourceUsage().minorPageFault : 0
  const before = processor()
  const at = performance.now()
  run()
  const clock = performance.now() - at
  const used = processor() - before
  taken.push({
    work,
    at,
    clock,
    processor: used,
    faults: values.why ? process.resourceUsage().minorPageFault - faults : 0,
  })
}

const lower = (one: Taken): number => Math.min(one.clock, one.processor)

const registry = await createRegistry(defaultModel())
await registry.addAll(everybody())
registry.stats()
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
  // A service has turns of the event loop, in which weak references are let go of and observers told.
  if (n % 10 === 0) await setImmediate()
}
console.log(`${size} people at first, ${registry.size} after ${changes} changes; milliseconds`)
for (const work of ['add', 'update', 'forget', 'search']) {
  const times = taken.filter((one) => one.work === work)
  const longest = (of: (one: Taken) => number): string =>
    times
      .map(of)
      .sort((a, b) => b - a)
      .slice(0, 5)
      .map((ms) => ms.toFixed(1))
      .join(' ')
  const over = times.filter((one) => lower(one) > 10).length
  console.log(
    `${work.padEnd(7)} ${times.length} times, ${over} over 10; the longest by the clock ${longest((one) => one.clock)}; by the processor ${longest((one) => one.processor)}; by the lower ${longest(lower)}`,
  )
}
if (values.why) {
  const kinds = new Map<string, number[]>()
  for (const { at, kind, ms } of collected)
    if (at >= taken[0]!.at) kinds.set(kind, [...(kinds.get(kind) ?? []), ms])
  console.log(
    `collections while it changed: ${[...kinds].map(([kind, all]) => `${all.length} ${kind} (${all.reduce((sum, ms) => sum + ms, 0).toFixed(0)} ms by the clock)`).join(', ')}`,
  )
  for (const one of taken.sort((a, b) => lower(b) - lower(a)).slice(0, 10)) {
    const within = collected.filter(({ at }) => at >= one.at && at < one.at + one.clock)
    console.log(
      `${one.work.padEnd(7)} clock ${one.clock.toFixed(1)}, processor ${one.processor.toFixed(1)}, faults ${one.faults}; ${within.map(({ kind, ms }) => `${kind} ${ms.toFixed(1)}`).join(', ') || 'no collection'}`,
    )
  }
}
