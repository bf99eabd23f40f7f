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
import { readWords, SURELY, wordLikeness, wordUnits } from './like-words.ts'

/** Plain data, made once for all threads. */
export interface NameWords {
  /** The name of id n has `words[offsets[n] .. offsets[n + 1]]`: each is where the word begins in `units`. */
  readonly offsets: Int32Array
  readonly words: Int32Array
  readonly units: Uint16Array
}

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

export function* nameWords(dictionary: Dictionary): Steps<NameWords> {
  const { size } = dictionary
  const offsets = sharedInt32(size + 1)
  const [words, units] = [new GrowableInt32(3 * size), new GrowableInt32()]
  const known = new Map<string, number>()
  for (let from = 0; from < size; from += AT_ONCE) {
    const texts = dictionary.texts(from, Math.min(size, from + AT_ONCE))
    for (const [n, text] of texts.entries()) {
      for (const readings of readWords(structuredOf(text))) {
        const key = readings.join(' ')
        let at = known.get(key)
        if (at === undefined) {
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
  return { offsets, words: allWords, units: allUnits }
}

/** Fills in {@link WordsMet} of two names by their ids, so that a look makes no garbage; no more than `most` unlike words are counted, and one. */
export type MeetWords = (a: number, b: number, most: number, out: WordsMet) => void

/**
 * Of two names of as many words that one counts of which fewer are unlike, then of which fewer are loose. Symmetric.
 *
 * @param short letters of a word up to which a letter in common makes it loosely like another
 */
export function createMeetWords({ offsets, words, units }: NameWords, short: number): MeetWords {
  const memo = createPairMemo(MEMO_BITS, LIKENESS_BITS)
  const likeness = (x: number, y: number): number => {
    if (x === y) return SURELY
    const [low, high] = x < y ? [x, y] : [y, x]
    let value = memo.get(low, high)
    if (value < 0) memo.set(low, high, (value = wordLikeness(units, low, units, high, short)))
    return value
  }
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
