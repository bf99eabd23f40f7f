/** How far the words of two records' names are alike, a look before names are compared (prefilter.ts). */
import type { Population } from '../../encode/population.ts'
import {
  createMeetWords,
  type NameWords,
  type WordLikeness,
  type WordsMet,
} from '../../kin/names/name-words.ts'

/** What a look at the words of two names says. */
export type NamesLook = typeof ALIKE | typeof DOUBTFUL | typeof STRANGE

/** Nothing speaks against one person: every word of the shorter name has a like. */
export const ALIKE = 0
/** A word of the shorter name is like none, or none is surely like another. */
export const DOUBTFUL = 1
/** Two people, who are compared no further. */
export const STRANGE = 2

/** A look at the names of two records. */
export interface LookAtNames {
  /** Of several names at those that are most alike; `heard` are bits that their sounds promise. */
  (i: number, j: number, heard: number): NamesLook
  /** Fetches what looks at the records at the first `count` places need: at once, and not one after another. */
  touch(records: Int32Array, places: Int32Array, count: number): void
}

/** Letters of short words, of which half differ between two romanisations (Su and Hsu), or most are left out (Md). */
export const SHORT = 3
/**
 * Words of the shorter name that may be like none of the other: people of whom more are so are strangers. Of 820,000 pairs of 54,000
 * invented people that would be compared otherwise these are 177,000, with 3 of the 3,321 true pairs that are given in the end; who lacks
 * bits and has one such word is 88,000 more, with one.
 */
const UNLIKE = 1
/**
 * Words of the shorter name that have to be surely alike, by more than a letter of a short one, where sounds promise fewer bits than this: one of
 * two, and two of three and more. Of 609,000 pairs of 82,000 invented records that would be compared otherwise 91,000 have fewer, with 2 of the
 * 4,759 true pairs that count by themselves. Whatever sounds promise, one of 5,569 people was lost among ten.
 */
const HEARD_OF_TWO = 3
const HEARD_OF_MORE = 9

/**
 * @param words of the names of the column `name`
 * @param likeness of words, of which those of up to {@link SHORT} letters are short
 * @returns undefined where no record has a whole name
 */
export function createNamesLook(
  { columns }: Population,
  words: NameWords,
  likeness: WordLikeness,
): LookAtNames | undefined {
  const names = columns.get('name')
  if (names === undefined) return undefined
  const { offsets, ids } = names
  const meetWords = createMeetWords(words, likeness)
  const met: WordsMet = { words: 0, unlike: 0, loose: 0 }
  /** What was fetched, so that fetching it is not left out. */
  let seen = 0
  const touch = (records: Int32Array, places: Int32Array, count: number): void => {
    let sum = 0
    for (let q = 0; q < count; q++) sum ^= offsets[records[places[q]!]!]!
    // Of a record without a name that of the next one.
    for (let q = 0; q < count; q++) sum ^= words.offsets[ids[offsets[records[places[q]!]!]!] ?? 0]!
    for (let q = 0; q < count; q++) {
      const name = ids[offsets[records[places[q]!]!]!] ?? 0
      const to = words.offsets[name + 1]!
      for (let k = words.offsets[name]!; k < to; k++) sum ^= words.units[words.words[k]!]!
    }
    seen ^= sum
  }
  const look = (i: number, j: number, heard: number): NamesLook => {
    if (offsets[i] === offsets[i + 1] || offsets[j] === offsets[j + 1]) return ALIKE
    let best: NamesLook = STRANGE
    for (let x = offsets[i]!; x < offsets[i + 1]! && best !== ALIKE; x++)
      for (let y = offsets[j]!; y < offsets[j + 1]! && best !== ALIKE; y++) {
        meetWords(ids[x]!, ids[y]!, UNLIKE, met)
        const look = lookOf(met, heard)
        if (look < best) best = look
      }
    return best
  }
  return Object.assign(look, { touch })
}

function lookOf({ words, unlike, loose }: WordsMet, heard: number): NamesLook {
  if (unlike > UNLIKE) return STRANGE
  const sure = words - unlike - loose
  if (words === 2 && sure < 1 && heard < HEARD_OF_TWO) return STRANGE
  if (words > 2 && sure < 2 && heard < HEARD_OF_MORE) return STRANGE
  return unlike > 0 || (sure === 0 && words > 0) ? DOUBTFUL : ALIKE
}
