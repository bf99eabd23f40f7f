/** The keys of one name as they are found, each once: as strings, as numbers, or both. */
import type { GrowableFloat64 } from '../../internal/growable-float64.ts'
import { hashString } from '../../internal/hash.ts'
import { createIntSet } from '../../internal/int-set.ts'
import { createNumberSet, type NumberSet } from '../../internal/number-set.ts'
import { classText, PIECES } from './class-number.ts'
import { nearClasses, nearHead, nearText, NUMBERED_CLASSES, type TokenCodes } from './token-codes.ts'
import { VOWELED_POWERS, voweledText } from './voweled.ts'

/** All but the keys of single words are told apart as numbers. */
export interface KeyCollector {
  /** Keys as strings, the first `count` of them those of the name at hand; left alone where only numbers are asked for. */
  readonly texts: string[]
  count: number
  withTexts: boolean
  numbers: GrowableFloat64 | undefined
  /** Pairs of words, below 2^31. */
  readonly pairs: NumberSet
  /** All other codes. */
  readonly codes: NumberSet
  /** Codes whose forms with one class deleted are there too. */
  readonly whole: NumberSet
  readonly singles: string[]
  singleCount: number
}

/** Shortest code that a deletion may leave of the whole name. */
const JOINED_REST = 4
/** Fewest classes of a pair of tokens together. */
const PAIR_CLASSES = 4
/** 8 to the power of its place. */
export const POWERS: readonly number[] = Array.from({ length: NUMBERED_CLASSES + 1 }, (_, k) => 8 ** k)
/** Above every joined code. */
const PAIRS = 2 ** 36
/** Above every pair: what is told by the hash of its text. */
const OTHERS = 2 ** 40
/** Above all of these, as codes with vowels are told apart. */
const VOWELED = 2 ** 41

/** Emptied for every name. */
let collector: KeyCollector | undefined

/** @returns The collector of one name; the one before it is done with. */
export function collectKeys(withTexts: boolean, numbers: GrowableFloat64 | undefined): KeyCollector {
  collector ??= {
    texts: [],
    count: 0,
    withTexts,
    numbers,
    pairs: createIntSet(),
    codes: createNumberSet(),
    whole: createNumberSet(),
    singles: [],
    singleCount: 0,
  }
  collector.count = 0
  collector.withTexts = withTexts
  collector.numbers = numbers
  collector.singleCount = 0
  collector.pairs.clear()
  collector.codes.clear()
  collector.whole.clear()
  return collector
}

/** The key of a word that may be a whole name. */
export function addSingle(keys: KeyCollector, key: string): void {
  const { singles } = keys
  for (let i = 0; i < keys.singleCount; i++) if (singles[i] === key) return
  singles[keys.singleCount++] = key
  addText(keys, key)
}

function addText(keys: KeyCollector, key: string): void {
  if (keys.withTexts) keys.texts[keys.count++] = key
  keys.numbers?.push(OTHERS + hashString(key))
}

/** Every form of one token with every form of the other. */
export function addPairs(keys: KeyCollector, one: TokenCodes, other: TokenCodes): void {
  const { texts, withTexts, numbers, pairs } = keys
  const { near } = one
  const others = other.near
  for (let i = 0; i < near.length; i++) {
    const a = near[i]!
    const least = PAIR_CLASSES - nearClasses(a)
    for (let j = 0; j < others.length; j++) {
      const b = others[j]!
      if (nearClasses(b) < least) continue
      const number = a < b ? (a << 15) | b : (b << 15) | a
      if (!pairs.add(number)) continue
      numbers?.push(PAIRS + number)
      if (withTexts) texts[keys.count++] = a < b ? nearHead(a) + nearText(b) : nearHead(b) + nearText(a)
    }
  }
}

/** A code of `size` classes, as a number of so many octal digits, and every form of it with one class deleted. */
export function addJoined(keys: KeyCollector, number: number, size: number): void {
  if (size < 2 || !keys.whole.add(number)) return
  addJoinedNumber(keys, number)
  if (size <= JOINED_REST) return
  // the digits in front of the deleted one, and the value of the place behind it
  let front = 0
  let place = POWERS[size - 1]!
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

function addJoinedNumber(keys: KeyCollector, number: number): void {
  if (!keys.codes.add(number)) return
  keys.numbers?.push(number)
  if (keys.withTexts) keys.texts[keys.count++] = joinedText(number)
}

/** Codes by number with the sign of a whole name in front: those of up to five classes. */
let heads: (string | undefined)[] | undefined

function joinedText(number: number): string {
  if (number >= PIECES) {
    const front = Math.floor(number / PIECES)
    return joinedText(front) + classText(number - front * PIECES)
  }
  heads ??= Array(PIECES)
  return (heads[number] ??= `=${classText(number)}`)
}

/** A code with vowels, as a number of decimal digits, and every form of it with one symbol deleted. */
export function addVoweled(keys: KeyCollector, number: number): void {
  let size = 0
  while (number >= VOWELED_POWERS[size]!) size++
  if (size < 3 || !keys.whole.add(VOWELED + number)) return
  addVoweledNumber(keys, number)
  if (size <= JOINED_REST) return
  let front = 0
  let back = number
  let before = 0
  for (let i = size - 1; i >= 0; i--) {
    const place = VOWELED_POWERS[i]!
    const digit = Math.floor(back / place)
    back -= digit * place
    if (digit !== before) addVoweledNumber(keys, front * place + back)
    front = front * 10 + digit
    before = digit
  }
}

function addVoweledNumber(keys: KeyCollector, number: number): void {
  if (keys.codes.add(VOWELED + number)) addText(keys, voweledText(number))
}
