import type { Alternative, SharedBy } from '../score/model/model.ts'
import type { Among } from './choose-alternatives.ts'

/** One comparison as EM sees it. Codes are level codes: 0 missing, then the levels, best first. */
export interface EmComparison {
  readonly feature?: string
  readonly sharedBy: SharedBy
  /** Expected m of each level: where training starts, and what it is drawn to where the data says nothing. */
  readonly priorM: readonly number[]
  /** The most that m of each level may become. Default 1. */
  readonly mostM?: readonly number[]
  /** By alternative, probabilities of the levels that are known beforehand and not learned. Default: m or u, as it shares. */
  readonly alternatives?: readonly (readonly number[])[]
  /**
   * May members of one household have the value in common, or may they not (one telephone, one e-mail)? Then training learns how often.
   */
  readonly perhapsShared?: boolean
  /** The level code on which people of one organisation agree, if they have it in common. Training learns how often. */
  readonly ofOrganisation?: number
  /** Is it a part of an address, which somebody who moved has another of? */
  readonly ofAddress?: boolean
  /** Does its agreement tell by itself that two records are of one person, beside names and addresses? */
  readonly proves?: boolean
  /**
   * Is it a column of the file's own, of which nothing is expected? Then it says nothing to begin with, and learns from the matches that
   * the others show: thirty stamps, states and counters, each expected to agree, would outweigh a name and a birth.
   */
  readonly unexpected?: boolean
  /** Pseudo-pairs with which the expected m of this comparison enters. Default: 10. */
  readonly strength?: number
  /** Is the level part of the chain that must not rise as similarity falls? */
  readonly ordered: readonly boolean[]
  /**
   * Level codes of values that are far apart, and of such as are near: a value that is another one altogether is near as often as chance has it.
   * So matches are on far levels no more often, against strangers, than on near ones: what is beyond that is other people, such as a
   * father and his namesake.
   */
  readonly far?: readonly number[]
  readonly near?: readonly number[]
  /**
   * Is the level one event with a level of another comparison (swapped columns are seen from both)? Each then
   * takes the root of the probability, so that together they count the event once.
   */
  readonly joint: readonly boolean[]
}

/** What EM is told of a run. */
export interface EmOptions {
  /** Share of all pairs that are matches, to start from. */
  readonly startLambda: number
  /** The one-to-one structure: no more matches than this can be. */
  readonly maxMatches: number
  /** What pairs may be beside matches and strangers: what they share agrees as in matches, the rest as in strangers. */
  readonly alternatives: readonly {
    readonly shares: Alternative['shares']
    readonly start: number
    /**
     * Is its share known beforehand? Then it stays. Learned, it goes to 0 while matches take in families and neighbours: on the
     * simulator 1,688 matches where 339 are true, and 307 with known shares.
     */
    readonly known?: boolean
    /** May its share be less than that, where the file shows it? */
    readonly atMost?: boolean
    /** Are its pairs some of those of the first alternative? */
    readonly among?: Among | undefined
  }[]
}

/** What EM learned. */
export interface EmResult {
  readonly m: readonly Float64Array[]
  readonly u: readonly Float64Array[]
  /** Shares of all pairs: matches, and each alternative. */
  readonly lambda: number
  readonly alternatives: readonly number[]
  /** Share of the matches whose address is another one altogether; 0 where that cannot be learned. */
  readonly moved: number
  /** By alternative and comparison, how often the alternative shows each level, where that was learned for itself. */
  readonly learned: readonly (readonly (Float64Array | undefined)[])[]
  readonly iterations: number
  readonly converged: boolean
}
