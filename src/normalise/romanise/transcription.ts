/**
 * Reads a foreign name back from its transcription (约翰逊, ジョンソン, 존슨 to johnson): each unit, and each
 * frequent run of units, has learned Latin fragments, a letter trigram model of Latin names chooses among their sequences, and a beam keeps the best.
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
import { mandarinReading } from '../../data/han-mandarin.ts'
import { kanaToHepburn } from './kana-hepburn.ts'
import { type TranscriptionScript, transcriptionUnits } from './transcription-units.ts'

const BEAM = 6
/** Longest phrase of the table, in units. */
const MAX_PHRASE = 5
/** Longest name read back, in units, and longest spelling, in letters. */
const MAX_UNITS = 40
const MAX_LETTERS = 64
/** Bits for a unit read by rule for want of a learned fragment. */
const UNSEEN_COST = 6
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
/** The beams of the last positions, reused from name to name. */
let beams: readonly Beam[] | undefined

/**
 * @param text The transcription, in the given script.
 * @param limit Most spellings, at most 6.
 * @returns Spellings in a-z, likeliest first; empty without a unit of the script.
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
  beams ??= Array.from({ length: MAX_PHRASE + 1 }, newBeam)
  const first = beams[0]!
  first.size = 1
  first.cost[0] = 0
  first.hash[0] = 0
  first.length[0] = 0
  for (let end = 1; end <= count; end++) {
    const to = beams[end % (MAX_PHRASE + 1)]!
    to.size = 0
    let run = ''
    for (let n = 1; n <= Math.min(end, MAX_PHRASE); n++) {
      run = units[end - n]! + run
      const fragments = table.get(run)
      if (fragments !== undefined) extend(beams[(end - n) % (MAX_PHRASE + 1)]!, to, fragments)
      else if (n === 1) extend(beams[(end - 1) % (MAX_PHRASE + 1)]!, to, ownReading(run, script))
    }
    if (to.size === 0) return []
  }
  const final = beams[(count + 1) % (MAX_PHRASE + 1)]!
  final.size = 0
  extend(beams[count % (MAX_PHRASE + 1)]!, final, END)
  return spell(final, limit)
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

/** A unit that no learned transcription used is read by rule. */
function ownReading(unit: string, script: TranscriptionScript): readonly TranscriptionFragment[] {
  const latin = script === 'Han' ? mandarinReading(unit).replace('v', 'u') : kanaToHepburn(unit)
  const letters = Array.from(latin.replaceAll('-', ''), (c) => c.charCodeAt(0) - 96)
  return [{ letters, cost: UNSEEN_COST, last: false }]
}

const END: readonly TranscriptionFragment[] = [{ letters: [], cost: 0, last: true }]

function extend(from: Beam, to: Beam, fragments: readonly TranscriptionFragment[]): void {
  const costs = letterCosts()
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
