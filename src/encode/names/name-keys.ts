/**
 * Keys of a name for blocking, equal across scripts. Four families, each of which fails on other names: two tokens'
 * skeletons in either order; the skeleton of the whole name without spaces, in its own order and rotated; a long
 * token alone; and short names with their vowels. All with the 1-deletion neighbourhood where the code stays long enough to be rare; a short code is only ever compared
 * whole, and an empty or one-class code is never a key, since it would put strangers into one block.
 */
import { requireStructured } from '../../normalise/structure/require-structured.ts'
import { particleClass } from '../../data/particles.ts'
import type { GrowableFloat64 } from '../../internal/growable-float64.ts'
import type { Script, StructuredName } from '../../normalise/types.ts'
import { withoutArticle } from './joined-particle.ts'
import {
  addJoined,
  addPairs,
  addSingle,
  addVoweled,
  collectKeys,
  type KeyCollector,
  POWERS,
} from './key-collector.ts'
import { classesOf } from './class-number.ts'
import { READINGS } from './skeleton.ts'
import { codesOf, NUMBERED_CLASSES, type TokenCodes, tokenCodes } from './token-codes.ts'
import { letterUnit, voweledNumber } from './voweled.ts'

const MAX_TOKENS = 5
const MAX_VARIANTS = 3
/** Readings of Han characters are different words, not spellings of one. */
const HAN_VARIANTS = 4
/** The n-th reading of one with the m-th of the other, n + m below this, counted from 0. */
const HAN_CHOICES = 6
/** Foreign names in kana are read back in several ways. */
const KANA_VARIANTS = 6
const JOINED_CLASSES: number = NUMBERED_CLASSES
/** Names of at most this many classes are keyed with their vowels. */
const VOWELED_CLASSES = 4
/** The least code of a token that may be a whole name: one of six classes. */
const LONG_CODE: number = POWERS[5]!
/** A surname and two syllables of a given name. */
const EAST_ASIAN_SYLLABLES = 3
/** A syllable of a Chinese or Korean name, whatever its romanisation. */
const SYLLABLE =
  /^(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh|hs|kw|gw|ng|ts|tz|ph|th|kh)?[aeiouyw]{1,3}(?:ng|[nmptkhrlg])?$/

/**
 * Keys that two spellings of one name are likely to share, whatever their scripts: what a search looks names up by.
 *
 * @returns Distinct keys, about 50 for a name of two tokens; empty for a name without letters. Deterministic; a
 *   name whose codes are all too short has none.
 * @throws {InputError} `not-a-structured-name` for a name as text
 *
 * @example
 * ```ts
 * import { nameKeys, structureName } from 'kinmatch/names'
 *
 * const asked = new Set(nameKeys(structureName('يوسف إبراهيم')))
 * nameKeys(structureName('Youssouf Ibrahim')).some((key) => asked.has(key)) //=> true
 * nameKeys(structureName('Rosa Lima')).some((key) => asked.has(key)) //=> false
 * ```
 */
export function nameKeys(name: StructuredName): readonly string[] {
  requireStructured(name, 'nameKeys')
  const keys = addAllKeys(collectKeys(true, undefined), name)
  return keys.texts.slice(0, keys.count)
}

/**
 * Adds the keys of {@link nameKeys} as whole numbers, 0 to 2^53 - 1: equal where the keys are, and but for keys of single words,
 * of which two fall together by chance once in 2^32, different where they are not.
 */
export function addKeyNumbers(numbers: GrowableFloat64, name: StructuredName): void {
  addAllKeys(collectKeys(false, numbers), name)
}

function addAllKeys(keys: KeyCollector, name: StructuredName): KeyCollector {
  addKeys(keys, name)
  if (name.alternatives !== undefined) for (const other of name.alternatives) addKeys(keys, other)
  return keys
}

/** A part for pairs and the tokens that it stands for, as bits. */
interface Part {
  readonly codes: TokenCodes
  readonly covers: number
}

/** "Abd al-Samad" and "Abdulsamad", "al-Sane" and "Alsane", "de la Cruz" and "Delacruz" are one: what spaces part in one registry and not in another. */
function addCompounds(parts: Part[], tokens: readonly TokenCodes[], script: Script): void {
  const isLatin = script === 'Latin'
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    if (token.isAbd && next !== undefined) {
      const rest = next.latin[0]!
      parts.push({ codes: codesOf([`abdul${rest}`, `abd${rest}`]), covers: (1 << at) | (1 << (at + 1)) })
    } else if (isLatin && token.withoutParticle !== undefined) {
      parts.push({ codes: token.withoutParticle, covers: 1 << at })
    } else {
      const rest = withoutArticle(token.latin, script)
      if (rest.length > 0) parts.push({ codes: codesOf(rest.slice(0, 1)), covers: 1 << at })
    }
  }
}

function addKeys(keys: KeyCollector, name: StructuredName): void {
  const many = name.script === 'Han' || name.script === 'Japanese'
  const variants = many ? HAN_VARIANTS : name.script === 'Katakana' ? KANA_VARIANTS : MAX_VARIANTS
  const tokens: TokenCodes[] = []
  const withParticles: TokenCodes[] = []
  const parts: Part[] = []
  for (const { role, latin, written } of name.tokens) {
    if ((latin[0]?.length ?? 0) < 2) continue
    const codes = tokenCodes(latin, variants)
    if (withParticles.length < 2 * MAX_TOKENS) withParticles.push(codes)
    if (role === 'particle' && !isKunya(written)) continue
    parts.push({ codes, covers: 1 << tokens.length })
    tokens.push(codes)
    if (tokens.length === MAX_TOKENS) break
  }
  if (tokens.length === 0) return
  const isLatin = name.script === 'Latin'
  addCompounds(parts, tokens, name.script)
  addTokenPairs(keys, parts)
  // A long rare token alone: the other parts may be missing or another name altogether.
  for (const { single } of tokens) for (const key of single) addSingle(keys, key)
  // One side rotates, and that is enough to meet the other in whichever order it is written.
  addChoices(keys, tokens, many, isLatin)
  // Another script may write the particle on to its name.
  if (withParticles.length > tokens.length) addFirst(keys, withParticles, false)
  if (isLatin && tokens.length > 2) addEastAsianParts(keys, tokens)
  else if (!isLatin && tokens.length > 1) addLongTokens(keys, tokens)
}

/** "Peter CHAN Chi-ming" is 陳志明 behind an English given name: three syllables in a row are a whole name. */
function addEastAsianParts(keys: KeyCollector, tokens: readonly TokenCodes[]): void {
  if (tokens.length === EAST_ASIAN_SYLLABLES) return
  let run = 0
  for (let at = 0; at < tokens.length; at++) {
    run = SYLLABLE.test(tokens[at]!.latin[0]!) ? run + 1 : 0
    if (run < EAST_ASIAN_SYLLABLES) continue
    const part = tokens.slice(at + 1 - EAST_ASIAN_SYLLABLES, at + 1)
    addFirst(keys, part, true)
  }
}

/** A long word may hold what the other side writes as its whole name: விஜயகுமார், Vijaya Kumar. */
function addLongTokens(keys: KeyCollector, tokens: readonly TokenCodes[]): void {
  for (const { numbers } of tokens)
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i]!
      if (number >= LONG_CODE) addJoined(keys, number, classesOf(number))
    }
}

/** Which romanisation of each token goes together. */
const choice = /* @__PURE__ */ new Int32Array(2 * MAX_TOKENS)

/** The n-th romanisation of each token, and of two Han tokens every likely pair. */
function addChoices(keys: KeyCollector, tokens: readonly TokenCodes[], many: boolean, rotate: boolean): void {
  const [first, second] = tokens
  if (many && tokens.length === 2 && first !== undefined && second !== undefined) {
    for (let i = 0; i < first.latin.length; i++) {
      choice[0] = i
      for (let j = 0; j < second.latin.length && i + j < HAN_CHOICES; j++) {
        choice[1] = j
        addWhole(keys, tokens, rotate)
      }
    }
    return
  }
  let most = 0
  for (const { latin } of tokens) most = Math.max(most, latin.length)
  for (let v = 0; v < most; v++) {
    for (let t = 0; t < tokens.length; t++) choice[t] = Math.min(v, tokens[t]!.latin.length - 1)
    addWhole(keys, tokens, rotate)
  }
}

/** The first romanisation of each token. */
function addFirst(keys: KeyCollector, tokens: readonly TokenCodes[], rotate: boolean): void {
  choice.fill(0)
  addWhole(keys, tokens, rotate)
}

function addWhole(keys: KeyCollector, tokens: readonly TokenCodes[], rotate: boolean): void {
  const count = tokens.length
  let classes = 0
  // Readings that say something else than the first one of some token.
  let others = 1
  for (let t = 0; t < count; t++) {
    const token = tokens[t]!
    classes += classesOf(token.numbers[choice[t]! * READINGS.length]!)
    others |= token.others[choice[t]!]!
  }
  if (classes <= VOWELED_CLASSES) addVowels(keys, tokens, rotate)
  for (let r = 0; others !== 0; r++, others >>= 1) {
    if ((others & 1) === 0) continue
    addFrom(keys, tokens, r, 0)
    if (!rotate || count < 2) continue
    addFrom(keys, tokens, r, 1)
    if (count > 2) addFrom(keys, tokens, r, count - 1)
  }
}

/** The codes of all tokens run together, the one at `from` first. */
function addFrom(keys: KeyCollector, tokens: readonly TokenCodes[], reading: number, from: number): void {
  let number = 0
  let size = 0
  for (let k = 0, t = from; k < tokens.length && size < JOINED_CLASSES; k++) {
    const own = tokens[t]!.numbers[choice[t]! * READINGS.length + reading]!
    const length = classesOf(own)
    const taken = Math.min(length, JOINED_CLASSES - size)
    const part = taken === length ? own : Math.floor(own / POWERS[length - taken]!)
    number = number * POWERS[taken]! + part
    size += taken
    if (++t === tokens.length) t = 0
  }
  addJoined(keys, number, size)
}

/** Abu and Umm belong to the name that they make. */
function isKunya(written: string): boolean {
  const kind = particleClass(written.toLowerCase())
  return kind === 'father-of' || kind === 'mother-of'
}

function addTokenPairs(keys: KeyCollector, parts: readonly Part[]): void {
  for (let i = 0; i < parts.length; i++) {
    const one = parts[i]!
    for (let j = i + 1; j < parts.length; j++) {
      const other = parts[j]!
      if ((one.covers & other.covers) !== 0) continue
      addPairs(keys, one.codes, other.codes)
    }
  }
}

/** The letters of all words, twice, so that each rotation is a stretch of them. */
let letters = /* @__PURE__ */ new Uint8Array(256)

/** A name of few consonants, whole, with its vowels: in the order given, first word last, last word first. */
function addVowels(keys: KeyCollector, tokens: readonly TokenCodes[], rotate: boolean): void {
  let size = 0
  let first = 0
  let last = 0
  for (let t = 0; t < tokens.length; t++) {
    const word = tokens[t]!.latin[choice[t]!]!
    last = word.length
    if (t === 0) first = last
    if (2 * (size + last) > letters.length) {
      const before = letters
      letters = new Uint8Array(4 * (size + last))
      letters.set(before)
    }
    for (let i = 0; i < last; i++) letters[size++] = letterUnit(word, i)
  }
  addVoweled(keys, voweledNumber(letters, 0, size))
  if (!rotate || tokens.length < 2) return
  letters.copyWithin(size, 0, size)
  addVoweled(keys, voweledNumber(letters, first, first + size))
  if (tokens.length > 2) addVoweled(keys, voweledNumber(letters, size - last, 2 * size - last))
}
