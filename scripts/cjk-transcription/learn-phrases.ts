import type { TranscriptionScript } from '../../src/normalise/romanise/transcription/transcription-units.ts'
import { MAX_FRAGMENT, type Model, type Pair } from './learn-fragments.ts'

/** Longest phrase, in units, learned for a script, and how often it has to occur. */
const PHRASE: Readonly<Record<TranscriptionScript, { length: number; least: number }>> = {
  Han: { length: 3, least: 4 },
  Katakana: { length: 4, least: 6 },
  Hangul: { length: 5, least: 6 },
}
const PHRASE_LEAST = 0.08
const PHRASE_KEPT = 5
/** Taken off a phrase's count, so that a rare phrase costs more. */
const DISCOUNT = 0.7

/** The best way to cut a pair under the model: end of each unit's fragment, undefined if there is none. */
function align({ units, latin }: Pair, model: Model): number[] | undefined {
  const n = units.length
  const m = latin.length
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1).fill(Infinity))
  const from = Array.from({ length: n + 1 }, () => new Int32Array(m + 1))
  best[0]![0] = 0
  for (let i = 0; i < n; i++) {
    const row = model.get(units[i]!)
    for (let j = 0; j <= m; j++) {
      if (best[i]![j] === Infinity) continue
      for (let k = j; k <= Math.min(m, j + MAX_FRAGMENT); k++) {
        const cost = best[i]![j]! - Math.log2((row?.get(latin.slice(j, k)) ?? 0) + 1e-6)
        if (cost < best[i + 1]![k]!) {
          best[i + 1]![k] = cost
          from[i + 1]![k] = j
        }
      }
    }
  }
  if (best[n]![m] === Infinity) return undefined
  const ends = [m]
  for (let i = n; i > 1; i--) ends.unshift(from[i]![ends[0]!]!)
  return ends
}

/** Runs of units with the fragments they have as a whole: context that single units cannot know. */
export function learnPhrases(
  pairs: readonly Pair[],
  model: Model,
  script: TranscriptionScript,
): [string, [string, number][]][] {
  const { length, least } = PHRASE[script]
  const counts: Model = new Map()
  for (const pair of pairs) {
    const ends = align(pair, model)
    if (ends === undefined || pair.weight < 0.6) continue
    for (let i = 0; i < pair.units.length; i++) {
      for (let n = 2; n <= length && i + n <= pair.units.length; n++) {
        const source = pair.units.slice(i, i + n).join('')
        const fragment = pair.latin.slice(i === 0 ? 0 : ends[i - 1], ends[i + n - 1])
        let row = counts.get(source)
        if (row === undefined) counts.set(source, (row = new Map()))
        row.set(fragment, (row.get(fragment) ?? 0) + 1)
      }
    }
  }
  const kept: [string, [string, number][]][] = []
  for (const [source, row] of counts) {
    let total = 0
    for (const c of row.values()) total += c
    if (total < least) continue
    const list = [...row]
      .map(([s, c]): [string, number] => [s, (c - DISCOUNT) / total])
      .filter(([s, p]) => p >= PHRASE_LEAST && s !== '' && row.get(s)! >= 2)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, PHRASE_KEPT)
    if (list.length > 0) kept.push([source, list])
  }
  return kept
}
