import type { Population } from '../../encode/population.ts'
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import type { Steps } from '../../internal/pace.ts'
import { createWordLikeness } from '../../kin/names/name-words.ts'
import type { HeardWords } from '../../score/screen/heard-words.ts'
import { createPromised } from '../../score/screen/promised.ts'
import { createNamesLook, SHORT, STRANGE } from '../../score/screen/names-look.ts'
import { createNamesShare, type NamesShared } from '../../score/screen/names-share.ts'
import { type PairColumns, sharedColumns } from '../pair-columns.ts'

/**
 * Share of alike words under which names of two words and more are not compared to let families meet. Of 82,000 invented records it leaves
 * 47,600 light pairs to be compared instead of 67,100, by which 781 families meet instead of 853; 37 instead of 38 of these have somebody in common.
 */
const LEAST_SHARE = 0.4
/** Pairs between two steps, less one. */
const AT_ONCE = 1023

/**
 * Of pairs that were put aside those whose names are not too unlike. It is asked before any of them is compared: two families
 * that have a single other pair left do not meet by it, so that it is not compared either.
 *
 * @param pairs those of one record lie side by side
 */
export function* withoutUnlike(
  population: Population,
  heard: HeardWords,
  { left, right }: PairColumns,
): Steps<PairColumns> {
  const words = heard.names
  if (words === undefined) return { left, right }
  const likeness = createWordLikeness(words, SHORT)
  const look = createNamesLook(population, words, likeness)
  const shareNames = createNamesShare(population, words, likeness)
  if (look === undefined || shareNames === undefined) return { left, right }
  const promised = createPromised(heard)
  const shared: NamesShared = { words: 0, share: 0 }
  const [these, those] = [new GrowableInt32(), new GrowableInt32()]
  let begun = -1
  for (let k = 0; k < left.length; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    const [i, j] = [left[k]!, right[k]!]
    if (i !== begun) promised.begin((begun = i))
    promised.bits(j)
    if (look(i, j, promised.names()) === STRANGE) continue
    shareNames(i, j, shared)
    if (shared.words > 1 && shared.share < LEAST_SHARE) continue
    these.push(i)
    those.push(j)
  }
  return sharedColumns(these, those)
}
