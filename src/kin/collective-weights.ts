/**
 * One round of collective scoring inside two families: what the other members say about a pair. A pair of one person is
 * no longer held against all strangers but, as far as the rest of the families meet, against the other members; and
 * one member is one person, so rivals inside the two families take weight from each other. One round, since more gained
 * nothing where it was measured (Kouki et al., ICDM 2017; domain report, section 6.2).
 */
import { bestAssignment } from './assign-members.ts'

/** Two families as a matrix of pairs, row by row. */
export interface FamilyMatrix {
  readonly rows: number
  readonly columns: number
  /** Weight of each pair by itself, in bits, prior included. */
  readonly own: Float64Array
  /** Bits of each pair for one person rather than two of one family. */
  readonly identity: Float64Array
  /** Bits, 0 or less, for what speaks against both one person and one family. */
  readonly against: Float64Array
}

export interface CollectiveWeights {
  /** Weight of each pair, in bits, prior included. */
  readonly weights: Float64Array
  /** What each pair is worth in an assignment of members, 0 or more. */
  readonly values: Float64Array
  /** Bits for the two families being one rather than strangers, prior included. */
  readonly familyBits: number
}

/** Probability that a member of one family stands in the list of the other at all, if they are one family. */
const LISTED = 0.5
/** Bounds of what a family shares (names, places), which counts once. */
const SHARED = [-4, 8] as const
/** What is taken at most off a pair whose rival agrees better on what families share. */
const BEHIND = 4
/** Rivals are told apart as well as a pair, or no worse than by this much. */
const RIVAL = 3
/** One person in both lists makes one family of them; this much is taken off, since one namesake is soon found. */
const DOUBT = 4

export function collectiveWeights(matrix: FamilyMatrix, prior: number): CollectiveWeights {
  const { rows, columns, own, identity, against } = matrix
  const most = Math.max(rows, columns)
  const share = LISTED / most
  const unlisted = Math.log2(1 - LISTED)
  const values = own.map((weight, k) =>
    Math.max(0, Math.log2(1 - LISTED + share * 2 ** Math.min(weight - prior, identity[k]!)) - unlisted),
  )
  let shared: number = SHARED[0]
  let top = 0
  // Of the pair that speaks most for the family; of equal ones the one that says more.
  for (let k = 0; k < own.length; k++) {
    const bits = Math.max(SHARED[0], Math.min(SHARED[1], own[k]! - prior - identity[k]!))
    if (values[k]! > top || (values[k] === top && top > 0 && bits > shared)) {
      shared = bits
      top = values[k]!
    }
  }
  if (top === 0) shared = 0
  const base = prior - Math.log2(share) + shared
  const othersOf = (row: number, column: number): number => {
    const fewer = Math.min(rows, columns) - (row < 0 ? 0 : 1)
    return bestAssignment(values, rows, columns, row, column) + fewer * unlisted
  }
  const lifted = new Float64Array(own.length)
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const k = r * columns + c
      const others = othersOf(r, c)
      const odds = 2 ** (against[k]! + Math.max(base + others, strongestBut(matrix, r, c) - DOUBT))
      // One person in both lists makes one family of them: members who don't meet speak against it.
      const alone = own[k]! + against[k]! + Math.min(0, others)
      const told = identity[k]! - behind(matrix, r, c)
      lifted[k] = Math.log2((odds * share * 2 ** told + 2 ** alone) / (odds * (1 - share) + 1))
    }
  return { weights: withRivals(lifted, rows, columns), values, familyBits: base + othersOf(-1, -1) }
}

/**
 * Two members of one given name (a child named after its grandmother) differ in what families share: their further
 * names, the relatives of their own. Half the bits by which a pair falls behind a rival count.
 */
function behind({ rows, columns, own, identity }: FamilyMatrix, row: number, column: number): number {
  const k = row * columns + column
  const rest = own[k]! - identity[k]!
  let most = rest
  const rival = (at: number): void => {
    if (identity[at]! >= identity[k]! - RIVAL) most = Math.max(most, own[at]! - identity[at]!)
  }
  for (let c = 0; c < columns; c++) rival(row * columns + c)
  for (let r = 0; r < rows; r++) rival(r * columns + column)
  return Math.min(BEHIND, (most - rest) / 2)
}

/** The heaviest pair in which neither of two members takes part. */
function strongestBut({ rows, columns, own, against }: FamilyMatrix, row: number, column: number): number {
  let most = Number.NEGATIVE_INFINITY
  for (let r = 0; r < rows; r++)
    if (r !== row)
      for (let c = 0; c < columns; c++) {
        const k = r * columns + c
        if (c !== column) most = Math.max(most, own[k]! + against[k]!)
      }
  return most
}

/**
 * Odds against nobody, and against the other partners of the two members, so far as those are not somebody else's: a rival
 * that has a better partner of its own is none.
 */
function withRivals(weights: Float64Array, rows: number, columns: number): Float64Array {
  const odds = weights.map((weight) => 2 ** weight)
  const free = (sum: (k: number) => number): Float64Array => odds.map((odd, k) => odd / (1 + sum(k)))
  const inRow = free((k) => sumOfRow(odds, columns, k))
  const inColumn = free((k) => sumOfColumn(odds, rows, columns, k))
  return weights.map(
    (weight, k) =>
      weight - Math.log2(1 + sumOfRow(inColumn, columns, k) + sumOfColumn(inRow, rows, columns, k)),
  )
}

/** Of all in the row of a position but itself. */
function sumOfRow(values: Float64Array, columns: number, k: number): number {
  const from = k - (k % columns)
  let sum = 0
  for (let at = from; at < from + columns; at++) if (at !== k) sum += values[at]!
  return sum
}

function sumOfColumn(values: Float64Array, rows: number, columns: number, k: number): number {
  let sum = 0
  for (let at = k % columns; at < rows * columns; at += columns) if (at !== k) sum += values[at]!
  return sum
}
