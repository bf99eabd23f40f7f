import { spawnSync } from 'node:child_process'
import { median } from '../harness.ts'

/** What one run over a file reports, ours or a peer's, as the last line of its output. */
export interface Outcome {
  readonly phases: Readonly<Record<string, number>>
  readonly seconds: number
  /** Processor time with start-up: what counts on a machine that others use. */
  readonly cpuSeconds: number
  readonly peakMB: number
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly candidates?: number
  /** F1 of the clusters at the best of several thresholds; only peers are given the choice. */
  readonly best?: { readonly threshold: number; readonly f1: number }
  readonly versions?: Readonly<Record<string, string>>
}

export interface Contender {
  readonly name: string
  readonly command: readonly string[]
}

export interface Measured {
  readonly name: string
  readonly rounds: readonly Outcome[]
}

/** A peer that takes longer is reported as such. */
const MINUTES = 20

/** @returns undefined where a peer fails or takes too long, said loudly; the others are still compared */
function runOnce({ name, command: [program = '', ...args] }: Contender): Outcome | undefined {
  const made = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26, timeout: MINUTES * 60_000 })
  if (made.status === 0) return JSON.parse(made.stdout.trim().split('\n').at(-1) ?? '') as Outcome
  const late = made.error !== undefined && 'code' in made.error && made.error.code === 'ETIMEDOUT'
  const why = late
    ? `not done after ${MINUTES} minutes`
    : made.stderr.split('\n').find((line) => /error/i.test(line))
  console.log(`FAILED: ${name}: ${why}`)
  return undefined
}

/**
 * Each contender once a round, in turning order, so that a slow minute of the machine hits all of them. The first round
 * has to be right, or nothing more is timed: every one finds at least half of the pairs, and ours, the first, no fewer than 80 %.
 */
export function interleave(contenders: readonly Contender[], rounds: number): Measured[] {
  const outcomes = contenders.map((): Outcome[] => [])
  const failed = new Set<number>()
  for (let round = 0; round < rounds; round++)
    for (let n = 0; n < contenders.length; n++) {
      const at = (n + round) % contenders.length
      const contender = contenders[at]!
      if (failed.has(at)) continue
      const outcome = runOnce(contender)
      if (outcome === undefined) {
        if (at === 0) throw new Error(`${contender.name} failed; nothing is compared`)
        failed.add(at)
        continue
      }
      if (outcome.f1 < (contender.name.startsWith('kinmatch') ? 0.8 : 0.5))
        throw new Error(
          `${contender.name}: F1 ${outcome.f1.toFixed(3)}; something is wrong, nothing is compared`,
        )
      outcomes[at]!.push(outcome)
    }
  return contenders.flatMap(({ name }, n) => (failed.has(n) ? [] : [{ name, rounds: outcomes[n]! }]))
}

/** The median over rounds of theirs / ours within a round. */
export function ratio(theirs: Measured, ours: Measured, of: (outcome: Outcome) => number): number {
  return median(theirs.rounds.map((outcome, round) => of(outcome) / of(ours.rounds[round]!)))
}
