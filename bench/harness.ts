// The bench base, on tinybench: correctness before timing, A and B interleaved in turning order, medians and median
// absolute deviations, ratios as the only figures that are judged, and one JSON form for all suites.
import { readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Bench } from 'tinybench'

/** One way to do the work. `run` does all of it once and returns a number that depends on every result. */
export interface Contender {
  readonly name: string
  readonly run: () => number | Promise<number>
}

export interface Comparison {
  readonly name: string
  /** What is counted: "pairs", "records". */
  readonly unit: string
  /** Units that one `run` works through. */
  readonly operations: number
  /** Throws unless the contenders' results agree; called before anything is timed. */
  readonly check: () => void
  /** Ours first. */
  readonly contenders: readonly Contender[]
  /** The first contender has to be this many times as fast as the named one. */
  readonly targets?: readonly { readonly than: string; readonly atLeast: number }[]
}

export interface Timing {
  readonly name: string
  readonly medianMs: number
  /** Median absolute deviation of the rounds. */
  readonly madMs: number
  readonly unitsPerSecond: number
  /** How many times slower than the first contender: the median over rounds of the ratio within a round. */
  readonly ratio: number
}

export interface Result {
  readonly suite: string
  readonly name: string
  readonly unit: string
  readonly operations: number
  readonly rounds: number
  readonly timings: readonly Timing[]
  readonly targets: readonly { readonly than: string; readonly atLeast: number; readonly ratio: number }[]
}

export interface Report {
  readonly machine: Readonly<Record<string, string | number | readonly number[]>>
  readonly versions: Readonly<Record<string, string>>
  readonly quick: boolean
  readonly results: readonly Result[]
  readonly verdict: string
}

/** What the results flow into, so that no work can be optimised away; it ends up in the report's table. */
let sink = 0

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

const deviation = (values: readonly number[]): number => {
  const centre = median(values)
  return median(values.map((value) => Math.abs(value - centre)))
}

async function timeOnce({ name, run }: Contender): Promise<number> {
  const bench = new Bench({ iterations: 2, time: 0, warmup: false, throws: true, retainSamples: true })
  bench.add(name, async () => {
    sink += await run()
  })
  const [task] = await bench.run()
  const result = task?.result
  if (result?.state !== 'completed') throw new Error(`${name} did not complete`)
  return result.latency.min
}

/** Checks, warms up and times one comparison. */
export async function measure(suite: string, comparison: Comparison, quick: boolean): Promise<Result> {
  const { name, unit, operations, contenders, targets = [] } = comparison
  comparison.check()
  const rounds = quick ? 7 : 25
  const samples = contenders.map((): number[] => [])
  for (let round = -2; round < rounds; round++) {
    for (let n = 0; n < contenders.length; n++) {
      const at = (n + round + 2) % contenders.length
      const elapsed = await timeOnce(contenders[at]!)
      if (round >= 0) samples[at]!.push(elapsed)
    }
  }
  const ours = samples[0]!
  const timings = contenders.map((contender, at): Timing => {
    const theirs = samples[at]!
    return {
      name: contender.name,
      medianMs: median(theirs),
      madMs: deviation(theirs),
      unitsPerSecond: Math.round((operations / median(theirs)) * 1000),
      ratio: median(theirs.map((elapsed, round) => elapsed / ours[round]!)),
    }
  })
  const judged = targets.map(({ than, atLeast }) => {
    const timing = timings.find((candidate) => candidate.name === than)
    if (timing === undefined) throw new Error(`${name}: no contender "${than}"`)
    return { than, atLeast, ratio: timing.ratio }
  })
  return { suite, name, unit, operations, rounds, timings, targets: judged }
}

export function printResult(result: Result): void {
  console.log(
    `\n${result.suite}: ${result.name} (${result.operations} ${result.unit}, ${result.rounds} rounds)`,
  )
  for (const { name, medianMs, madMs, unitsPerSecond, ratio } of result.timings) {
    const rate =
      unitsPerSecond >= 1e6
        ? `${(unitsPerSecond / 1e6).toFixed(2)} M`
        : `${(unitsPerSecond / 1e3).toFixed(1)} k`
    console.log(
      `  ${name.padEnd(38)} ${`${rate} ${result.unit}/s`.padStart(18)}  median ${medianMs.toFixed(2).padStart(9)} ms` +
        `  mad ${((100 * madMs) / medianMs).toFixed(1).padStart(5)} %  x${ratio.toFixed(2)}`,
    )
  }
}

/** Machine, versions and results; the verdict says how many of the targets hold. */
function createReport(results: readonly Result[], quick: boolean): Report {
  const packages = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
  }
  const judged = results.flatMap((result) => result.targets)
  const met = judged.filter(({ ratio, atLeast }) => ratio >= atLeast).length
  const load = loadavg()
  const cores = cpus().length
  const busy = (load[0] ?? 0) > cores ? ', on a busy machine: load above the number of cores' : ''
  return {
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores,
      memoryGB: Math.round(totalmem() / 2 ** 30),
      platform: `${platform()} ${arch()}`,
      loadAverage: load,
    },
    versions: {
      kinmatch: packages.version,
      node: process.version,
      v8: process.versions.v8,
      ...packages.devDependencies,
      ...packages.dependencies,
    },
    quick,
    results,
    verdict: `bench: ${met} of ${judged.length} targets met${busy}`,
  }
}

/** Prints the verdict as the last line, writes the JSON where asked, and sets the exit code: 1 for a missed target. */
export function finish(results: readonly Result[], quick: boolean, json: string | undefined): void {
  const report = createReport(results, quick)
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`)
  if (results.some(({ targets }) => targets.some(({ ratio, atLeast }) => ratio < atLeast)))
    process.exitCode = 1
  if (!Number.isFinite(sink)) throw new Error('A contender returned no number')
  for (const { suite, name, targets } of results) {
    for (const { than, atLeast, ratio } of targets) {
      if (ratio < atLeast)
        console.log(`missed: ${suite}, ${name}: ${ratio.toFixed(2)} times ${than}, wanted ${atLeast}`)
    }
  }
  console.log(`\n${report.verdict}`)
}

/** A module of the compiled library: what is timed is what is shipped, not what a transformer makes of the source. */
export async function fromDist<T>(path: string): Promise<T> {
  return (await import(new URL(`../dist/${path}`, import.meta.url).href)) as T
}

export function readOptions(): { readonly quick: boolean; readonly json: string | undefined } {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'string' } } })
  return { quick: values.quick ?? false, json: values.json }
}

/**
 * The body of a suite file. Run by itself (`tsx bench/NAME.ts [--quick] [--json FILE]`) it prints and judges; forked by
 * `bench/run.ts`, each suite in a process of its own so that none spoils another's inline caches, it hands over its results.
 */
export async function runSuite(
  moduleUrl: string,
  suite: string,
  comparisons: (quick: boolean) => Iterable<Comparison> | AsyncIterable<Comparison>,
): Promise<void> {
  if (moduleUrl !== pathToFileURL(process.argv[1] ?? '').href) return
  const { quick, json } = readOptions()
  const results: Result[] = []
  for await (const comparison of comparisons(quick)) {
    const result = await measure(suite, comparison, quick)
    printResult(result)
    results.push(result)
  }
  if (process.send === undefined) finish(results, quick, json)
  else process.send(results)
}
