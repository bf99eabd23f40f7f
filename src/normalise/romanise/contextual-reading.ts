/**
 * Reads a token by what its letters became in known names: every letter yields a Latin chunk (with the short vowels
 * that nobody wrote), chosen by the longest context of two letters on either side that was learned; the next readings
 * change one letter's chunk, the least costly change first.
 *
 * Source of the method: letter-to-phoneme decision lists with back-off (Black, Lenzo & Pagel 1998) over an EM
 * alignment; learned by scripts/train-contextual-readings.ts.
 */

import { isUnreadMark, joinedLetters } from './readable-letters.ts'

/** A learned table, decoded. */
export interface ContextTable {
  /** Code unit to letter code 1..61, {@link UNKNOWN} or {@link SKIPPED}. */
  readonly codes: Uint8Array
  /** Context key to chunks, the likeliest first. */
  readonly chunks: ReadonlyMap<number, readonly ContextChunk[]>
  /** By letter and the letter behind: 1 if a context with one letter before is known, 2 and 4 with more. */
  readonly depth: Uint8Array
}

export interface ContextChunk {
  readonly latin: string
  /** Bits behind the likeliest chunk of its context; 0 for that itself. */
  readonly cost: number
}

/** Codes: a place outside the token, a mark, a letter not in the table, a place that the context leaves open. */
const EDGE = 0
const SKIPPED = 61
const UNKNOWN = 62
const OPEN = 63
/** All scripts with learned tables end before. */
const LAST_UNIT = 0x700
/** Longest token read, in letters. */
const MAX_LETTERS = 40

/** Context as one 30-bit number: two letters before, the letter, two behind. */
function contextKey(l2: number, l1: number, letter: number, r1: number, r2: number): number {
  return (l2 << 24) | (l1 << 18) | (letter << 12) | (r1 << 6) | r2
}

/**
 * @param text Packed by the training script: letters, then `context:chunk,chunk cost,chunk cost` entries, all parted by `;`.
 * @returns The table.
 */
export function decodeContexts(text: string): ContextTable {
  const [alphabet = '', ...entries] = text.split(';')
  const letters = new Map<string, number>()
  for (const letter of alphabet) letters.set(letter, letters.size + 1)
  const code = (mark: string): number =>
    mark === '^' ? EDGE : mark === '*' ? OPEN : (letters.get(mark) ?? UNKNOWN)
  const chunks = new Map<number, readonly ContextChunk[]>()
  const depth = new Uint8Array(64 * 64)
  for (const entry of entries) {
    const [context = '', packed = ''] = entry.split(':')
    const [l2, l1, c, r1, r2] = Array.from(context, code) as [number, number, number, number, number]
    chunks.set(contextKey(l2, l1, c, r1, r2), packed.split(',').map(decodeChunk))
    if (l1 !== OPEN) depth[(c << 6) | r1]! |= r2 === OPEN ? 1 : l2 === OPEN ? 2 : 4
  }
  return { codes: codesOf(letters), chunks, depth }
}

function decodeChunk(packed: string): ContextChunk {
  const digits = /\d*$/u.exec(packed)?.[0] ?? ''
  return {
    latin: packed.slice(0, packed.length - digits.length),
    cost: digits === '' ? 0 : Number(digits) / 4,
  }
}

function codesOf(letters: ReadonlyMap<string, number>): Uint8Array {
  const codes = new Uint8Array(LAST_UNIT).fill(UNKNOWN)
  for (const [letter, code] of letters) codes[letter.charCodeAt(0)] = code
  for (const [letter, same] of joinedLetters()) codes[letter.charCodeAt(0)] = letters.get(same) ?? UNKNOWN
  for (let unit = 0; unit < LAST_UNIT; unit++) if (isUnreadMark(unit)) codes[unit] = SKIPPED
  return codes
}

/**
 * @param token Lower-case letters of the table's script; points and harakat are skipped.
 * @param limit Most readings.
 * @returns Readings in a-z, likeliest first; empty if a letter is not in the table.
 */
export function readByContext(token: string, table: ContextTable, limit: number): readonly string[] {
  const codes: number[] = [EDGE, EDGE]
  for (let i = 0; i < token.length && i < MAX_LETTERS; i++) {
    const unit = token.charCodeAt(i)
    const code = unit < LAST_UNIT ? table.codes[unit]! : unit === 0x2019 ? table.codes[39]! : UNKNOWN
    if (code === UNKNOWN) return []
    if (code !== SKIPPED) codes.push(code)
  }
  codes.push(EDGE, EDGE)
  const picked: (readonly ContextChunk[])[] = []
  for (let i = 2; i < codes.length - 2; i++) picked.push(chunksAt(codes, i, table))
  return cheapest(picked, limit)
}

const NOTHING: readonly ContextChunk[] = [{ latin: '', cost: 0 }]

/** The longest known context, dropping the outer letters first. */
function chunksAt(
  codes: readonly number[],
  i: number,
  { chunks, depth }: ContextTable,
): readonly ContextChunk[] {
  const c = codes[i]!
  const r1 = codes[i + 1]!
  const known = depth[(c << 6) | r1]!
  let found: readonly ContextChunk[] | undefined
  if (known !== 0) {
    const l1 = codes[i - 1]!
    const r2 = codes[i + 2]!
    if ((known & 4) !== 0) found = chunks.get(contextKey(codes[i - 2]!, l1, c, r1, r2))
    if (found === undefined && (known & 2) !== 0) found = chunks.get(contextKey(OPEN, l1, c, r1, r2))
    if (found === undefined && (known & 1) !== 0) found = chunks.get(contextKey(OPEN, l1, c, r1, OPEN))
    if (found !== undefined) return found
  }
  return (
    chunks.get(contextKey(OPEN, OPEN, c, r1, OPEN)) ??
    chunks.get(contextKey(OPEN, OPEN, c, OPEN, OPEN)) ??
    NOTHING
  )
}

/** The best sequence, then those with the least costly chunk changed. */
function cheapest(picked: readonly (readonly ContextChunk[])[], limit: number): readonly string[] {
  const out = [spell(picked, -1, 0)]
  // the least costly changes, by insertion: limits are small
  const places: number[] = []
  const costs: number[] = []
  for (let at = 0; at < picked.length; at++) {
    const list = picked[at] as readonly ContextChunk[]
    for (let k = 1; k < list.length; k++) {
      const cost = list[k]!.cost
      let slot = costs.length
      while (slot > 0 && costs[slot - 1]! > cost) slot--
      if (slot >= limit - 1) continue
      costs.splice(slot, 0, cost)
      places.splice(slot, 0, at * 8 + k)
      if (costs.length > limit - 1) {
        costs.length = limit - 1
        places.length = limit - 1
      }
    }
  }
  for (const place of places) out.push(spell(picked, place >> 3, place & 7))
  return out
}

function spell(picked: readonly (readonly ContextChunk[])[], changed: number, k: number): string {
  let out = ''
  for (let i = 0; i < picked.length; i++) out += picked[i]?.[i === changed ? k : 0]?.latin ?? ''
  return out
}
