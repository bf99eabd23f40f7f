/**
 * The best alignment of two short token lists: exact assignment by dynamic programming over subsets (Held & Karp
 * 1962 in shape), in which a run of up to three neighbours on either side may stand against one token. Order is
 * free but not for nothing: each inversion costs a little.
 */
import { UNKNOWN_RARITY } from '../../../data/token-frequencies.ts'
import type { Script } from '../../../normalise/types.ts'
import { MAX_TOKENS, runOf } from '../name-code.ts'
import type { CodedName } from '../coded-name.ts'
import { areApart, runBound } from '../words/run-bound.ts'
import type { CodedToken } from '../words/coded-token.ts'
import { arePlainlyApart, MISMATCH, tokenBits } from '../words/token-bits.ts'
import type { LearnedTable } from '../words/token-learned.ts'
import { mayAgree, rememberedBits } from '../words/token-memo.ts'

/** An inversion of the order, in bits. */
export const INVERSION = -0.4
/** A space that one side has and the other has not. */
const SPACE = -0.6
const SUBSETS = 1 << MAX_TOKENS
const CELLS = (MAX_TOKENS + 1) * SUBSETS

/** One aligned group: a run of tokens of one side against a run of the other; one of the runs has length one. */
export interface AlignedGroup {
  readonly a: number
  readonly aLength: number
  readonly b: number
  readonly bLength: number
  readonly bits: number
}

const value = /* @__PURE__ */ new Float64Array(CELLS)
/** How a cell was reached: a length, b index, b length, packed; 0 means that the token of a was skipped. */
const how = /* @__PURE__ */ new Int16Array(CELLS)
/** Steps from one token of a: at most one token, two runs of b and two runs of a for each token of b. */
const MOST_STEPS = MAX_TOKENS * 5
/** Of each step: what it brings, the tokens of b that it takes, the first of them, and what {@link trace} needs of it. */
const stepBits = /* @__PURE__ */ new Float64Array(MOST_STEPS)
const stepMask = /* @__PURE__ */ new Int32Array(MOST_STEPS)
const stepFirst = /* @__PURE__ */ new Int32Array(MOST_STEPS)
const stepHow = /* @__PURE__ */ new Int32Array(MOST_STEPS)
let steps = 0

/** What a token that stays alone costs, and what it costs where the other side's custom leaves it out. */
export const ALONE = -2.5
const ALONE_BY_CUSTOM = -1

/** Scripts whose writers know a foreigner by the surname, and a countryman without his English given name. */
const EAST_ASIAN: ReadonlySet<Script> = new Set<Script>(['Han', 'Hangul', 'Katakana', 'Hiragana', 'Japanese'])

/** What a token costs that stays alone beside `other`, whose writers may leave such a name out. */
function missing(token: CodedToken, other: CodedName): number {
  if (token.particle) return -0.2
  if (token.initial) return -0.5
  const byCustom =
    token.script === 'Latin' &&
    EAST_ASIAN.has(other.script) &&
    (other.tokens.length === 1 || (token.listed && token.rarity < UNKNOWN_RARITY))
  return byCustom ? ALONE_BY_CUSTOM : ALONE
}

/** @returns Aligned groups, in the order of a, and the total in bits with what stays alone. */
export function alignTokens(
  a: CodedName,
  b: CodedName,
  table: LearnedTable,
): { readonly groups: readonly AlignedGroup[]; readonly bits: number } {
  const n = a.tokens.length
  const m = b.tokens.length
  const full = 1 << m
  fillSingle(a, b, table)
  value.fill(-Infinity, 0, (n + 1) * full)
  value[0] = 0
  for (let i = 0; i < n; i++) {
    const skip = missing(a.tokens[i]!, b)
    findSteps(a, i, b, table)
    for (let used = 0; used < full; used++) {
      const here = value[i * full + used]!
      if (here === -Infinity) continue
      relax((i + 1) * full + used, here + skip, 0)
      for (let s = 0; s < steps; s++) {
        const mask = stepMask[s]!
        if ((used & mask) !== 0) continue
        const order = INVERSION * bitCount(used >> stepFirst[s]!)
        const step = stepHow[s]!
        relax((i + (step >> 8)) * full + (used | mask), here + stepBits[s]! + order, step)
      }
    }
  }
  return trace(a, b, n, m)
}

/**
 * Whether some step may reach {@link AGREEMENT}: if none does, no group agrees, and the total is under so many bits as the shorter name
 * has tokens. Told by floors, so that most pairs of strangers are done before any score is known.
 */
export function mayAnyAgree(a: CodedName, b: CodedName, table: LearnedTable): boolean {
  const n = a.tokens.length
  const m = b.tokens.length
  for (let i = 0; i < n; i++) {
    const x = a.tokens[i]!
    for (let j = 0; j < m; j++) {
      const y = b.tokens[j]!
      if (!arePlainlyApart(x, y) && mayAgree(x, y, table)) return true
    }
  }
  for (let i = 0; i < n; i++)
    for (let j = 0; j < m; j++)
      for (let length = 2; length <= 3; length++) {
        if (j + length <= m && mayBeWord(b, j, length, a.tokens[i]!)) {
          if (mayAgree(a.tokens[i]!, runOf(b, j, length), table)) return true
        }
        if (i + length <= n && mayBeWord(a, i, length, b.tokens[j]!)) {
          if (mayAgree(runOf(a, i, length), b.tokens[j]!, table)) return true
        }
      }
  return false
}

/** Bits of each token of a against each of b. */
const single = /* @__PURE__ */ new Float64Array(MAX_TOKENS * MAX_TOKENS)

function fillSingle(a: CodedName, b: CodedName, table: LearnedTable): void {
  for (let i = 0; i < a.tokens.length; i++)
    for (let j = 0; j < b.tokens.length; j++) {
      const x = a.tokens[i]!
      const y = b.tokens[j]!
      single[i * MAX_TOKENS + j] = arePlainlyApart(x, y) ? MISMATCH : rememberedBits(x, y, table)
    }
}

/** The steps from token i of a that say anything: most pairs of tokens are plainly different. */
function findSteps(a: CodedName, i: number, b: CodedName, table: LearnedTable): void {
  const n = a.tokens.length
  const m = b.tokens.length
  const token = a.tokens[i]!
  steps = 0
  for (let j = 0; j < m; j++) {
    const other = b.tokens[j]!
    addStep(single[i * MAX_TOKENS + j]!, 1, j, 1)
    for (let length = 2; length <= 3; length++) {
      if (j + length <= m && mayBeWord(b, j, length, token))
        addStep(runBits(token, runOf(b, j, length), length, table), 1, j, length)
      if (i + length <= n && mayBeWord(a, i, length, other))
        addStep(runBits(runOf(a, i, length), other, length, table), length, j, 1)
    }
  }
}

function addStep(bits: number, aLength: number, j: number, bLength: number): void {
  if (!(bits > MISMATCH)) return
  stepBits[steps] = bits
  stepMask[steps] = ((1 << bLength) - 1) << j
  stepFirst[steps] = j
  stepHow[steps++] = (aLength << 8) | (j << 4) | bLength
}

function relax(cell: number, bits: number, step: number): void {
  if (bits > value[cell]!) {
    value[cell] = bits
    how[cell] = step
  }
}

function trace(
  a: CodedName,
  b: CodedName,
  n: number,
  m: number,
): { readonly groups: readonly AlignedGroup[]; readonly bits: number } {
  const full = 1 << m
  let best = -Infinity
  let used = 0
  for (let set = 0; set < full; set++) {
    let total = value[n * full + set]!
    if (total === -Infinity) continue
    for (let j = 0; j < m; j++) if ((set & (1 << j)) === 0) total += missing(b.tokens[j]!, a)
    if (total > best) {
      best = total
      used = set
    }
  }
  const groups: AlignedGroup[] = []
  let i = n
  while (i > 0) {
    const step = how[i * full + used]!
    if (step === 0) {
      i--
      continue
    }
    const aLength = step >> 8
    const j = (step >> 4) & 15
    const bLength = step & 15
    const before = used & ~(((1 << bLength) - 1) << j)
    const bits = value[i * full + used]! - value[(i - aLength) * full + before]!
    i -= aLength
    used = before
    groups.push({ a: i, aLength, b: j, bLength, bits })
  }
  return { groups: groups.reverse(), bits: best }
}

/** Whether a run of tokens may be one word with a token of the other side: told before the run is coded, which most never are. */
function mayBeWord(name: CodedName, first: number, length: number, other: CodedToken): boolean {
  if (other.initial) return false
  const key = first * 2 + length - 2
  const bound = (name.bounds[key] ??= runBound(name.tokens, first, length))
  const x = bound.letters
  const y = other.letters
  if (x < 3 || y < 3 || x * 1.7 < y || y * 1.7 < x) return false
  return !areApart(bound, name.tokens[first]!.script, other)
}

function runBits(x: CodedToken, y: CodedToken, length: number, table: LearnedTable): number {
  if (x.initial || y.initial) return MISMATCH
  return tokenBits(x, y, table) + SPACE * (length - 1)
}

/** How many of the tokens, as bits, are set. */
export function bitCount(x: number): number {
  let count = 0
  for (let v = x; v !== 0; v &= v - 1) count++
  return count
}
