/**
 * A token with letters of several scripts (a homograph, a keyboard slip, an abbreviation joined on): each run is read
 * by its own script, the k-th readings side by side. Such a token is flagged and never matches by itself.
 */
import { scriptOf } from '../text/script.ts'
import type { Script } from '../types.ts'
import { addVariant } from './variant-set.ts'

/** More runs than this read as noise: the rest is left out. */
const MAX_RUNS = 8
const READINGS = 3

/**
 * @param read Reads one run of one script.
 * @returns Readings in a-z, likeliest first.
 */
export function romaniseMixed(
  token: string,
  read: (run: string, script: Script) => readonly string[],
): readonly string[] {
  const runs: (readonly string[])[] = []
  for (const [run, script] of runsOf(token)) {
    const readings = read(run, script)
    if (readings.length > 0) runs.push(readings)
  }
  const out: string[] = []
  for (let k = 0; k < READINGS; k++) {
    let text = ''
    for (const readings of runs) text += readings[Math.min(k, readings.length - 1)]
    addVariant(out, text)
  }
  return out
}

/** Marks and signs stay with the run before them. */
function runsOf(token: string): readonly (readonly [string, Script])[] {
  const runs: [string, Script][] = []
  for (const letter of token) {
    const script = scriptOf(letter)
    const last = runs.at(-1)
    if (last !== undefined && (script === last[1] || script === 'Other')) last[0] += letter
    else if (runs.length === MAX_RUNS) break
    else if (script !== 'Other') runs.push([letter, script])
  }
  return runs
}
