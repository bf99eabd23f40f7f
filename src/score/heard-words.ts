/**
 * What the words of two records' names, and of those of their relatives, have in common by sound: a guess at what the name engine will
 * say, at a hundredth of its cost. Words count by how rare they are (inverse document frequency, Spärck Jones 1972), pairs of words besides.
 */
import type { CodeGroup } from '../block/codes/code-groups.ts'
import { createRuleParts, type RulePart } from '../block/codes/id-codes.ts'
import type { BlockingRule } from '../block/rule.ts'
import type { Population } from '../encode/population.ts'
import { ascending } from '../internal/ascending.ts'
import { GrowableInt32 } from '../internal/growable-int32.ts'
import type { Steps } from '../internal/pace.ts'
import type { NameWords } from '../kin/names/name-words.ts'
import { sharedFloat64, sharedInt32 } from '../internal/shared-arrays.ts'
import { writtenZeros } from '../internal/written-zeros.ts'

/** How the words of each record sound, by number; plain data, made once for all threads. */
export interface HeardWords {
  /** Record i has `codes[offsets[i] .. offsets[i + 1]]`, distinct; a code is `KINDS * number + kind`. */
  readonly offsets: Int32Array
  readonly codes: Int32Array
  /** Where the codes of its relatives begin, which stand last. */
  readonly relatives: Int32Array
  /** By code: bits of surprise that a record has it. */
  readonly bits: Float64Array
  /** The words of all names, where they are looked at as well. */
  readonly names?: NameWords
}

/** A word of the name, two of them, a word of a relative's name. */
const [WORD, PAIR, RELATIVE] = [0, 1, 2] as const
const KINDS = 3
/** What a bit of surprise in common promises of name and relatives, by kind, and up to how many bits of it count. */
const WORTH = [0.7, 0.3, 0.3] as const
const MOST = [12, 20, 20] as const

/** Bits by which relatives are alike, for each bit of surprise of what is heard in common. */
const ALIKE = 1.5

const PARTS = 2 ** 16

/** Codes that the processor fetches together. */
const A_LINE = 16

/** Values, and records, between two steps, less one. */
const AT_ONCE = 63

/** The codes that {@link heardWords} takes, to be worked out with others. */
export const HEARD_CODES: readonly Pick<BlockingRule, 'parts'>[] = [
  { parts: [{ features: ['name'], code: 'nameTokens' }] },
  { parts: [{ features: ['name'], code: 'tokenPairs' }] },
  { parts: [{ features: ['relatives'], code: 'nameTokens' }] },
]

/**
 * @param made codes that are worked out already
 * @param words of the names of the column `name`, where names are looked at as well (names-look.ts)
 * @returns undefined where no record has a whole name
 */
export function* heardWords(
  population: Population,
  made: readonly CodeGroup[] = [],
  words?: NameWords,
): Steps<HeardWords | undefined> {
  const { columns, size } = population
  const names = columns.get('name')
  if (names === undefined) return undefined
  const partsOf = createRuleParts(population, HEARD_CODES, false, made)
  const parts: { readonly kind: number; readonly column: RulePart['columns'][number] }[] = []
  for (const [kind, rule] of HEARD_CODES.entries())
    for (const { columns: coded } of yield* partsOf(rule))
      for (const column of coded) parts.push({ kind, column })

  const offsets = sharedInt32(size + 1)
  const relatives = sharedInt32(size)
  const all = new GrowableInt32(16 * size)
  let most = 0
  for (let i = 0; i < size; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
    const from = all.length
    relatives[i] = -1
    for (const { kind, column } of parts) {
      if (kind === RELATIVE && relatives[i]! < 0) relatives[i] = all.length
      for (let k = column.offsets[i]!; k < column.offsets[i + 1]!; k++)
        for (
          let c = column.byId.offsets[column.ids[k]!]!;
          c < column.byId.offsets[column.ids[k]! + 1]!;
          c++
        ) {
          const code = KINDS * column.byId.codes[c]! + kind
          let at = from
          while (at < all.length && all.at(at) !== code) at++
          if (at < all.length) continue
          all.push(code)
          if (code > most) most = code
        }
    }
    if (relatives[i]! < 0) relatives[i] = all.length
    offsets[i + 1] = all.length
  }
  const codes = sharedInt32(all.length)
  codes.set(all.view())
  const bits = sharedFloat64(most + 1)
  for (let k = 0; k < codes.length; k++) bits[codes[k]!]!++
  // In whole parts of a bit, so that sums are the same in any order.
  for (let code = 0; code < bits.length; code++)
    if (bits[code] !== 0) bits[code] = Math.round(Math.log2(size / bits[code]!) * PARTS) / PARTS
  const heard = { offsets, codes, relatives, bits }
  return words ? { ...heard, names: words } : heard
}

/** What a name and relatives promise, of one record after another. */
export interface Promised {
  /** The record that {@link bits} is about from now on. */
  begin(i: number): void
  /**
   * Bits that the names and relatives of the record and of j may be expected to add at best. For bits below `least` any number below it
   * may come, which takes less to know. Default: none are.
   */
  bits(j: number, least?: number): number
  /** Fetches what {@link bits} needs of the records at the first `count` places: at once, and not one after another. */
  touch(records: Int32Array, places: Int32Array, count: number): void
  /** The part of these bits that names alone add, of the record that {@link bits} was asked for last. */
  names(): number
  /** Bits by which relatives are alike that may be expected at best, of the record that {@link bits} was asked for last. */
  relatives(): number
}

export function createPromised({ offsets, codes, relatives, bits }: HeardWords): Promised {
  /** By code, one more than the record that has it and was begun last. */
  const marks = writtenZeros(new Int32Array(bits.length))
  const sums = new Float64Array(KINDS)
  let mark = 0
  let names = 0
  /** What was fetched, so that fetching it is not left out. */
  let seen = 0
  const worthOf = (kind: 0 | 1 | 2): number => WORTH[kind] * Math.min(MOST[kind], sums[kind]!)
  return {
    begin(i) {
      mark = i + 1
      for (let k = offsets[i]!; k < offsets[i + 1]!; k++) marks[codes[k]!] = mark
    },
    bits(j, least = Number.NEGATIVE_INFINITY) {
      const middle = relatives[j]!
      sums[WORD] = sums[PAIR] = sums[RELATIVE] = 0
      for (let k = offsets[j]!; k < middle; k++) {
        const code = codes[k]!
        if (marks[code] === mark) sums[code % KINDS]! += bits[code]!
      }
      names = worthOf(WORD) + worthOf(PAIR)
      if (names + WORTH[RELATIVE] * MOST[RELATIVE] < least) return Number.NEGATIVE_INFINITY
      let named = 0
      for (let k = middle; k < offsets[j + 1]!; k++) {
        const code = codes[k]!
        if (marks[code] === mark) named += bits[code]!
      }
      sums[RELATIVE] = named
      return names + worthOf(RELATIVE)
    },
    touch(records, places, count) {
      let sum = 0
      for (let q = 0; q < count; q++) {
        const j = records[places[q]!]!
        sum ^= offsets[j]! ^ relatives[j]!
      }
      for (let q = 0; q < count; q++) {
        const j = records[places[q]!]!
        const to = offsets[j + 1]!
        for (let k = offsets[j]!; k < to; k += A_LINE) sum ^= codes[k]!
      }
      seen ^= sum
    },
    names: () => names,
    relatives: () => ALIKE * sums[RELATIVE]!,
  }
}

/** Words of a name by which records are put in order: two leave 2 in 100 names more to be taken apart again, one leaves 15. */
const ORDERED_BY = 3

/**
 * Records 0 .. last - 1 in an order in which those who share the commonest words of their names come together: their partners are the same
 * names, which then need not be taken apart again.
 */
export function orderByWords(heard: HeardWords, last: number): Int32Array {
  const places = heard.bits.length + 2
  const words = Array.from({ length: ORDERED_BY }, () => new Int32Array(last))
  for (let i = 0; i < last; i++) commonestOf(heard, i, words)
  let order: Int32Array = ascending(last)
  // The last word first, since each pass keeps the order of the one before it among its equals.
  for (const own of words.toReversed()) {
    const starts = new Int32Array(places)
    for (let i = 0; i < last; i++) starts[own[i]! + 1]!++
    for (let code = 0; code < places - 1; code++) starts[code + 1]! += starts[code]!
    const next = sharedInt32(last)
    for (let k = 0; k < last; k++) next[starts[own[order[k]!]!]!++] = order[k]!
    order = next
  }
  return order
}

/** Notes the commonest words of record i, one more than their codes; 0 where there are no more. */
function commonestOf({ offsets, codes, bits }: HeardWords, i: number, words: readonly Int32Array[]): void {
  for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
    let code = codes[k]!
    if (code % KINDS !== WORD) continue
    for (const own of words) {
      const other = own[i]! - 1
      if (other >= 0 && (bits[other]! < bits[code]! || (bits[other] === bits[code] && other < code))) continue
      own[i] = code + 1
      if (other < 0) break
      code = other
    }
  }
}
