/**
 * The codes of one token, from which the keys of a name are put together. They depend on its romanisations alone, and
 * tokens repeat by Zipf's law, so those of the most recent ones are kept, a bounded number.
 */
import { knownForms } from '../../data/name-variants.ts'
import { nicknameRoots, nicknamesOf } from '../../data/nicknames.ts'
import { type BoundedCache, createBoundedCache } from '../../internal/bounded-cache.ts'
import { classNumber, classText } from './class-number.ts'
import { withoutJoinedParticle } from './joined-particle.ts'
import { isMuteAtEnd, oneDeletion, READINGS, skeleton } from './skeleton.ts'

/** Romanisations of one token and what the keys need of them. */
export interface TokenCodes {
  readonly latin: readonly string[]
  /** Of each romanisation, as bits, which of its readings have another skeleton than the first: nearly always none. */
  readonly others: readonly number[]
  /** Of each skeleton, four readings for each romanisation in turn, the first {@link NUMBERED_CLASSES} classes as a number. */
  readonly numbers: readonly number[]
  /** Distinct codes for pairs, as numbers for {@link nearText}: the first classes, with one class deleted, the roots of a nickname, and the other form of a name. */
  readonly near: readonly number[]
  /** Keys of a long token alone, distinct. */
  readonly single: readonly string[]
  /** Whether it is Abd, Abdul, Abdel ..., which registries write apart from or together with the next. */
  readonly isAbd: boolean
  /** What is left without a Latin particle that was joined on ("Alsane"). */
  readonly withoutParticle: TokenCodes | undefined
}

/** Classes of a code that its number holds: more than any key has. */
export const NUMBERED_CLASSES = 12
/** A nickname of more names than this (Chris, Alex) stays as it is, and each of them meets it under its own consonants. */
const MAX_ROOTS = 4
/** Classes of a token that count; errors further back are free. */
const TOKEN_CLASSES = 5
/** Shortest code that a deletion may leave of a token. */
const TOKEN_REST = 3
/** Fewest and most classes of a token that is a key alone. */
const SINGLE_CLASSES = 5
const SINGLE_LONGEST = 8

/**
 * By the readings, which all names that hold a word share (`readingOf`). Not by a WeakMap, whose entries the collector visits
 * one by one, and which would keep the codes of all words of a registry.
 */
let kept: BoundedCache<TokenCodes, readonly string[]> | undefined
/** As many as words of which the readings are kept. */
const KEPT = 24_576

/**
 * @param latin A token's romanisations, at least one.
 * @param most At most so many count.
 */
export function tokenCodes(latin: readonly string[], most: number): TokenCodes {
  const count = Math.min(latin.length, most)
  kept ??= createBoundedCache(KEPT)
  const known = kept.get(latin)
  if (known !== undefined && known.latin.length === count) return known
  const made = codesOf(count === latin.length ? latin : latin.slice(0, count))
  kept.set(latin, made)
  return made
}

/** @param latin Romanisations, at least one. */
export function codesOf(latin: readonly string[]): TokenCodes {
  const count = latin.length * READINGS.length
  const codes: string[] = Array(count)
  const numbers: number[] = Array(count)
  const others: number[] = Array(latin.length).fill(0)
  let single: string[] | undefined
  nearCount = 0
  for (let at = 0; at < count; at++) {
    const own = Math.floor(at / READINGS.length)
    const spelling = latin[own]!
    const reading = READINGS[at % READINGS.length]!
    // nearly all words are said to their end, and so have the plain code, three before
    const isPlain = reading === 'mute' && !isMuteAtEnd(spelling)
    const code = isPlain ? codes[at - 3]! : skeleton(spelling, reading)
    let first = 0
    while (first < at && codes[first] !== code) first++
    codes[at] = code
    if (code !== codes[at - (at % READINGS.length)]) others[own]! |= 1 << (at % READINGS.length)
    numbers[at] = first < at ? numbers[first]! : classNumber(code, NUMBERED_CLASSES)
    if (first < at) continue
    addNear(code, true)
    if (code.length < SINGLE_CLASSES) continue
    single ??= []
    for (const c of oneDeletion(code.slice(0, SINGLE_LONGEST), SINGLE_CLASSES)) {
      const key = `.${c}`
      if (!single.includes(key)) single.push(key)
    }
  }
  const head = latin[0]!
  const roots = nicknameRoots(head)
  if (roots.length <= MAX_ROOTS) for (const root of roots) addNear(skeleton(root), false)
  for (const nick of nicknamesOf(head) ?? NONE)
    if (nicknameRoots(nick).length > MAX_ROOTS) addNear(skeleton(nick), false)
  for (const form of knownForms(latin)) addNear(skeleton(form), false)
  const near = nearSeen.slice(0, nearCount)
  const rest = withoutJoinedParticle(head)
  return {
    latin,
    others,
    numbers,
    near,
    single: single ?? NONE,
    isAbd: head.length <= 5 && head.startsWith('abd'),
    withoutParticle: rest === undefined ? undefined : codesOf([rest]),
  }
}

/** The numbers for pairs of the word at hand, so that what is kept of it has no room to spare. */
const nearSeen: number[] = []
let nearCount = 0

const NONE: readonly string[] = []

/** Adds the first classes of a code and, if wanted, every form of them with one class deleted, as `oneDeletion` does. */
function addNear(code: string, deletions: boolean): void {
  const size = Math.min(code.length, TOKEN_CLASSES)
  const number = classNumber(code, size) << (3 * (TOKEN_CLASSES - size))
  if (number === 0) return
  addNearNumber(number)
  if (!deletions || size <= TOKEN_REST) return
  let before = 0
  for (let shift = 3 * (TOKEN_CLASSES - 1), i = 0; i < size; i++, shift -= 3) {
    const digit = (number >> shift) & 7
    const front = number & ~((1 << (shift + 3)) - 1)
    if (digit !== before) addNearNumber(front | ((number & ((1 << shift) - 1)) << 3))
    before = digit
  }
}

function addNearNumber(number: number): void {
  for (let i = 0; i < nearCount; i++) if (nearSeen[i] === number) return
  nearSeen[nearCount++] = number
}

/** Texts by number, and the same with a space behind; there are few, and all words share them. */
let nearTexts: (string | undefined)[] | undefined
let nearHeads: (string | undefined)[] | undefined
/** Of the whole length from the beginning, since a list that grows in leaps becomes a slow one. */
const NEAR_NUMBERS = 8 ** TOKEN_CLASSES

/** @param number Of {@link TokenCodes.near}, 1 to 2^15 - 1; numbers are ordered as their texts are. */
export function nearText(number: number): string {
  nearTexts ??= Array(NEAR_NUMBERS)
  const known = nearTexts[number]
  if (known !== undefined) return known
  let shift = 0
  while (((number >> shift) & 7) === 0) shift += 3
  return (nearTexts[number] = classText(number >> shift))
}

/** @returns How many classes a number has, 1 to 5. */
export function nearClasses(number: number): number {
  // Zero bits at the end: three for each class that is not there, and up to two of the last one.
  return TOKEN_CLASSES - (((31 - Math.clz32(number & -number)) * 11) >> 5)
}

/** {@link nearText} and a space. */
export function nearHead(number: number): string {
  nearHeads ??= Array(NEAR_NUMBERS)
  return (nearHeads[number] ??= `${nearText(number)} `)
}
