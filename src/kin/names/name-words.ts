/**
 * The words of all names of a dictionary, each word once: a look at two names (like-words.ts) then takes neither of them apart, however many
 * names there are, and what it finds out about two words is remembered.
 */
import type { Dictionary } from '../../encode/dictionary.ts'
import { structuredOf } from '../../encode/names/name-value.ts'
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import { createPairMemo } from '../../internal/memo.ts'
import type { Steps } from '../../internal/pace.ts'
import { sharedInt32, sharedUint16 } from '../../internal/shared-arrays.ts'
import type { StructuredName } from '../../normalise/types.ts'
import { readWords, SURELY, wordLikeness, wordUnits } from './like-words.ts'

/** Plain data, made once for all threads. */
export interface NameWords {
  /**
   * The name of id n has `words[offsets[n] .. offsets[n + 1]]`: each is where the word begins in `units`. In front of it stands how rare it is:
   * {@link RARITY_PARTS} of a bit of surprise that a name has it.
   */
  readonly offsets: Int32Array
  readonly words: Int32Array
  readonly units: Uint16Array
}

/** Parts of a bit, whole ones, so that sums are the same in any order. */
const RARITY_PARTS = 1024

/** How the words of the shorter of two names meet those of the longer one. */
export interface WordsMet {
  /** Words of the shorter name. */
  words: number
  /** Those that are like none. */
  unlike: number
  /** Those that are short and have no more than a letter in common with some word. */
  loose: number
}

/** Names between two steps. */
const AT_ONCE = 64
/** log2 of the pairs of words that are remembered, and of what is said of them. */
const MEMO_BITS = 17
const LIKENESS_BITS = 2

/**
 * @param borne ids of the names of all records, by which words are rare. Default: each name once
 * @param taken is given each name, which is taken apart for its words, for what else is wanted of it
 */
export function* nameWords(
  dictionary: Dictionary,
  borne?: Int32Array,
  taken?: (id: number, name: StructuredName) => void,
): Steps<NameWords> {
  const { size } = dictionary
  const offsets = sharedInt32(size + 1)
  const [words, units] = [new GrowableInt32(3 * size), new GrowableInt32()]
  const known = new Map<string, number>()
  for (let from = 0; from < size; from += AT_ONCE) {
    const texts = dictionary.texts(from, Math.min(size, from + AT_ONCE))
    for (const [n, text] of texts.entries()) {
      const name = structuredOf(text)
      taken?.(from + n, name)
      for (const readings of readWords(name)) {
        const key = readings.join(' ')
        let at = known.get(key)
        if (at === undefined) {
          units.push(0)
          known.set(key, (at = units.length))
          for (const unit of wordUnits(readings)) units.push(unit)
        }
        words.push(at)
      }
      offsets[from + n + 1] = words.length
    }
    yield
  }
  const [allWords, allUnits] = [sharedInt32(words.length), sharedUint16(units.length)]
  allWords.set(words.view())
  allUnits.set(units.view())
  const bearers = new Int32Array(size)
  if (borne === undefined) bearers.fill(1)
  else for (let k = 0; k < borne.length; k++) bearers[borne[k]!]!++
  const counts = new Map<number, number>()
  for (let id = 0; id < size; id++)
    for (let k = offsets[id]!; k < offsets[id + 1]!; k++)
      counts.set(allWords[k]!, (counts.get(allWords[k]!) ?? 0) + bearers[id]!)
  const all = borne?.length ?? size
  for (const [at, count] of counts)
    allUnits[at - 1] = Math.max(0, Math.round(Math.log2(all / count) * RARITY_PARTS))
  return { offsets, words: allWords, units: allUnits }
}

/** How far two words, by where they begin, are alike; what it found out is remembered. Symmetric. */
export type WordLikeness = (x: number, y: number) => number

/** @param short letters of a word up to which a letter in common makes it loosely like another */
export function createWordLikeness({ units }: NameWords, short: number): WordLikeness {
  const memo = createPairMemo(MEMO_BITS, LIKENESS_BITS)
  return (x, y) => {
    if (x === y) return SURELY
    const [low, high] = x < y ? [x, y] : [y, x]
    let value = memo.get(low, high)
    if (value < 0) memo.set(low, high, (value = wordLikeness(units, low, units, high, short)))
    return value
  }
}

/** Fills in {@link WordsMet} of two names by their ids, so that a look makes no garbage; no more than `most` unlike words are counted, and one. */
export type MeetWords = (a: number, b: number, most: number, out: WordsMet) => void

/**
 * Of two names of as many words that one counts of which fewer are unlike, then of which fewer are loose. Symmetric.
 *
 * @param likeness from {@link createWordLikeness}
 */
export function createMeetWords({ offsets, words }: NameWords, likeness: WordLikeness): MeetWords {
  const meetIn = (shorter: number, longer: number, most: number, out: WordsMet): void => {
    out.words = offsets[shorter + 1]! - offsets[shorter]!
    out.unlike = out.loose = 0
    for (let k = offsets[shorter]!; k < offsets[shorter + 1]! && out.unlike <= most; k++) {
      let best = 0
      for (let n = offsets[longer]!; n < offsets[longer + 1]! && best < SURELY; n++)
        best = Math.max(best, likeness(words[k]!, words[n]!))
      if (best === 0) out.unlike++
      else if (best < SURELY) out.loose++
    }
  }
  return (a, b, most, out) => {
    const [own, other] = [offsets[a + 1]! - offsets[a]!, offsets[b + 1]! - offsets[b]!]
    if (own > other) return meetIn(b, a, most, out)
    meetIn(a, b, most, out)
    if (own < other || out.unlike + out.loose === 0) return
    const { unlike, loose } = out
    meetIn(b, a, most, out)
    if (unlike > out.unlike || (unlike === out.unlike && loose >= out.loose)) return
    out.unlike = unlike
    out.loose = loose
  }
}
