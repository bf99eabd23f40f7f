/**
 * Bits of pairs of words that were compared lately: names repeat by Zipf's law, and the candidates of a search share the
 * words that brought them. A direct-mapped memo by the numbers of the two tokens; it holds no text, and what it has kept
 * or lost never shows.
 */
import { tokenBits } from './token-bits.ts'
import type { CodedToken } from './coded-token.ts'
import type { LearnedTable } from './token-learned.ts'
import { writtenZeros } from '../../../internal/written-zeros.ts'

const SLOT_BITS = 17
const SLOTS = 1 << SLOT_BITS
/** Above the numbers that tokens reach; a pair of them and a table are one whole number under 2 ** 53. */
const MOST_TOKENS = 2 ** 24

/** Key and bits of each slot, side by side. */
let memo: Float64Array | undefined

/** In place of bits that are known to be no more than {@link NO_AGREEMENT}. */
const BELOW = Number.NEGATIVE_INFINITY

/** Aligned tokens below this many bits are left unmatched: they contradict each other. */
export const AGREEMENT = 1
/** Sure to be under it, whatever is lost in rounding. */
const NO_AGREEMENT: number = AGREEMENT - 1e-6

/** {@link tokenBits}, remembered for tokens that many names share. */
export function rememberedBits(a: CodedToken, b: CodedToken, table: LearnedTable): number {
  const key = keyOf(a.id, b.id, table)
  if (key < 0) return tokenBits(a, b, table)
  const cells = (memo ??= writtenZeros(new Float64Array(2 * SLOTS)))
  const at = placeOf(a.id, b.id)
  if (cells[at] === key && cells[at + 1] !== BELOW) return cells[at + 1]!
  const bits = tokenBits(a, b, table)
  cells[at] = key
  cells[at + 1] = bits
  return bits
}

/** False where {@link rememberedBits} are sure to be under {@link AGREEMENT}, which takes less than to know them. */
export function mayAgree(a: CodedToken, b: CodedToken, table: LearnedTable): boolean {
  const key = keyOf(a.id, b.id, table)
  if (key < 0) return tokenBits(a, b, table, NO_AGREEMENT) > NO_AGREEMENT
  const cells = (memo ??= writtenZeros(new Float64Array(2 * SLOTS)))
  const at = placeOf(a.id, b.id)
  if (cells[at] === key) return cells[at + 1]! > NO_AGREEMENT
  const bits = tokenBits(a, b, table, NO_AGREEMENT)
  const agree = bits > NO_AGREEMENT
  // Of several readings of both those that a first one far away would have left out were tried as well.
  if (agree && a.codes.length > 1 && b.codes.length > 1) return true
  cells[at] = key
  cells[at + 1] = agree ? bits : BELOW
  return agree
}

/** One number for two tokens and a table; -1 where a token has no number. */
function keyOf(x: number, y: number, table: LearnedTable): number {
  return x === 0 || y === 0 || x >= MOST_TOKENS || y >= MOST_TOKENS
    ? -1
    : (x * MOST_TOKENS + y) * 16 + table.number
}

function placeOf(x: number, y: number): number {
  return 2 * ((Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> (32 - SLOT_BITS))
}
