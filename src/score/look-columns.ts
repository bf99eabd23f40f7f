// The loops of the first look: partners of one record, a column at a time, as vectors of places that shrink (Boncz, Zukowski and
// Nes, "MonetDB/X100: Hyper-Pipelining Query Execution", CIDR 2005; without a branch: Ross, "Selection conditions in main memory",
// TODS 29, 2004). What it takes is instructions, not memory: arrays that are constants of this file cost a bounds check to read,
// all others a look at their kind, length and place as well, three times as much. So the arrays of the batch at work stand here; they
// hold nothing from one look to the next.
import { datePairKey } from '../compare/births/date-sketch.ts'
import { SKETCH_OTHER, SKETCH_SPACE, sketchPairKey } from '../compare/text/text-sketch.ts'
import { CROSS_SCRIPT, EQUAL, FIXED_POINT, PHONETIC, TOKENS, UNEQUAL } from './level-bounds.ts'

/** Partners looked at together. */
export const BATCH = 256
/** Comparisons that are looked at; of more, the others are left as they are. */
export const MOST_COLUMNS = 32

/** No number of bits. */
export const OF_EACH: number = -(2 ** 31)

const SIZE = BATCH
const FLAGS = SKETCH_SPACE | SKETCH_OTHER
/** Places in the batch of those left. */
const alive = /* @__PURE__ */ new Int32Array(BATCH)
/** By place: where the partner's row begins, and the most that the pair can reach, in fixed point. */
const begins = /* @__PURE__ */ new Int32Array(BATCH)
const sums = /* @__PURE__ */ new Int32Array(BATCH)
/** By comparison and place what is assumed of it, and what of names that don't sound alike. */
const assumed = /* @__PURE__ */ new Int32Array(BATCH * MOST_COLUMNS)
const silent = /* @__PURE__ */ new Int32Array(BATCH * MOST_COLUMNS)

/** What the loops need of a column; its bounds for the record at hand begin at `row` of `fixed`. */
export interface LookColumn {
  /** The comparison's number, and place in a row. */
  readonly n: number
  readonly fixed: Int32Array
  readonly setOf: Uint8Array
  readonly sets: number
  /** The place of days in a row; of ids; of the sketches of the column that values may be swapped with. */
  readonly daysAt: number
  readonly idAt: number
  readonly crossAt: number
  readonly swapOf: Uint8Array
  readonly swapped: number
  readonly swaps: number
  readonly sounds: ((id: number) => number) | undefined
}

/** Takes a batch in: nothing is known yet, and each may reach `most`. */
export function begin(partners: Int32Array, from: number, count: number, stride: number, most: number): void {
  for (let p = 0; p < count; p++) {
    alive[p] = p
    begins[p] = partners[from + p]! * stride
    sums[p] = most
  }
}

/**
 * Hands over those left: they move up among `partners` to the place `to`, and there in `best` stands the most that each can reach, in bits,
 * and in `assumptions` what that assumes of comparison n.
 *
 * @param ofAll in fixed point what is assumed of comparison n of all of them; {@link OF_EACH} where it was looked at
 */
export function keepLeft(
  count: number,
  ceiling: number,
  ofAll: Int32Array,
  partners: Int32Array,
  from: number,
  to: number,
  best: Float64Array,
  assumptions: Float64Array,
): void {
  const width = ofAll.length
  for (let q = 0; q < count; q++) {
    const p = alive[q]!
    partners[to + q] = partners[from + p]!
    let sum = ceiling
    for (let n = 0; n < width; n++) {
      const bits = (ofAll[n] === OF_EACH ? assumed[n * SIZE + p]! : ofAll[n]!) / FIXED_POINT
      assumptions[(to + q) * width + n] = bits
      sum += bits
    }
    best[to + q] = sum
  }
}

/** The greater of two whole numbers less than 2^31 apart. */
function greater(a: number, b: number): number {
  const more = a - b
  return a - (more & (more >> 31))
}

/** All bits where a word is not 0, else none. */
function known(word: number): number {
  return (word | -word) >> 31
}

/** What births may add, by their digits and days, of the first `count` left; `most` was assumed. @returns how many are left */
export function lookAtDates(
  column: LookColumn,
  row: number,
  rows: Int32Array,
  own: number,
  count: number,
  most: number,
  least: number,
): number {
  const { n, daysAt, setOf, fixed } = column
  const sets = row + column.sets
  const [digits, days, to] = [rows[own + n]!, rows[own + daysAt]!, n * SIZE]
  let kept = 0
  for (let q = 0; q < count; q++) {
    const p = alive[q]!
    const at = begins[p]!
    const word = rows[at + n]!
    const bits = fixed[sets + setOf[datePairKey(digits, days, word, rows[at + daysAt]!)]!]! & known(word)
    const sum = sums[p]! + bits - most
    assumed[to + p] = bits
    sums[p] = sum
    alive[kept] = p
    kept += 1 + ((sum - least) >> 31)
  }
  return kept
}

/** As {@link lookAtDates}, what values may add of which only equality is looked at. */
export function lookAtIds(
  { n, idAt, fixed }: LookColumn,
  row: number,
  rows: Int32Array,
  own: number,
  count: number,
  most: number,
  least: number,
): number {
  const [id, equal, unequal, to] = [rows[own + idAt]!, fixed[row + EQUAL]!, fixed[row + UNEQUAL]!, n * SIZE]
  let kept = 0
  for (let q = 0; q < count; q++) {
    const p = alive[q]!
    const word = rows[begins[p]! + idAt]!
    const differ = known(word ^ id)
    const bits = ((equal & ~differ) | (unequal & differ)) & known(word)
    const sum = sums[p]! + bits - most
    assumed[to + p] = bits
    sums[p] = sum
    alive[kept] = p
    kept += 1 + ((sum - least) >> 31)
  }
  return kept
}

/** As {@link lookAtDates}, what texts may add, by their sketches. */
export function lookAtTexts(
  column: LookColumn,
  row: number,
  rows: Int32Array,
  own: number,
  count: number,
  most: number,
  least: number,
): number {
  const { n, setOf, fixed } = column
  const sets = row + column.sets
  const [sketch, to] = [rows[own + n]!, n * SIZE]
  const [equal, tokens, cross] = [fixed[row + EQUAL]!, fixed[row + TOKENS]!, fixed[row + CROSS_SCRIPT]!]
  let kept = 0
  for (let q = 0; q < count; q++) {
    const p = alive[q]!
    const word = rows[begins[p]! + n]!
    let bits = fixed[sets + setOf[sketchPairKey(sketch, word)]!]!
    if (((sketch | word) & FLAGS) !== 0) bits = withFlags(bits, sketch | word, tokens, cross)
    const differ = known(word ^ sketch)
    bits = greater(bits, (equal & ~differ) | (bits & differ)) & known(word)
    const sum = sums[p]! + bits - most
    assumed[to + p] = bits
    sums[p] = sum
    alive[kept] = p
    kept += 1 + ((sum - least) >> 31)
  }
  return kept
}

/** Values with a space may agree by tokens, values of two scripts across them. */
function withFlags(bits: number, either: number, tokens: number, cross: number): number {
  if ((either & SKETCH_SPACE) !== 0 && tokens > bits) bits = tokens
  return (either & SKETCH_OTHER) !== 0 && cross > bits ? cross : bits
}

/** As {@link lookAtTexts}, of texts that may stand in each other's columns or sound alike: that they do is assumed at first. */
export function lookAtNames(
  column: LookColumn,
  row: number,
  rows: Int32Array,
  own: number,
  count: number,
  most: number,
  least: number,
): number {
  const { n, crossAt, setOf, swapOf, swaps, fixed } = column
  const [sets, swapped] = [row + column.sets, row + column.swapped]
  const [sketch, across, to] = [rows[own + n]!, rows[own + crossAt]!, n * SIZE]
  const [equal, tokens, cross] = [fixed[row + EQUAL]!, fixed[row + TOKENS]!, fixed[row + CROSS_SCRIPT]!]
  const phonetic = fixed[row + PHONETIC]!
  const acrossKnown = known(across)
  let kept = 0
  for (let q = 0; q < count; q++) {
    const p = alive[q]!
    const at = begins[p]!
    const word = rows[at + n]!
    const other = rows[at + crossAt]!
    let bits = fixed[sets + setOf[sketchPairKey(sketch, word)]!]!
    if (((sketch | word) & FLAGS) !== 0) bits = withFlags(bits, sketch | word, tokens, cross)
    // Where only one of them has the other column, what is in it decides; where neither has, nothing is swapped.
    const otherKnown = known(other)
    const there = swapOf[sketchPairKey(sketch, other)]! & otherKnown
    const back = swapOf[sketchPairKey(across, word)]! & acrossKnown
    const level = greater(greater(there, back), swaps & ~(acrossKnown | otherKnown))
    bits = greater(bits, fixed[swapped + level]!)
    const [differ, present] = [known(word ^ sketch), known(word)]
    bits = greater(bits, (equal & ~differ) | (bits & differ)) & present
    const heard = greater(bits, phonetic & present)
    const sum = sums[p]! + heard - most
    silent[to + p] = bits
    assumed[to + p] = heard
    sums[p] = sum
    alive[kept] = p
    kept += 1 + ((sum - least) >> 31)
  }
  return kept
}

/** Takes back what names were assumed to add for sounding alike, where they do not. Comes last: a code is worked out for few pairs. */
export function lookAtSounds(
  { n, idAt, sounds }: LookColumn,
  rows: Int32Array,
  own: number,
  count: number,
  least: number,
): number {
  const to = n * SIZE
  let sounding = -1
  let kept = 0
  for (let q = 0; q < count; q++) {
    const p = alive[q]!
    const less = assumed[to + p]! - silent[to + p]!
    if (less > 0) {
      // Codes are bits of some number of a few: never all of them.
      if (sounding === -1) sounding = sounds!(rows[own + idAt]! - 1)
      if ((sounding & sounds!(rows[begins[p]! + idAt]! - 1)) === 0) {
        sums[p]! -= less
        assumed[to + p] = silent[to + p]!
        if (sums[p]! < least) continue
      }
    }
    alive[kept++] = p
  }
  return kept
}
