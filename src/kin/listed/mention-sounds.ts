/** Which names of listed relatives may be one, by the consonants of their words: a look that needs no comparison. */
import { givenOf } from '../../compare/names/given-agreement.ts'
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
  /** Where the codes of a name begin, plus one, and how many there are. */
  readonly starts: Int32Array
  readonly counts: Uint8Array
  /** How many of them, the first ones, may be of the given name: all, where nothing says which word that is. */
  readonly given: Uint8Array
  /** A bit by code: most pairs have none in common, and are done. */
  readonly masks: Int32Array
}

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
  const starts = made?.starts ?? writtenZeros(sharedInt32(count))
  const counts = made?.counts ?? writtenZeros(new Uint8Array(count))
  const given = made?.given ?? writtenZeros(new Uint8Array(count))
  const masks = made?.masks ?? writtenZeros(sharedInt32(count))
  const hear = (id: number, name: StructuredName): void => {
    if (starts[id] !== 0) return
    starts[id] = used + 1
    const sounds = soundsBy(name)
    given[id] = Math.min(MOST_CODES, sounds.given)
    for (const sound of sounds.codes) {
      if (counts[id] === MOST_CODES) break
      let code = interner.get(sound)
      if (code === undefined) interner.set(sound, (code = interner.size))
      if (used === codes.length) {
        const larger = new Int32Array(2 * used)
        larger.set(codes)
        codes = larger
      }
      codes[used++] = code
      counts[id]!++
      masks[id]! |= 1 << code
    }
  }
  const maskBy = (id: number): number => {
    if (starts[id] === 0) hear(id, structuredBy(id))
    return masks[id]!
  }
  return {
    mayAgree(a, b) {
      if ((maskBy(a) & maskBy(b)) === 0) return false
      const [fromA, fromB] = [starts[a]! - 1, starts[b]! - 1]
      for (let m = 0; m < counts[a]!; m++)
        for (let n = 0; n < counts[b]!; n++) if (codes[fromA + m] === codes[fromB + n]) return true
      return false
    },
    mayShareGiven(a, b) {
      if (a === b) return true
      if ((maskBy(a) & maskBy(b)) === 0) return false
      const [fromA, fromB] = [starts[a]! - 1, starts[b]! - 1]
      for (let m = 0; m < given[a]!; m++)
        for (let n = 0; n < given[b]!; n++) if (codes[fromA + m] === codes[fromB + n]) return true
      return false
    },
    hear,
    *all() {
      for (let id = 0; id < count; id++) {
        if ((id & AT_ONCE) === AT_ONCE) yield
        maskBy(id)
      }
      return { codes: made?.codes ?? codes.slice(0, used), starts, counts, given, masks }
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
