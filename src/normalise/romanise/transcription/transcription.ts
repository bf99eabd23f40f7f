/**
 * Reads a foreign name back from its transcription (约翰逊, ジョンソン, 존슨 to johnson): each unit, and each
 * frequent run of units, has learned Latin fragments, a letter trigram model of Latin names chooses among their sequences, and a beam keeps the best.
 *
 * Source of the method: many-to-many alignment by EM (Jiampojamarn, Kondrak and Sherif 2007) with a source-channel
 * letter model; learned by scripts/make-cjk-transcription.ts. The beam lives in reused typed arrays, since every
 * foreign name of a registry passes here.
 */
import { letterCosts, transcriptionFragments } from '../../../data/cjk-transcription.ts'
import { mandarinReading } from '../../../data/han-mandarin.ts'
import { kanaToHepburn } from '../japanese/kana-hepburn.ts'
import {
  type Fragments,
  fragmentOf,
  LETTERS_WEIGHT,
  type Run,
  transcriptionRuns,
} from './transcription-runs.ts'
import { type TranscriptionScript, transcriptionUnits } from './transcription-units.ts'

const BEAM = 6
/** Longest phrase of the table, in units. */
const MAX_PHRASE = 5
/** Longest name read back, in units, and longest spelling, in letters. */
const MAX_UNITS = 40
const MAX_LETTERS = 64
/** Bits for a unit read by rule for want of a learned fragment. */
const UNSEEN_COST = 6

/** Partial spellings, cheapest first, as columns. */
interface Beam {
  size: number
  readonly cost: Float64Array
  readonly hash: Int32Array
  readonly length: Int32Array
  /** Where a row's letters are, so that rows move without them. */
  readonly slot: Int32Array
  readonly letters: Uint8Array
}

const newBeam = (): Beam => ({
  size: 0,
  cost: new Float64Array(BEAM + 1),
  hash: new Int32Array(BEAM + 1),
  length: new Int32Array(BEAM + 1),
  slot: Int32Array.from({ length: BEAM + 1 }, (_, row) => row),
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
  const { runs, fragments } = transcriptionRuns(script)
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
      run = n === 1 ? units[end - 1]! : units[end - n]! + run
      const known = runs.get(run)
      const from = beams[(end - n) % (MAX_PHRASE + 1)]!
      if (known !== undefined && known.from < known.to) extend(from, to, fragments, known, false)
      else if (n === 1) extend(from, to, ownReading(run, script), ONLY, false)
      if (known === undefined || !known.isEnd) break
    }
    if (to.size === 0) return []
  }
  const final = beams[(count + 1) % (MAX_PHRASE + 1)]!
  final.size = 0
  extend(beams[count % (MAX_PHRASE + 1)]!, final, END, ONLY, true)
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
function ownReading(unit: string, script: TranscriptionScript): Fragments {
  const latin = script === 'Han' ? mandarinReading(unit).replace('v', 'u') : kanaToHepburn(unit)
  const letters = Array.from(latin.replaceAll('-', ''), (c) => c.charCodeAt(0) - 96)
  return fragmentOf(letters, UNSEEN_COST)
}

const END: Fragments = {
  starts: Int32Array.of(0, 0),
  letters: new Uint8Array(0),
  costs: Float64Array.of(0),
  least: Float64Array.of(Number.NEGATIVE_INFINITY),
}

/** Which fragments a run of units has, among those of its script. */
type Numbers = Pick<Run, 'from' | 'to'>
const ONLY: Numbers = { from: 0, to: 1 }

/**
 * Puts each spelling of one beam with each fragment of a run behind it into the beam of the position where the run ends.
 *
 * @param last Whether the name ends here.
 */
function extend(
  from: Beam,
  to: Beam,
  { starts, letters, costs, least }: Fragments,
  numbers: Numbers,
  last: boolean,
): void {
  const trigrams = letterCosts()
  for (let row = 0; row < from.size; row++) {
    const length = from.length[row]!
    const end = from.slot[row]! * MAX_LETTERS + length
    const a0 = length > 1 ? from.letters[end - 2]! : 0
    const b0 = length > 0 ? from.letters[end - 1]! : 0
    const before = from.cost[row]!
    for (let f = numbers.from; f < numbers.to; f++) {
      if (to.size === BEAM && before + least[f]! >= to.cost[BEAM - 1]!) continue
      let total = before + costs[f]!
      let hash = from.hash[row]!
      let a = a0
      let b = b0
      const start = starts[f]!
      const stop = starts[f + 1]!
      for (let k = start; k < stop; k++) {
        const c = letters[k]!
        total += LETTERS_WEIGHT * trigrams[(a * 27 + b) * 27 + c]!
        hash = (Math.imul(hash, 31) + c) | 0
        a = b
        b = c
      }
      if (last) total += LETTERS_WEIGHT * trigrams[(a * 27 + b) * 27]!
      const slot = claimSlot(to, total, hash, length + stop - start)
      if (slot < 0) continue
      let put = slot * MAX_LETTERS
      for (let k = end - length; k < end; k++) to.letters[put++] = from.letters[k]!
      for (let k = start; k < stop; k++) to.letters[put++] = letters[k]!
    }
  }
}

/**
 * Makes room for a spelling of `length` letters: the beam stays sorted and has each spelling once, with its cheapest way.
 *
 * @returns The slot that its letters go to; -1 if it is too costly or too long.
 */
function claimSlot(beam: Beam, cost: number, hash: number, length: number): number {
  if (length > MAX_LETTERS || (beam.size === BEAM && cost >= beam.cost[BEAM - 1]!)) return -1
  let end = beam.size < BEAM ? beam.size : BEAM - 1
  for (let i = 0; i < beam.size; i++) {
    if (beam.hash[i] !== hash || beam.length[i] !== length) continue
    if (beam.cost[i]! <= cost) return -1
    end = i
    break
  }
  if (end === beam.size) beam.size++
  const slot = beam.slot[end]!
  let at = end
  for (; at > 0 && beam.cost[at - 1]! > cost; at--) {
    beam.cost[at] = beam.cost[at - 1]!
    beam.hash[at] = beam.hash[at - 1]!
    beam.length[at] = beam.length[at - 1]!
    beam.slot[at] = beam.slot[at - 1]!
  }
  beam.cost[at] = cost
  beam.hash[at] = hash
  beam.length[at] = length
  beam.slot[at] = slot
  return slot
}

function spell(beam: Beam, limit: number): readonly string[] {
  const spellings: string[] = []
  for (let row = 0; row < Math.min(limit, beam.size); row++) {
    let text = ''
    for (let i = 0; i < beam.length[row]!; i++) {
      text += String.fromCharCode(96 + beam.letters[beam.slot[row]! * MAX_LETTERS + i]!)
    }
    if (text !== '') spellings.push(text)
  }
  return spellings
}
