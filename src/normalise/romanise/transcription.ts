/**
 * Reads a foreign name back from its transcription (约翰逊, ジョンソン, 존슨 to johnson): each unit has learned Latin
 * fragments, a letter trigram model of Latin names chooses among their sequences, and a beam keeps the best.
 *
 * Source of the method: many-to-many alignment by EM (Jiampojamarn, Kondrak and Sherif 2007) with a source-channel
 * letter model; learned by scripts/make-cjk-transcription.ts. The beam lives in reused typed arrays, since every
 * foreign name of a registry passes here.
 */
import {
  letterCosts,
  type TranscriptionFragment,
  transcriptionFragments,
} from '../../data/cjk-transcription.ts'
import { type TranscriptionScript, transcriptionUnits } from './transcription-units.ts'

const BEAM = 8
/** Longest name read back, in units, and longest spelling, in letters. */
const MAX_UNITS = 40
const MAX_LETTERS = 64
/** How much the letter model counts against the fragments. */
const LETTERS_WEIGHT = 0.4

/** Partial spellings, cheapest first, as columns. */
interface Beam {
  size: number
  readonly cost: Float64Array
  readonly hash: Int32Array
  readonly length: Int32Array
  readonly letters: Uint8Array
}

const newBeam = (): Beam => ({
  size: 0,
  cost: new Float64Array(BEAM + 1),
  hash: new Int32Array(BEAM + 1),
  length: new Int32Array(BEAM + 1),
  letters: new Uint8Array((BEAM + 1) * MAX_LETTERS),
})
let scratch: { from: Beam; to: Beam } | undefined

/**
 * @param text The transcription, in the given script.
 * @param limit Most spellings, at most 8.
 * @returns Spellings in a-z, likeliest first; empty if a unit was never seen in a transcription.
 */
export function readTranscription(
  text: string,
  script: TranscriptionScript,
  limit: number,
): readonly string[] {
  const table = transcriptionFragments(script)
  const units = transcriptionUnits(text, script)
  const count = Math.min(units.length, MAX_UNITS)
  if (count === 0) return []
  scratch ??= { from: newBeam(), to: newBeam() }
  let { from, to } = scratch
  from.size = 1
  from.cost[0] = 0
  from.hash[0] = 0
  from.length[0] = 0
  for (let i = 0; i < count; i++) {
    const fragments = table.get(units[i]!)
    if (fragments === undefined) return []
    extend(from, to, fragments)
    const swap = from
    from = to
    to = swap
  }
  extend(from, to, END)
  return spell(to, limit)
}

/** @returns The share, 0 to 1, of a Han name's characters that transcriptions of foreign names use. */
export function transcriptionShare(name: string): number {
  const table = transcriptionFragments('Han')
  const units = transcriptionUnits(name, 'Han')
  if (units.length === 0) return 0
  let known = 0
  for (const unit of units) if (table.has(unit)) known++
  return known / units.length
}

const END: readonly TranscriptionFragment[] = [{ letters: [], cost: 0, last: true }]

function extend(from: Beam, to: Beam, fragments: readonly TranscriptionFragment[]): void {
  const costs = letterCosts()
  to.size = 0
  for (let row = 0; row < from.size; row++) {
    const at = row * MAX_LETTERS
    const length = from.length[row]!
    const a0 = length > 1 ? from.letters[at + length - 2]! : 0
    const b0 = length > 0 ? from.letters[at + length - 1]! : 0
    for (const { letters, cost, last } of fragments) {
      let total = from.cost[row]! + cost
      let hash = from.hash[row]!
      let a = a0
      let b = b0
      for (let k = 0; k < letters.length; k++) {
        const c = letters[k]!
        total += LETTERS_WEIGHT * costs[(a * 27 + b) * 27 + c]!
        hash = (Math.imul(hash, 31) + c) | 0
        a = b
        b = c
      }
      if (last) total += LETTERS_WEIGHT * costs[(a * 27 + b) * 27]!
      if (length + letters.length <= MAX_LETTERS) insert(to, total, hash, from, row, letters)
    }
  }
}

/** Keeps the beam sorted and each spelling in it once, with its cheapest way. */
function insert(
  to: Beam,
  cost: number,
  hash: number,
  from: Beam,
  row: number,
  added: readonly number[],
): void {
  if (to.size === BEAM && cost >= to.cost[BEAM - 1]!) return
  const length = from.length[row]! + added.length
  let end = to.size < BEAM ? to.size : BEAM - 1
  for (let i = 0; i < to.size; i++) {
    if (to.hash[i] !== hash || to.length[i] !== length) continue
    if (to.cost[i]! <= cost) return
    end = i
    break
  }
  if (end === to.size) to.size++
  let at = end
  while (at > 0 && to.cost[at - 1]! > cost) at--
  for (let i = end; i > at; i--) {
    to.cost[i] = to.cost[i - 1]!
    to.hash[i] = to.hash[i - 1]!
    to.length[i] = to.length[i - 1]!
    to.letters.copyWithin(i * MAX_LETTERS, (i - 1) * MAX_LETTERS, (i - 1) * MAX_LETTERS + to.length[i]!)
  }
  to.cost[at] = cost
  to.hash[at] = hash
  to.length[at] = length
  const start = at * MAX_LETTERS
  const before = length - added.length
  for (let i = 0; i < before; i++) to.letters[start + i] = from.letters[row * MAX_LETTERS + i]!
  for (let i = 0; i < added.length; i++) to.letters[start + before + i] = added[i]!
}

function spell(beam: Beam, limit: number): readonly string[] {
  const spellings: string[] = []
  for (let row = 0; row < Math.min(limit, beam.size); row++) {
    let text = ''
    for (let i = 0; i < beam.length[row]!; i++) {
      text += String.fromCharCode(96 + beam.letters[row * MAX_LETTERS + i]!)
    }
    if (text !== '') spellings.push(text)
  }
  return spellings
}
