import { createWordLikeness } from '../../kin/names/name-words.ts'
import type { PairRoom } from '../pair-room.ts'
import { createNamesLook, SHORT } from './names-look.ts'
import { createNamesPromise } from './names-promise.ts'
import { createNamesShare } from './names-share.ts'
import { createPrefilter } from './prefilter.ts'
import { createPromised } from './promised.ts'
import type { ScreenParts } from './screen-parts.ts'
import { createWantedLevels, type WantedLevels } from './wanted-levels.ts'

/**
 * What stands between a pair and its expensive comparisons, those of names and of lists of relatives: looks at a hundredth of their cost.
 * Each drops pairs of the first `count` alive of a batch, and returns how many are left.
 */
export interface Screen {
  /** Once all cheap comparisons are made. */
  readonly prefilter: (batch: PairRoom, count: number) => number
  /** Before each expensive comparison: by which of its levels a pair is of use. */
  readonly levels: WantedLevels | undefined
  /** Before names are compared, once the levels of use are known: whether their words are alike enough for one of these. */
  readonly keepPromising: ((batch: PairRoom, count: number) => number) | undefined
}

/**
 * The prefilter and the levels of use are bounds, but for what the prefilter guesses by sounds; names are looked at only where pairs may be
 * put aside, since of others nobody would ask again.
 */
export function createScreen(parts: ScreenParts): Screen {
  const { population, compiled, order, least, ground, ceiling, gap, reach, namesAt, heard, aside } = parts
  const words = aside && heard?.names
  const likeness = words && createWordLikeness(words, SHORT)
  const prefilter = createPrefilter({
    ...parts,
    promised: heard && createPromised(heard),
    lookAtNames: likeness && createNamesLook(population, words, likeness),
  })
  const levels = reach && createWantedLevels({ order, reach, least, gap, aside })
  const shareNames = likeness && levels && namesAt >= 0 && createNamesShare(population, words, likeness)
  if (!shareNames) return { prefilter, levels, keepPromising: undefined }
  const { conditions } = compiled[order[namesAt]!]!
  const known = least + gap + (ceiling - ground)
  const keepPromising = createNamesPromise({ conditions, at: namesAt, known, shareNames, aside })
  return { prefilter, levels, keepPromising }
}
