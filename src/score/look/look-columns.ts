// The loops of the first look: pairs of one record after another, a few columns at a time, as vectors of places that shrink (Boncz, Zukowski and
// Nes, "MonetDB/X100: Hyper-Pipelining Query Execution", CIDR 2005). A loop keeps its sum in a register and leaves a pair as soon as it is
// out of reach: a branch guessed wrong costs less than a column written and read again. Arrays that are constants of this file cost a bounds
// check to read, all others a look at their kind, length and place as well. So the arrays of the batch at work stand here, between two looks empty.
import { datePairKey } from '../../compare/births/date-sketch.ts'
import { sketchPairKey } from '../../compare/text/text-sketch.ts'
import { differing, floorOf, greater, mostOf, swappedBits } from './look-bits.ts'
import { boundsOf, type Facts, type LookRows, MOST_COLUMNS, type NamePair } from './look-column.ts'
import { ANY, PHONETIC } from '../bounds/level-bounds.ts'

/** Pairs looked at together. */
export const BATCH = 256

const SIZE = BATCH
// Names of this file for what is imported: an import is read, and seen to be what it was, at each use.
const PHONETIC_AT = PHONETIC
const ANY_AT = ANY
const dateKey = datePairKey
const textKey = sketchPairKey
const bitsApart = differing
const bitsSwapped = swappedBits
const higher = greater
const mostIn = mostOf
const leastIn = floorOf
/** Places in the batch of the pairs left. */
const alive = /* @__PURE__ */ new Int32Array(BATCH)
/** By place: where the partner's row begins, and the most that the pair can reach, in fixed point. */
const begins = /* @__PURE__ */ new Int32Array(BATCH)
const sums = /* @__PURE__ */ new Int32Array(BATCH)
/** By comparison and place what is assumed, and what of names that don't sound alike. */
const assumed = /* @__PURE__ */ new Int32Array(BATCH * (MOST_COLUMNS + 1))
const silent = /* @__PURE__ */ new Int32Array(BATCH * (MOST_COLUMNS + 1))
/** Pairs of one record that lie side by side are a run. Of those left: which it is, and where it ends in `alive`. */
const runs = /* @__PURE__ */ new Int32Array(BATCH)
const ends = /* @__PURE__ */ new Int32Array(BATCH + 1)
/** By run: the record, and where its row begins; by comparison and run its row of bounds, -1 where it lacks the feature. */
const records = /* @__PURE__ */ new Int32Array(BATCH)
const owns = /* @__PURE__ */ new Int32Array(BATCH)
const loaded = /* @__PURE__ */ new Int32Array(BATCH * (MOST_COLUMNS + 1)).fill(-1)

/** The same for last-looks.ts and keep-left.ts: what is exported by its own name would be read anew at each use here. */
export const AT_WORK: Readonly<
  Record<
    'alive' | 'begins' | 'sums' | 'assumed' | 'silent' | 'ends' | 'runs' | 'records' | 'owns' | 'loaded',
    Int32Array
  >
> = { alive, begins, sums, assumed, silent, ends, runs, records, owns, loaded }

/** Takes in a run, of which nothing is known yet. @returns the most that its pairs may reach */
function beginRun({ columns, rows, top }: LookRows, run: number, own: number): number {
  let most = top
  for (let n = 0; n < columns.length; n++) {
    const column = columns[n]!
    const row = boundsOf(column, rows, own)
    if (n < MOST_COLUMNS) loaded[n * SIZE + run] = row
    if (row < 0) continue
    // A row that is not there yet is all 0.
    if (column.fixed[row + ANY_AT] === 0) column.fill(row)
    most += column.fixed[row + ANY_AT]!
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
  const { rows } = by
  const { stride } = by
  let run = -1
  let most = 0
  let touched = 0
  let last = -1
  for (let p = 0; p < count; p++) {
    const i = left[from + p]!
    if (i !== last) {
      last = i
      run++
      runs[run] = run
      records[run] = i
      owns[run] = i * stride
      most = beginRun(by, run, i * stride)
    }
    ends[run] = p + 1
    alive[p] = p
    const at = right[from + p]! * stride
    begins[p] = at
    touched ^= rows[at]!
    sums[p] = most
  }
  // Kept so that the compiler does not drop the reads.
  ends[BATCH] = touched
  return run + 1
}

/** Notes a run of which pairs up to `kept` are left, from `before` on. @returns the number of runs that have any */
export function endRun(left: number, run: number, before: number, kept: number): number {
  runs[left] = run
  ends[left] = kept
  return kept === before ? left : left + 1
}

/** What births and texts may add, by their sketches, in the first `count` runs left. @returns how many are left */
export function lookAtFacts(facts: Facts, rows: Int32Array, count: number, least: number): number {
  const places = alive
  const starts = begins
  const totals = sums
  const bounded = assumed
  const { date, first, second } = facts
  const { at: dateAt, daysAt, setOf: dateSet, fixed: dateBits, sets: dateSets } = date
  const { at: firstAt, setOf: firstSet, fixed: firstBits, sets: firstSets } = first
  const { at: secondAt, setOf: secondSet, fixed: secondBits, sets: secondSets } = second
  const toDate = date.n * SIZE
  const toFirst = first.n * SIZE
  const toSecond = second.n * SIZE
  let kept = 0
  let left = 0
  let q = 0
  for (let r = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const own = owns[run]!
    const before = kept
    const dateRow = loaded[toDate + run]!
    const firstRow = loaded[toFirst + run]!
    const secondRow = loaded[toSecond + run]!
    const digits = rows[own + dateAt]!
    const days = rows[own + daysAt]!
    const most = mostIn(date, dateRow)
    const text = rows[own + firstAt]!
    const textMost = mostIn(first, firstRow)
    const other = rows[own + secondAt]!
    const otherMost = mostIn(second, secondRow)
    for (; q < end; q++) {
      const p = places[q]!
      const at = starts[p]!
      let sum = totals[p]!
      if (dateRow >= 0) {
        const word = rows[(at + dateAt) | 0]!
        const key = dateKey(digits, days, word, rows[(at + daysAt) | 0]!)
        const bits = word === 0 ? 0 : dateBits[(dateRow + dateSets + dateSet[key]!) | 0]!
        bounded[(toDate + p) | 0] = bits
        sum = (sum + bits - most) | 0
        if (sum < least) continue
      }
      if (firstRow >= 0) {
        const word = rows[(at + firstAt) | 0]!
        const bits =
          word === text ? textMost : bitsApart(firstBits, firstRow, firstSets, firstSet, text, word)
        bounded[(toFirst + p) | 0] = bits
        sum = (sum + bits - textMost) | 0
        if (sum < least) continue
      }
      if (secondRow >= 0) {
        const word = rows[(at + secondAt) | 0]!
        const bits =
          word === other ? otherMost : bitsApart(secondBits, secondRow, secondSets, secondSet, other, word)
        bounded[(toSecond + p) | 0] = bits
        sum = (sum + bits - otherMost) | 0
        if (sum < least) continue
      }
      totals[p] = sum
      places[kept++] = p
    }
    left = endRun(left, run, before, kept)
  }
  return left
}

/** As {@link lookAtFacts}, of names that may stand in each other's columns or sound alike: that they do is assumed at first. */
export function lookAtNames(names: NamePair, rows: Int32Array, count: number, least: number): number {
  const places = alive
  const starts = begins
  const totals = sums
  const bounded = assumed
  const quiet = silent
  const { given, family } = names
  const { at: givenAt, setOf: givenSet, fixed: givenBits, sets: givenSets } = given
  const { at: familyAt, setOf: familySet, fixed: familyBits, sets: familySets } = family
  const toGiven = given.n * SIZE
  const toFamily = family.n * SIZE
  let kept = 0
  let left = 0
  let q = 0
  for (let r = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const own = owns[run]!
    const before = kept
    const givenRow = loaded[toGiven + run]!
    const familyRow = loaded[toFamily + run]!
    const name = rows[own + givenAt]!
    const surname = rows[own + familyAt]!
    const most = mostIn(given, givenRow)
    const surnameMost = mostIn(family, familyRow)
    const floor = leastIn(given, givenRow)
    const surnameFloor = leastIn(family, familyRow)
    for (; q < end; q++) {
      const p = places[q]!
      const at = starts[p]!
      const word = rows[(at + givenAt) | 0]!
      const other = rows[(at + familyAt) | 0]!
      let bits = most
      let otherBits = surnameMost
      const differ = givenRow >= 0 && word !== name && word !== 0
      const otherDiffer = familyRow >= 0 && other !== surname && other !== 0
      const total = totals[p]!
      let sum = total
      if (differ) {
        bits = bitsApart(givenBits, givenRow, givenSets, givenSet, name, word)
        sum = (sum + (bits > floor ? bits : floor) - most) | 0
      } else if (word === 0) {
        bits = 0
        sum = (sum - most) | 0
      }
      if (sum < least) continue
      if (otherDiffer) {
        otherBits = bitsApart(familyBits, familyRow, familySets, familySet, surname, other)
        sum = (sum + (otherBits > surnameFloor ? otherBits : surnameFloor) - surnameMost) | 0
      } else if (other === 0) {
        otherBits = 0
        sum = (sum - surnameMost) | 0
      }
      if (sum < least) continue
      let heard = bits
      let otherHeard = otherBits
      if ((differ && bits < floor) || (otherDiffer && otherBits < surnameFloor)) {
        const there = other === 0 || name === 0 ? -1 : textKey(name, other)
        const back = word === 0 || surname === 0 ? -1 : textKey(surname, word)
        if (differ) {
          bits = higher(bits, bitsSwapped(given, givenRow, there, back))
          heard = higher(bits, givenBits[givenRow + PHONETIC_AT]!)
        }
        if (otherDiffer) {
          otherBits = higher(otherBits, bitsSwapped(family, familyRow, there, back))
          otherHeard = higher(otherBits, familyBits[familyRow + PHONETIC_AT]!)
        }
        sum = (total + heard - most + otherHeard - surnameMost) | 0
        if (sum < least) continue
      }
      quiet[(toGiven + p) | 0] = bits
      bounded[(toGiven + p) | 0] = heard
      quiet[(toFamily + p) | 0] = otherBits
      bounded[(toFamily + p) | 0] = otherHeard
      totals[p] = sum
      places[kept++] = p
    }
    left = endRun(left, run, before, kept)
  }
  return left
}
