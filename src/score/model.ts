import type { BlockingRule } from '../block/rule.ts'
import type { Condition } from '../compare/condition.ts'

/** One level of a comparison. `m` and `u` are the probabilities of the level among pairs that are, and are not, the same person; both sides known. */
export interface Level {
  readonly label: string
  readonly when: Condition
  readonly m: number
  readonly u: number
  /** Term frequency: 0 off, 1 full. The level's u is scaled by (frequency of the value / `uExact`) to this power. */
  readonly termFrequencyWeight: number
}

/**
 * What relatives and neighbours have in common with a person. `household`: relatives under one roof share it
 * (family name, address); `place`: neighbours do too; `none`: only the person has it.
 */
export type SharedBy = 'none' | 'household' | 'place'

export interface Comparison {
  /** The feature compared; unique in the model. */
  readonly feature: string
  readonly label: string
  readonly sharedBy: SharedBy
  readonly levels: readonly Level[]
  /** Probability that two random records have an equal value: the reference of term frequencies. */
  readonly uExact: number
}

/** Relative frequencies of the values of one feature that at least `minCount` training records shared; `rare` for all others. */
export interface TermFrequencies {
  readonly minCount: number
  readonly rare: number
  readonly values: Readonly<Record<string, number>>
}

/** Costs from which the zones follow. The unit is one review by a person. */
export interface Costs {
  readonly falseLink: number
  readonly missedLink: number
  readonly review: number
}

/** Everything that decides a match, as plain data. See model-file.ts for the document it is stored in. */
export interface Model {
  /** log2 odds that a random pair is a match. */
  readonly prior: number
  /** Odds of "another member of the household" and of "a neighbour" against "a stranger", for a random pair. */
  readonly householdOdds: number
  readonly placeOdds: number
  readonly comparisons: readonly Comparison[]
  readonly blocking: readonly BlockingRule[]
  /** Budget of blocking: candidate pairs per record, shared out evenly among the rules. */
  readonly pairsPerRecord: number
  readonly termFrequencies: Readonly<Record<string, TermFrequencies>>
  readonly costs: Costs
}
