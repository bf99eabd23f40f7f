/**
 * How much of the shorter of two records' names surely has a like in the other one, rare words counting more: a guess at the similarity that
 * comparing them will find, and so at the levels that are within reach (prefilter.ts).
 */
import type { Population } from '../../encode/population.ts'
import { SURELY } from '../../kin/names/like-words.ts'
import type { NameWords, WordLikeness } from '../../kin/names/name-words.ts'

/** What two records' names share, of several of those that share most. */
export interface NamesShared {
  /** Words of the shorter name; 0 where one of the records has none. */
  words: number
  /** 0 to 1. */
  share: number
}

/** Fills in what the names of two records share, so that a look makes no garbage. Symmetric. */
export type ShareNames = (i: number, j: number, out: NamesShared) => void

/** @returns undefined where no record has a whole name */
export function createNamesShare(
  { columns }: Population,
  { offsets: starts, words, units }: NameWords,
  likeness: WordLikeness,
): ShareNames | undefined {
  const names = columns.get('name')
  if (names === undefined) return undefined
  const { offsets, ids } = names

  /** The bits of the words of one name that have a like in another, over the bits of all of them. */
  function shareOf(shorter: number, longer: number): number {
    let [alike, all] = [0, 0]
    for (let k = starts[shorter]!; k < starts[shorter + 1]!; k++) {
      const own = units[words[k]! - 1]!
      let most = 0
      for (let n = starts[longer]!; n < starts[longer + 1]!; n++) {
        const common = Math.min(own, units[words[n]! - 1]!)
        if (common > most && likeness(words[k]!, words[n]!) === SURELY) most = common
      }
      alike += most
      all += own
    }
    return all === 0 ? 1 : alike / all
  }

  return (i, j, out) => {
    out.words = out.share = 0
    for (let x = offsets[i]!; x < offsets[i + 1]!; x++)
      for (let y = offsets[j]!; y < offsets[j + 1]!; y++) {
        const [a, b] = [ids[x]!, ids[y]!]
        const [own, other] = [starts[a + 1]! - starts[a]!, starts[b + 1]! - starts[b]!]
        let share = own > other ? shareOf(b, a) : shareOf(a, b)
        if (own === other && share < 1) share = Math.max(share, shareOf(b, a))
        if (out.words > 0 && share <= out.share) continue
        out.words = Math.min(own, other)
        out.share = share
      }
  }
}
