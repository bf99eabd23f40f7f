/**
 * Bits of pairs of words that were compared lately: names repeat by Zipf's law, and the candidates of a search share the
 * words that brought them. A direct-mapped memo by the numbers of the two tokens; it holds no text, and what it has kept
 * or lost never shows.
 */
import { tokenBits } from './token-bits.ts'
import type { CodedToken } from './token-code.ts'
import type { LearnedTable } from './learned-table.ts'

const SLOT_BITS = 17
const SLOTS = 1 << SLOT_BITS
/** Above the numbers that tokens reach; a pair of them and a table are one whole number under 2 ** 53. */
const MOST_TOKENS = 2 ** 24

/** Key and bits of each slot, side by side. */
let memo: Float64Array | undefined

/** {@link tokenBits}, remembered for tokens that many names share. */
export function rememberedBits(a: CodedToken, b: CodedToken, table: LearnedTable): number {
  const x = a.id
  const y = b.id
  if (x === 0 || y === 0 || x >= MOST_TOKENS || y >= MOST_TOKENS) return tokenBits(a, b, table)
  memo ??= new Float64Array(2 * SLOTS)
  const at = 2 * ((Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b)) >>> (32 - SLOT_BITS))
  const key = (x * MOST_TOKENS + y) * 16 + table.number
  if (memo[at] === key) return memo[at + 1] as number
  const bits = tokenBits(a, b, table)
  memo[at] = key
  memo[at + 1] = bits
  return bits
}
