/**
 * Reads a foreign name back from its transcription (约翰逊, ジョンソン, 존슨 to johnson): each unit has learned Latin
 * fragments, a letter trigram model of Latin names chooses among their sequences, and a beam keeps the best.
 *
 * Source of the method: many-to-many alignment by EM (Jiampojamarn, Kondrak and Sherif 2007) with a source-channel
 * letter model; learned by scripts/make-cjk-transcription.ts.
 */
import { letterCost, transcriptionFragments } from '../../data/cjk-transcription.ts'
import { type TranscriptionScript, transcriptionUnits } from './transcription-units.ts'

const BEAM = 10
/** Longest name read back, in units. */
const MAX_UNITS = 40
/** How much the letter model counts against the fragments. */
const LETTERS_WEIGHT = 0.4

interface Partial {
  readonly text: string
  readonly cost: number
}

/**
 * @param text The transcription, in the given script.
 * @param limit Most spellings.
 * @returns Spellings in a-z, likeliest first; empty if a unit was never seen in a transcription.
 */
export function readTranscription(
  text: string,
  script: TranscriptionScript,
  limit: number,
): readonly string[] {
  const table = transcriptionFragments(script)
  const units = transcriptionUnits(text, script).slice(0, MAX_UNITS)
  if (units.length === 0) return []
  let beam: readonly Partial[] = [{ text: '', cost: 0 }]
  for (const unit of units) {
    const fragments = table.get(unit)
    if (fragments === undefined) return []
    const next = new Map<string, number>()
    for (const { text: before, cost } of beam) {
      for (const { latin, cost: own } of fragments) {
        const after = before + latin
        const total = cost + own + LETTERS_WEIGHT * spellingCost(before, latin)
        const known = next.get(after)
        if (known === undefined || total < known) next.set(after, total)
      }
    }
    beam = best(next, BEAM)
  }
  const ended = new Map<string, number>()
  for (const { text: spelling, cost } of beam) {
    ended.set(spelling, cost + LETTERS_WEIGHT * spellingCost(spelling, '$'))
  }
  return best(ended, limit).map((b) => b.text)
}

function spellingCost(before: string, added: string): number {
  let cost = 0
  let a = before.at(-2) ?? '$'
  let b = before.at(-1) ?? '$'
  for (const letter of added) {
    cost += letterCost(a, b, letter)
    a = b
    b = letter
  }
  return cost
}

function best(costs: ReadonlyMap<string, number>, limit: number): readonly Partial[] {
  const list: Partial[] = []
  for (const [text, cost] of costs) list.push({ text, cost })
  list.sort((x, y) => x.cost - y.cost || (x.text < y.text ? -1 : 1))
  return list.slice(0, limit)
}
