/** The keys of one name as they are found, each once: as strings, as numbers, or both. */
import type { GrowableFloat64 } from '../internal/growable-float64.ts'
import { hashString } from '../internal/hash.ts'
import { createNumberSet, type NumberSet } from '../internal/number-set.ts'
import { classText } from './class-number.ts'
import { nearHead, nearText, NUMBERED_CLASSES, type TokenCodes } from './token-codes.ts'

/** Pairs and joined codes are told apart as numbers, the few others as strings. */
export interface KeyCollector {
  readonly list: string[] | undefined
  readonly numbers: GrowableFloat64 | undefined
  readonly codes: NumberSet
  others: Set<string> | undefined
}

/** Shortest code that a deletion may leave of the joined name. */
const JOINED_REST = 4
/** Fewest classes of a pair of tokens together. */
const PAIR_CLASSES = 4
/** 8 to the power of its place. */
export const POWERS: readonly number[] = Array.from({ length: NUMBERED_CLASSES + 1 }, (_, k) => 8 ** k)
/** Above every joined code, so that pairs and joined codes share one set. */
const PAIRS = 2 ** 36
/** Above every pair. */
const OTHERS = 2 ** 40

/** Emptied for every name. */
let codesSeen: NumberSet | undefined

/** @returns The collector of one name; the one before it is done with. */
export function collectKeys(list: string[] | undefined, numbers: GrowableFloat64 | undefined): KeyCollector {
  codesSeen ??= createNumberSet()
  codesSeen.clear()
  return { list, numbers, codes: codesSeen, others: undefined }
}

export function addOther(keys: KeyCollector, key: string): void {
  keys.others ??= new Set()
  if (keys.others.has(key)) return
  keys.others.add(key)
  keys.list?.push(key)
  keys.numbers?.push(OTHERS + hashString(key))
}

/** Every form of one token with every form of the other. */
export function addPairs(keys: KeyCollector, one: TokenCodes, other: TokenCodes): void {
  const { list, numbers, codes } = keys
  for (const a of one.near) {
    const x = nearText(a)
    for (const b of other.near) {
      const y = nearText(b)
      if (x.length + y.length < PAIR_CLASSES) continue
      const number = PAIRS + (a < b ? a * 32768 + b : b * 32768 + a)
      if (!codes.add(number)) continue
      numbers?.push(number)
      list?.push(a < b ? nearHead(a) + y : nearHead(b) + x)
    }
  }
}

/** A code of `size` classes, as a number of so many octal digits, and every form of it with one class deleted. */
export function addJoined(keys: KeyCollector, number: number, size: number): void {
  if (size < 2) return
  addJoinedNumber(keys, number)
  if (size <= JOINED_REST) return
  // the digits in front of the deleted one, and the value of the place behind it
  let front = 0
  let place = POWERS[size - 1] as number
  let back = number
  let before = 0
  for (let i = 0; i < size; i++) {
    const digit = (back / place) | 0
    back -= digit * place
    if (digit !== before) addJoinedNumber(keys, front * place + back)
    front = front * 8 + digit
    before = digit
    place *= 0.125
  }
}

function addJoinedNumber({ list, numbers, codes }: KeyCollector, number: number): void {
  if (!codes.add(number)) return
  numbers?.push(number)
  list?.push(`=${classText(number)}`)
}
