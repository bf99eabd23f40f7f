/** The fragments of transcription.ts laid out for its beam: all of a script in one pool, with what bounds them from below. */
import { letterCosts, transcriptionFragments } from '../../../data/cjk-transcription.ts'
import type { TranscriptionScript } from './transcription-units.ts'

/** How much the letter model counts against the fragments. */
export const LETTERS_WEIGHT = 0.4
const LETTERS = 27
/** More than sums of costs are off by rounding. */
const ROUNDING = 1e-6

/** Fragments by number, as columns. */
export interface Fragments {
  /** Where the letters of each begin (1 to 26), and behind the last. */
  readonly starts: Int32Array
  readonly letters: Uint8Array
  /** Cost of the fragment itself, bits. */
  readonly costs: Float64Array
  /** No more than it can cost with its letters, whatever stands before them. */
  readonly least: Float64Array
}

/** What the table knows of a run of units: its fragments, and whether some longer run ends with it. */
export interface Run {
  readonly from: number
  readonly to: number
  readonly isEnd: boolean
}

export interface TranscriptionRuns {
  readonly runs: ReadonlyMap<string, Run>
  readonly fragments: Fragments
}

const known: Partial<Record<TranscriptionScript, TranscriptionRuns>> = {}

/** The runs of a script, laid out on first use. */
export function transcriptionRuns(script: TranscriptionScript): TranscriptionRuns {
  return (known[script] ??= layOut(script))
}

/** One fragment by itself. */
export function fragmentOf(letters: readonly number[], cost: number): Fragments {
  return {
    starts: Int32Array.of(0, letters.length),
    letters: Uint8Array.from(letters),
    costs: Float64Array.of(cost),
    least: Float64Array.of(leastOf(letters, cost)),
  }
}

function layOut(script: TranscriptionScript): TranscriptionRuns {
  const table = transcriptionFragments(script)
  const starts: number[] = [0]
  const letters: number[] = []
  const costs: number[] = []
  const least: number[] = []
  const runs = new Map<string, Run>()
  const ends = new Set<string>()
  for (const run of table.keys()) for (let at = 1; at < run.length; at++) ends.add(run.slice(at))
  for (const [run, fragments] of table) {
    const from = costs.length
    for (const fragment of fragments) {
      letters.push(...fragment.letters)
      starts.push(letters.length)
      costs.push(fragment.cost)
      least.push(leastOf(fragment.letters, fragment.cost))
    }
    runs.set(run, { from, to: costs.length, isEnd: ends.has(run) })
  }
  for (const run of ends) if (!runs.has(run)) runs.set(run, { from: 0, to: 0, isEnd: true })
  const fragments = {
    starts: Int32Array.from(starts),
    letters: Uint8Array.from(letters),
    costs: Float64Array.from(costs),
    least: Float64Array.from(least),
  }
  return { runs, fragments }
}

/** The least that a letter costs behind any two others. */
let cheapest: Float64Array | undefined

function leastOf(letters: readonly number[], cost: number): number {
  cheapest ??= cheapestLetters()
  let sum = cost - ROUNDING
  for (const letter of letters) sum += LETTERS_WEIGHT * cheapest[letter]!
  return sum
}

function cheapestLetters(): Float64Array {
  const out = new Float64Array(LETTERS).fill(Number.POSITIVE_INFINITY)
  const costs = letterCosts()
  for (let i = 0; i < costs.length; i++) out[i % LETTERS] = Math.min(out[i % LETTERS]!, costs[i]!)
  return out
}
