/**
 * Pairs whose names would have to be more alike than their words are. What is known of a pair says which levels of its names would be of use;
 * how much of the shorter name has a like in the other one says, as a guess, which of them may come. Such pairs are left to families.
 */
import type { Condition } from '../../compare/condition.ts'
import type { NamesShared, ShareNames } from './names-share.ts'
import type { PairRoom } from '../pair-room.ts'
import type { Aside } from './aside.ts'
import { SURELY_KNOWN } from './promise-screen.ts'

/** What the promise goes by. */
export interface NamesPromiseParts {
  /** Levels of the comparison of names, and its number in the order of the bounds: all before it are known. */
  readonly conditions: readonly Condition[]
  readonly at: number
  /** Bits from which a pair counts by itself, whatever its names are. */
  readonly known: number
  readonly shareNames: ShareNames
  readonly aside: Aside
}

/**
 * By how much the share of alike words may lie under the similarity that is wanted. Of 432,000 pairs of 82,000 invented records that would be
 * compared otherwise 80,000 are left to families by all that stands here: 42 that count by themselves, and 5 of the 5,248 true ones that are given in the end.
 */
const BELOW = 0.15
/** A name of one word is the same, or another; it is judged where it has to be as similar as this, by less than {@link LEAST_SHARE}. */
const SIMILAR = 0.7
/**
 * Share of alike words from which those are compared who share a telephone, or birth and place: 23,600 of 37,500 pairs have less, 18 of which
 * count by themselves, and one of them is true.
 */
const LEAST_SHARE = 0.4

/** @returns keeps, of `count` pairs of a batch whose highest level of use stands in its limits, those whose names may reach it */
export function createNamesPromise({
  conditions,
  at,
  known,
  shareNames,
  aside,
}: NamesPromiseParts): (batch: PairRoom, count: number) => number {
  const shared: NamesShared = { words: 0, share: 0 }

  /** The share of a name that has to have a like: of a name of one word, and of longer ones; 0 where it may be any. */
  function wantedShare(code: number, isKnown: boolean, words: number): number {
    const when = conditions[code - 1]
    if (when === undefined || when.kind === 'else') return 0
    const similarity = when.kind === 'name' ? when.atLeast : 0
    const least = isKnown ? LEAST_SHARE : 0
    if (words === 1) return similarity >= SIMILAR ? LEAST_SHARE : least
    return Math.max(least, similarity - BELOW)
  }

  return ({ left, right, alive, best, assumed, limits }, count) => {
    let kept = 0
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      let bits = best[p]!
      for (let m = at; m < assumed.length; m++) bits -= assumed[m]![p]!
      const isKnown = bits >= known + SURELY_KNOWN
      if (wantedShare(limits[p]!, isKnown, 0) > 0) {
        shareNames(left[p]!, right[p]!, shared)
        if (shared.words > 0 && shared.share < wantedShare(limits[p]!, isKnown, shared.words)) {
          aside.take(left[p]!, right[p]!)
          continue
        }
      }
      alive[kept++] = p
    }
    return kept
  }
}
