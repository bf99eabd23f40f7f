import { execFileSync } from 'node:child_process'

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

function runOnce({ command: [program = '', ...args] }: Contender): Outcome {
  const output = execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 26,
  })
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Outcome
}

/**
 * Each contender once a round, in turning order, so that a slow minute of the machine hits all of them. The first round
 * has to be right, or nothing more is timed: every one finds at least half of the pairs, and ours no fewer than 80 %.
 */
export function interleave(contenders: readonly Contender[], rounds: number): Measured[] {
  const outcomes = contenders.map((): Outcome[] => [])
  for (let round = 0; round < rounds; round++)
    for (let n = 0; n < contenders.length; n++) {
      const at = (n + round) % contenders.length
      const contender = contenders[at]!
      const outcome = runOnce(contender)
      if (outcome.f1 < (contender.name.startsWith('kinmatch') ? 0.8 : 0.5))
        throw new Error(
          `${contender.name}: F1 ${outcome.f1.toFixed(3)}; something is wrong, nothing is compared`,
        )
      outcomes[at]!.push(outcome)
    }
  return contenders.map(({ name }, n) => ({ name, rounds: outcomes[n]! }))
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** The median over rounds of theirs / ours within a round. */
export function ratio(theirs: Measured, ours: Measured, of: (outcome: Outcome) => number): number {
  return median(theirs.rounds.map((outcome, round) => of(outcome) / of(ours.rounds[round]!)))
}
