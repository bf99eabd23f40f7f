/** How many words of two records' names are not alike, before names are compared (prefilter.ts). */
import type { Population } from '../encode/population.ts'
import { nameReader } from '../encode/names/shared-names.ts'
import { type LikeWords, likeWords, unlikeWords } from '../kin/names/like-words.ts'

/** Words of the shorter of two names that are like none of the other, of the two names of two records of which most are; more than `most` are not counted. */
export type UnlikeNames = (i: number, j: number, most: number) => number

/** Letters of short words, of which half differ between two romanisations (Su and Hsu), or most are left out (Md). */
const SHORT = 3
/** Names whose words are kept, a power of two: at most some 40 MB in each thread. */
const SLOTS = 1 << 17

/** @returns undefined where no record has a whole name */
export function createUnlikeNames({ columns }: Population): UnlikeNames | undefined {
  const names = columns.get('name')
  if (names === undefined) return undefined
  const { offsets, ids, dictionary } = names
  const nameOf = nameReader(dictionary)
  const keptIds = new Int32Array(SLOTS).fill(-1)
  const kept: LikeWords[] = []
  const wordsOf = (id: number): LikeWords => {
    const slot = id & (SLOTS - 1)
    if (keptIds[slot] !== id) {
      kept[slot] = likeWords(nameOf(id))
      keptIds[slot] = id
    }
    return kept[slot]!
  }
  return (i, j, most) => {
    let fewest = offsets[i] === offsets[i + 1] || offsets[j] === offsets[j + 1] ? 0 : most + 1
    for (let x = offsets[i]!; x < offsets[i + 1]! && fewest > 0; x++)
      for (let y = offsets[j]!; y < offsets[j + 1]! && fewest > 0; y++)
        fewest = Math.min(fewest, unlikeWords(wordsOf(ids[x]!), wordsOf(ids[y]!), most, SHORT))
    return fewest
  }
}
