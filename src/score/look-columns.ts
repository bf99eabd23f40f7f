// The loops of the first look: pairs of one record after another, a column at a time, as vectors of places that shrink (Boncz, Zukowski and
// Nes, "MonetDB/X100: Hyper-Pipelining Query Execution", CIDR 2005; without a branch: Ross, "Selection conditions in main memory",
// TODS 29, 2004). What it takes is instructions, not memory: arrays that are constants of this file cost a bounds check to read,
// all others a look at their kind, length and place as well. So the arrays of the batch at work stand here, between two looks empty.
import { datePairKey } from '../compare/births/date-sketch.ts'
import { SKETCH_OTHER, SKETCH_SPACE, sketchPairKey } from '../compare/text/text-sketch.ts'
import { boundsOf, type LookColumn, type LookRows, type Survivors, withFlags } from './look-column.ts'
import { ANY, CROSS_SCRIPT, EQUAL, FIXED_POINT, PHONETIC, TOKENS, UNEQUAL } from './level-bounds.ts'

/** Pairs looked at together. */
export const BATCH = 256
/** Comparisons that are looked at; of more, the others are left as they are. */
export const MOST_COLUMNS = 32

const SIZE = BATCH
const FLAGS = SKETCH_SPACE | SKETCH_OTHER
/** Places in the batch of the pairs left. */
const alive = /* @__PURE__ */ new Int32Array(BATCH)
/** By place: where the partner's row begins, and the most that the pair can reach, in fixed point. */
const begins = /* @__PURE__ */ new Int32Array(BATCH)
const sums = /* @__PURE__ */ new Int32Array(BATCH)
/** By comparison and place what is assumed, and what of names that don't sound alike. */
const assumed = /* @__PURE__ */ new Int32Array(BATCH * MOST_COLUMNS)
const silent = /* @__PURE__ */ new Int32Array(BATCH * MOST_COLUMNS)
/** Pairs of one record that lie side by side are a run. Of those left: which it is, and where it ends in `alive`. */
const runs = /* @__PURE__ */ new Int32Array(BATCH)
const ends = /* @__PURE__ */ new Int32Array(BATCH + 1)
/** By run: the record, and where its row begins; by comparison and run its row of bounds, -1 where it lacks the feature. */
const records = /* @__PURE__ */ new Int32Array(BATCH)
const owns = /* @__PURE__ */ new Int32Array(BATCH)
const loaded = /* @__PURE__ */ new Int32Array(BATCH * MOST_COLUMNS)

/** Takes in a run, of which nothing is known yet. @returns the most that its pairs may reach */
function beginRun({ columns, rows, top }: LookRows, run: number, own: number): number {
  let most = top
  for (let n = 0; n < columns.length; n++) {
    const column = columns[n]!
    const row = boundsOf(column, rows, own)
    if (n < MOST_COLUMNS) loaded[n * SIZE + run] = row
    if (row < 0) continue
    column.fill(row)
    most += column.fixed[row + ANY]!
  }
  return most
}

/** Takes in `count` pairs from `from` on. @returns the number of runs */
export function begin(
  by: LookRows,
  left: Int32Array,
  right: Int32Array,
  from: number,
  count: number,
): number {
  let [run, most] = [-1, 0]
  for (let p = 0; p < count; p++) {
    const i = left[from + p]!
    if (run < 0 || i !== records[run]) {
      run++
      runs[run] = run
      records[run] = i
      owns[run] = i * by.stride
      most = beginRun(by, run, owns[run]!)
    }
    ends[run] = p + 1
    alive[p] = p
    begins[p] = right[from + p]! * by.stride
    sums[p] = most
  }
  return run + 1
}

/** Hands over the pairs left of so many runs, of the pairs from `from` on. @returns how many they are */
export function keepLeft(
  { columns, rows, ceiling }: LookRows,
  count: number,
  right: Int32Array,
  from: number,
  into: Survivors,
): number {
  let left = 0
  for (let r = 0; r < count; r++)
    for (; left < ends[r]!; left++) {
      into.left[left] = records[runs[r]!]!
      into.right[left] = right[from + alive[left]!]!
      into.best[left] = ceiling
    }
  for (let n = 0; n < columns.length; n++) {
    const column = columns[n]!
    const [own, bounds, { best }] = [into.assumed[n]!, into.bounds[n]!, into]
    for (let r = 0, q = 0; r < count; r++) {
      const row = boundsOf(column, rows, owns[runs[r]!]!)
      const any = row < 0 ? 0 : column.fixed[row + ANY]!
      for (; q < ends[r]!; q++) {
        const bits = (row >= 0 && column.looked ? assumed[n * SIZE + alive[q]!]! : any) / FIXED_POINT
        own[q] = bits
        best[q] = best[q]! + bits
        bounds[q] = row
      }
    }
  }
  return left
}

/** Notes a run of which pairs up to `kept` are left, from `before` on. @returns the number of runs that have any */
function endRun(left: number, run: number, before: number, kept: number): number {
  runs[left] = run
  ends[left] = kept
  return kept === before ? left : left + 1
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

/** What births may add, by their digits and days, in the first `count` runs left. @returns how many are left */
export function lookAtDates(column: LookColumn, rows: Int32Array, count: number, least: number): number {
  const { n, daysAt, setOf, sets, fixed } = column
  const to = n * SIZE
  let [kept, left, q] = [0, 0, 0]
  for (let r = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const row = loaded[to + run]!
    const before = kept
    if (row < 0) for (; q < end; q++) alive[kept++] = alive[q]!
    else {
      const own = owns[run]!
      const [digits, days, most, set] = [rows[own + n]!, rows[own + daysAt]!, fixed[row + ANY]!, row + sets]
      for (; q < end; q++) {
        const p = alive[q]!
        const at = begins[p]!
        const word = rows[at + n]!
        const bits = fixed[set + setOf[datePairKey(digits, days, word, rows[at + daysAt]!)]!]! & known(word)
        const sum = sums[p]! + bits - most
        assumed[to + p] = bits
        sums[p] = sum
        alive[kept] = p
        kept += 1 + ((sum - least) >> 31)
      }
    }
    left = endRun(left, run, before, kept)
  }
  return left
}

/** As {@link lookAtDates}, what values may add of which only equality is looked at. */
export function lookAtIds(column: LookColumn, rows: Int32Array, count: number, least: number): number {
  const { n, idAt, fixed } = column
  const to = n * SIZE
  let [kept, left, q] = [0, 0, 0]
  for (let r = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const row = loaded[to + run]!
    const before = kept
    if (row < 0) for (; q < end; q++) alive[kept++] = alive[q]!
    else {
      const [id, most] = [rows[owns[run]! + idAt]!, fixed[row + ANY]!]
      const [equal, unequal] = [fixed[row + EQUAL]!, fixed[row + UNEQUAL]!]
      for (; q < end; q++) {
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
    }
    left = endRun(left, run, before, kept)
  }
  return left
}

/** As {@link lookAtDates}, what texts may add, by their sketches. */
export function lookAtTexts(column: LookColumn, rows: Int32Array, count: number, least: number): number {
  const { n, setOf, sets, fixed } = column
  const to = n * SIZE
  let [kept, left, q] = [0, 0, 0]
  for (let r = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const row = loaded[to + run]!
    const before = kept
    if (row < 0) for (; q < end; q++) alive[kept++] = alive[q]!
    else {
      const [sketch, most, set] = [rows[owns[run]! + n]!, fixed[row + ANY]!, row + sets]
      const [equal, tokens, cross] = [fixed[row + EQUAL]!, fixed[row + TOKENS]!, fixed[row + CROSS_SCRIPT]!]
      for (; q < end; q++) {
        const p = alive[q]!
        const word = rows[begins[p]! + n]!
        let bits = fixed[set + setOf[sketchPairKey(sketch, word)]!]!
        if (((sketch | word) & FLAGS) !== 0) bits = withFlags(bits, sketch | word, tokens, cross)
        const differ = known(word ^ sketch)
        bits = greater(bits, (equal & ~differ) | (bits & differ)) & known(word)
        const sum = sums[p]! + bits - most
        assumed[to + p] = bits
        sums[p] = sum
        alive[kept] = p
        kept += 1 + ((sum - least) >> 31)
      }
    }
    left = endRun(left, run, before, kept)
  }
  return left
}

/** As {@link lookAtTexts}, of texts that may stand in each other's columns or sound alike: that they do is assumed at first. */
export function lookAtNames(column: LookColumn, rows: Int32Array, count: number, least: number): number {
  const { n, crossAt, setOf, sets, swapOf, swapped, swaps, fixed } = column
  const to = n * SIZE
  let [kept, left, q] = [0, 0, 0]
  for (let r = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const row = loaded[to + run]!
    const before = kept
    if (row < 0) for (; q < end; q++) alive[kept++] = alive[q]!
    else {
      const own = owns[run]!
      const [sketch, across, most] = [rows[own + n]!, rows[own + crossAt]!, fixed[row + ANY]!]
      const [equal, tokens, cross] = [fixed[row + EQUAL]!, fixed[row + TOKENS]!, fixed[row + CROSS_SCRIPT]!]
      const [phonetic, set, swap] = [fixed[row + PHONETIC]!, row + sets, row + swapped]
      const acrossKnown = known(across)
      for (; q < end; q++) {
        const p = alive[q]!
        const at = begins[p]!
        const word = rows[at + n]!
        const other = rows[at + crossAt]!
        let bits = fixed[set + setOf[sketchPairKey(sketch, word)]!]!
        if (((sketch | word) & FLAGS) !== 0) bits = withFlags(bits, sketch | word, tokens, cross)
        // Where only one of them has the other column, what is in it decides; where neither has, nothing is swapped.
        const otherKnown = known(other)
        const there = swapOf[sketchPairKey(sketch, other)]! & otherKnown
        const back = swapOf[sketchPairKey(across, word)]! & acrossKnown
        const level = greater(greater(there, back), swaps & ~(acrossKnown | otherKnown))
        bits = greater(bits, fixed[swap + level]!)
        const [differ, present] = [known(word ^ sketch), known(word)]
        bits = greater(bits, (equal & ~differ) | (bits & differ)) & present
        const heard = greater(bits, phonetic & present)
        silent[to + p] = bits
        const sum = sums[p]! + heard - most
        assumed[to + p] = heard
        sums[p] = sum
        alive[kept] = p
        kept += 1 + ((sum - least) >> 31)
      }
    }
    left = endRun(left, run, before, kept)
  }
  return left
}

/** Takes back what names were assumed to add for sounding alike, where they do not. Comes last: a code is worked out for few pairs. */
export function lookAtSounds(column: LookColumn, rows: Int32Array, count: number, least: number): number {
  const { n, idAt, sounds } = column
  const to = n * SIZE
  let touched = 0
  for (let q = 0; q < ends[count - 1]!; q++) {
    const p = alive[q]!
    const id = rows[begins[p]! + idAt]!
    if (id > 0 && assumed[to + p]! > silent[to + p]!) touched ^= sounds!.touch(id - 1)
  }
  // Kept so that the compiler does not drop the reads.
  ends[BATCH] = touched
  let [kept, left, q] = [0, 0, 0]
  for (let r = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const before = kept
    let sounding = -1
    for (; q < end; q++) {
      const p = alive[q]!
      // Nothing was assumed of a record that lacks the feature.
      const less = loaded[to + run]! < 0 ? 0 : assumed[to + p]! - silent[to + p]!
      if (less > 0) {
        // Codes are bits of some number of a few: never all of them.
        if (sounding === -1) sounding = sounds!.of(rows[owns[run]! + idAt]! - 1)
        if ((sounding & sounds!.of(rows[begins[p]! + idAt]! - 1)) === 0) {
          sums[p]! -= less
          assumed[to + p] = silent[to + p]!
          if (sums[p]! < least) continue
        }
      }
      alive[kept++] = p
    }
    left = endRun(left, run, before, kept)
  }
  return left
}
