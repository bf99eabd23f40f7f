/** Which names of listed relatives may be one, by the consonants of their words: a look that needs no comparison. */
import { enlarged } from '../../internal/enlarged.ts'
import { givenOf } from '../../compare/names/relatives/given-agreement.ts'
import { knownForms } from '../../data/name-variants.ts'
import { classNumber } from '../../encode/names/class-number.ts'
import { skeleton } from '../../encode/names/skeleton.ts'
import type { Steps } from '../../internal/pace.ts'
import { sharedInt32 } from '../../internal/shared-arrays.ts'
import type { StructuredName } from '../../normalise/types.ts'
import { writtenZeros } from '../../internal/written-zeros.ts'

/** Whoever agrees on so many consonants may be one. */
const CLASSES = 17
/** Readings of a word that count. */
const READINGS = 3
/** Sounds of a name that count: all of any name that people have. */
const MOST_CODES = 255

/** How names sound, by number; plain data, made once for all threads. */
export interface MentionSounds {
  readonly codes: Int32Array
  /**
   * By name four numbers side by side, so that a name among a million is one read of the memory: a bit by code, since most pairs have none
   * in common and are done; where its codes begin, plus one; how many there are; and how many of them, the first ones, may be of the given
   * name: all, where nothing says which word that is.
   */
  readonly rows: Int32Array
}

/** Numbers of a row, and their places. */
const ROW = 4
const MASK = 0
const START = 1
const COUNT = 2
const GIVEN = 3

/** Names between two steps, less one. */
const AT_ONCE = 63

/**
 * How names sound, each found once and kept as numbers.
 *
 * @param kept names outlive this: what is found out about them is kept as long as they are
 * @param made of the same names, made by another thread
 */
export function createMentionSounds(
  count: number,
  structuredBy: (id: number) => StructuredName,
  kept: boolean,
  made?: MentionSounds,
): {
  readonly mayAgree: (a: number, b: number) => boolean
  /** Whether two names may have one given name, or are one when they are run together. Symmetric. */
  readonly mayShareGiven: (a: number, b: number) => boolean
  /** Fetches how the first `count` of `names` sound; what it gives is of no use but that the fetching is not left out. */
  readonly touch: (names: Int32Array, count: number) => number
  /** Takes a name that somebody took apart, so that it need not be done again. */
  readonly hear: (id: number, name: StructuredName) => void
  /** The sounds of all names. */
  readonly all: () => Steps<MentionSounds>
} {
  const soundsBy = kept ? knownSounds : soundsOf
  const interner = new Map<number, number>()
  let codes = made?.codes ?? new Int32Array(Math.max(16, count))
  let used = 0
  // Not begun until somebody asks for the name.
  const rows = made?.rows ?? writtenZeros(sharedInt32(ROW * count))
  const hear = (id: number, name: StructuredName): void => {
    const row = ROW * id
    if (rows[row + START] !== 0) return
    rows[row + START] = used + 1
    const sounds = soundsBy(name)
    rows[row + GIVEN] = Math.min(MOST_CODES, sounds.given)
    for (const sound of sounds.codes) {
      if (rows[row + COUNT] === MOST_CODES) break
      let code = interner.get(sound)
      if (code === undefined) interner.set(sound, (code = interner.size))
      if (used === codes.length) codes = enlarged(codes, 2 * used)
      codes[used++] = code
      rows[row + COUNT]!++
      rows[row + MASK]! |= 1 << code
    }
  }
  const maskBy = (id: number): number => {
    if (rows[ROW * id + START] === 0) hear(id, structuredBy(id))
    return rows[ROW * id + MASK]!
  }
  /** Whether one of so many codes of two names is the same, by the place of the number in their rows. */
  const haveCommon = (a: number, b: number, number: typeof COUNT | typeof GIVEN): boolean => {
    const fromA = rows[ROW * a + START]! - 1
    const fromB = rows[ROW * b + START]! - 1
    const toA = fromA + rows[ROW * a + number]!
    const toB = fromB + rows[ROW * b + number]!
    for (let m = fromA; m < toA; m++) for (let n = fromB; n < toB; n++) if (codes[m] === codes[n]) return true
    return false
  }
  return {
    mayAgree: (a, b) => (maskBy(a) & maskBy(b)) !== 0 && haveCommon(a, b, COUNT),
    mayShareGiven: (a, b) => a === b || ((maskBy(a) & maskBy(b)) !== 0 && haveCommon(a, b, GIVEN)),
    touch(names, count) {
      let sum = 0
      for (let k = 0; k < count; k++) sum ^= rows[ROW * names[k]! + START]!
      // Of a name that was not heard yet the first ones, which do no harm.
      for (let k = 0; k < count; k++) sum ^= codes[Math.max(0, rows[ROW * names[k]! + START]! - 1)]!
      return sum
    },
    hear,
    *all() {
      for (let id = 0; id < count; id++) {
        if ((id & AT_ONCE) === AT_ONCE) yield
        maskBy(id)
      }
      return { codes: made?.codes ?? codes.slice(0, used), rows }
    },
  }
}

/** Numbers of sounds; of these the first `given` may be of the given name. */
interface Sounds {
  readonly codes: readonly number[]
  readonly given: number
}

const known = /* @__PURE__ */ new WeakMap<StructuredName, Sounds>()

/** {@link soundsOf}, kept as long as the name is, for searches that meet it again and again. */
function knownSounds(name: StructuredName): Sounds {
  let sounds = known.get(name)
  if (sounds === undefined) known.set(name, (sounds = soundsOf(name)))
  return sounds
}

/**
 * Skeletons of the words, of a few readings each, and of all words as one, by number; a word of one class or none counts as short. A word
 * also sounds as the name does that it is known to be a form of: Emeka as Chukwuemeka, Ramzan as Ramadan.
 */
function soundsOf(name: StructuredName): Sounds {
  const { tokens } = name
  const codes: number[] = []
  let words = 0
  let joined = ''
  for (const { role, latin } of tokens) {
    if (role === 'particle' || latin.length === 0) continue
    words++
    joined += latin[0]!
  }
  if (words > 1) addSound(codes, joined)
  const { at, sure } = givenOf(name)
  if (sure) addWord(codes, tokens[at]!.latin)
  const given = codes.length
  for (let k = 0; k < tokens.length; k++)
    if (!(sure && k === at) && tokens[k]!.role !== 'particle') addWord(codes, tokens[k]!.latin)
  return { codes, given: sure ? given : codes.length }
}

function addWord(codes: number[], latin: readonly string[]): void {
  if (latin.length === 0) return
  for (let n = 0; n < latin.length && n < READINGS; n++) addSound(codes, latin[n]!)
  for (const form of knownForms(latin)) addSound(codes, form)
}

function addSound(codes: number[], text: string): void {
  const code = skeleton(text)
  const number = code.length > 1 ? classNumber(code, CLASSES) : -1 - classNumber(code, 1)
  if (!codes.includes(number)) codes.push(number)
}
