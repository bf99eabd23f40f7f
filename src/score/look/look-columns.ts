// The loops of the first look: pairs of one record after another, a few columns at a time, as vectors of places that shrink (Boncz, Zukowski and
// Nes, "MonetDB/X100: Hyper-Pipelining Query Execution", CIDR 2005). A loop keeps its sum in a register and leaves a pair as soon as it is
// out of reach: a branch guessed wrong costs less than a column written and read again. Arrays that are constants of this file cost a bounds
// check to read, all others a look at their kind, length and place as well. So the arrays of the batch at work stand here, between two looks empty.
import { datePairKey } from '../../compare/births/date-sketch.ts'
import { sketchPairKey } from '../../compare/text/text-sketch.ts'
import { differing, floorOf, greater, mostOf, swappedBits } from './look-bits.ts'
import {
  boundsOf,
  type Facts,
  type LookColumn,
  type LookRows,
  MOST_COLUMNS,
  type NamePair,
  type Survivors,
} from './look-column.ts'
import { ANY, FIXED_POINT, PHONETIC } from '../bounds/level-bounds.ts'

/** Pairs looked at together. */
export const BATCH = 256

const SIZE = BATCH
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

/** The same for the loops of last-looks.ts: what is exported by its own name would be read anew at each use here. */
export const AT_WORK: Readonly<
  Record<'alive' | 'begins' | 'sums' | 'assumed' | 'silent' | 'ends' | 'runs' | 'owns' | 'loaded', Int32Array>
> = { alive, begins, sums, assumed, silent, ends, runs, owns, loaded }

/** Takes in a run, of which nothing is known yet. @returns the most that its pairs may reach */
function beginRun({ columns, rows, top }: LookRows, run: number, own: number): number {
  let most = top
  for (let n = 0; n < columns.length; n++) {
    const column = columns[n]!
    const row = boundsOf(column, rows, own)
    if (n < MOST_COLUMNS) loaded[n * SIZE + run] = row
    if (row < 0) continue
    // A row that is not there yet is all 0.
    if (column.fixed[row + ANY] === 0) column.fill(row)
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
  const { rows } = by
  let [run, most, touched] = [-1, 0, 0]
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
    const at = right[from + p]! * by.stride
    begins[p] = at
    touched ^= rows[at]!
    sums[p] = most
  }
  // Kept so that the compiler does not drop the reads.
  ends[BATCH] = touched
  return run + 1
}

/** Hands over the pairs left of so many runs, of the pairs from `from` on, to the places from `to` on. @returns how many they are */
export function keepLeft(
  { columns, rows, ceiling, top }: LookRows,
  count: number,
  right: Int32Array,
  from: number,
  into: Survivors,
  to: number,
): number {
  const { left: own, right: theirs, best } = into
  let left = 0
  for (let r = 0; r < count; r++) {
    const record = records[runs[r]!]!
    for (const end = ends[r]!; left < end; left++) {
      const p = alive[left]!
      own[to + left] = record
      theirs[to + left] = right[from + p]!
      best[to + left] = ceiling + (sums[p]! - top) / FIXED_POINT
    }
  }
  for (let n = 0; n < columns.length; n++)
    keepColumn(columns[n]!, rows, count, into.assumed[n]!, into.bounds[n]!, to)
  return left
}

/** Hands over what of one comparison is assumed of the pairs left, and the rows of bounds. */
function keepColumn(
  column: LookColumn,
  rows: Int32Array,
  count: number,
  bits: Float64Array,
  bounds: Int32Array,
  into: number,
): void {
  const to = column.n * SIZE
  for (let r = 0, q = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const row = column.n < MOST_COLUMNS ? loaded[to + run]! : boundsOf(column, rows, owns[run]!)
    if (column.looked && row >= 0) {
      for (; q < end; q++) {
        bits[into + q] = assumed[to + alive[q]!]! / FIXED_POINT
        bounds[into + q] = row
      }
    } else {
      const any = mostOf(column, row) / FIXED_POINT
      for (; q < end; q++) {
        bits[into + q] = any
        bounds[into + q] = row
      }
    }
  }
}

/** Notes a run of which pairs up to `kept` are left, from `before` on. @returns the number of runs that have any */
export function endRun(left: number, run: number, before: number, kept: number): number {
  runs[left] = run
  ends[left] = kept
  return kept === before ? left : left + 1
}

/** What births and texts may add, by their sketches, in the first `count` runs left. @returns how many are left */
export function lookAtFacts(facts: Facts, rows: Int32Array, count: number, least: number): number {
  const [places, starts, totals, bounded] = [alive, begins, sums, assumed]
  const { date, first, second } = facts
  const [dateAt, daysAt, dateSet, dateBits] = [date.at, date.daysAt, date.setOf, date.fixed]
  const [firstAt, firstSet, firstBits] = [first.at, first.setOf, first.fixed]
  const [secondAt, secondSet, secondBits] = [second.at, second.setOf, second.fixed]
  const [toDate, toFirst, toSecond] = [date.n * SIZE, first.n * SIZE, second.n * SIZE]
  let [kept, left, q] = [0, 0, 0]
  for (let r = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const own = owns[run]!
    const before = kept
    const dateRow = loaded[toDate + run]!
    const [firstRow, secondRow] = [loaded[toFirst + run]!, loaded[toSecond + run]!]
    const [digits, days, most] = [rows[own + dateAt]!, rows[own + daysAt]!, mostOf(date, dateRow)]
    const [text, textMost] = [rows[own + firstAt]!, mostOf(first, firstRow)]
    const [other, otherMost] = [rows[own + secondAt]!, mostOf(second, secondRow)]
    for (; q < end; q++) {
      const p = places[q]!
      const at = starts[p]!
      let sum = totals[p]!
      if (dateRow >= 0) {
        const word = rows[(at + dateAt) | 0]!
        const key = datePairKey(digits, days, word, rows[(at + daysAt) | 0]!)
        const bits = word === 0 ? 0 : dateBits[dateRow + date.sets + dateSet[key]!]!
        bounded[(toDate + p) | 0] = bits
        sum += bits - most
        if (sum < least) continue
      }
      if (firstRow >= 0) {
        const word = rows[(at + firstAt) | 0]!
        const bits =
          word === text ? textMost : differing(firstBits, firstRow, first.sets, firstSet, text, word)
        bounded[(toFirst + p) | 0] = bits
        sum += bits - textMost
        if (sum < least) continue
      }
      if (secondRow >= 0) {
        const word = rows[(at + secondAt) | 0]!
        const bits =
          word === other ? otherMost : differing(secondBits, secondRow, second.sets, secondSet, other, word)
        bounded[(toSecond + p) | 0] = bits
        sum += bits - otherMost
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
  const [places, starts, totals, bounded, quiet] = [alive, begins, sums, assumed, silent]
  const { given, family } = names
  const [givenAt, givenSet, givenBits] = [given.at, given.setOf, given.fixed]
  const [familyAt, familySet, familyBits] = [family.at, family.setOf, family.fixed]
  const [toGiven, toFamily] = [given.n * SIZE, family.n * SIZE]
  let [kept, left, q] = [0, 0, 0]
  for (let r = 0; r < count; r++) {
    const run = runs[r]!
    const end = ends[r]!
    const own = owns[run]!
    const before = kept
    const [givenRow, familyRow] = [loaded[toGiven + run]!, loaded[toFamily + run]!]
    const [name, surname] = [rows[own + givenAt]!, rows[own + familyAt]!]
    const [most, surnameMost] = [mostOf(given, givenRow), mostOf(family, familyRow)]
    const [floor, surnameFloor] = [floorOf(given, givenRow), floorOf(family, familyRow)]
    for (; q < end; q++) {
      const p = places[q]!
      const at = starts[p]!
      const word = rows[(at + givenAt) | 0]!
      const other = rows[(at + familyAt) | 0]!
      let bits = most
      let otherBits = surnameMost
      const differ = givenRow >= 0 && word !== name && word !== 0
      const otherDiffer = familyRow >= 0 && other !== surname && other !== 0
      let sum = totals[p]!
      if (differ) {
        bits = differing(givenBits, givenRow, given.sets, givenSet, name, word)
        sum += (bits > floor ? bits : floor) - most
      } else if (word === 0) {
        bits = 0
        sum -= most
      }
      if (sum < least) continue
      if (otherDiffer) {
        otherBits = differing(familyBits, familyRow, family.sets, familySet, surname, other)
        sum += (otherBits > surnameFloor ? otherBits : surnameFloor) - surnameMost
      } else if (other === 0) {
        otherBits = 0
        sum -= surnameMost
      }
      if (sum < least) continue
      let heard = bits
      let otherHeard = otherBits
      if ((differ && bits < floor) || (otherDiffer && otherBits < surnameFloor)) {
        const there = other === 0 || name === 0 ? -1 : sketchPairKey(name, other)
        const back = word === 0 || surname === 0 ? -1 : sketchPairKey(surname, word)
        if (differ) {
          bits = greater(bits, swappedBits(given, givenRow, there, back))
          heard = greater(bits, givenBits[givenRow + PHONETIC]!)
        }
        if (otherDiffer) {
          otherBits = greater(otherBits, swappedBits(family, familyRow, there, back))
          otherHeard = greater(otherBits, familyBits[familyRow + PHONETIC]!)
        }
        sum = totals[p]! + heard - most + otherHeard - surnameMost
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
