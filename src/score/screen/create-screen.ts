import type { Comparer } from '../../compare/comparer.ts'
import type { Population } from '../../encode/population.ts'
import { createWordLikeness } from '../../kin/names/name-words.ts'
import type { Bounds } from '../bounds/bounds.ts'
import type { SharedReach } from '../bounds/shared-reach.ts'
import type { CompiledComparison } from '../compile.ts'
import type { PairRoom } from '../pair-room.ts'
import type { Aside } from './aside.ts'
import type { HeardWords } from './heard-words.ts'
import { createNamesLook, SHORT } from './names-look.ts'
import { createNamesPromise } from './names-promise.ts'
import { createNamesShare } from './names-share.ts'
import { createPrefilter } from './prefilter.ts'
import { createPromised } from './promised.ts'
import { createWantedLevels, type WantedLevels } from './wanted-levels.ts'

/** What the screen of a block scorer goes by. */
export interface ScreenParts {
  readonly population: Population
  readonly compiled: readonly CompiledComparison[]
  readonly comparers: readonly Comparer[]
  readonly bounds: readonly Bounds[]
  /** The comparisons of the bounds; from number `from` on they are expensive. */
  readonly order: readonly number[]
  readonly from: number
  /** The number of the comparison of whole names; -1 for none. */
  readonly namesAt: number
  /** The bits that a pair has to reach, less rounding, and those that it has when nothing is known, with and without what may come to them. */
  readonly least: number
  readonly ground: number
  readonly ceiling: number
  /** Bits above the minimum under which pairs are put aside. */
  readonly gap: number
  readonly reach: SharedReach | undefined
  readonly heard: HeardWords | undefined
  readonly aside: Aside | undefined
}

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
