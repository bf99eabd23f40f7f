import { writtenZeros } from '../../internal/written-zeros.ts'
import { type HeardWords, KINDS, PAIR, RELATIVE, WORD } from './heard-words.ts'

/** What a bit of surprise in common promises of name and relatives, by kind, and up to how many bits of it count. */
const WORTH = [0.7, 0.3, 0.3] as const
const MOST = [12, 20, 20] as const

/** Bits by which relatives are alike, for each bit of surprise of what is heard in common. */
const RELATIVES_ALIKE = 1.5

/** Codes that the processor fetches together. */
const A_LINE = 16

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

/** Begins with no record: {@link Promised.begin} says of whom it is asked. */
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
    relatives: () => RELATIVES_ALIKE * sums[RELATIVE]!,
  }
}
