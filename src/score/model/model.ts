import type { BlockingRule } from '../../block/rule.ts'
import type { KinWeights } from '../../kin/kin-weights.ts'
import type { Condition } from '../../compare/condition.ts'

/**
 * One level of a comparison. `m` and `u` are the probabilities of the level among pairs that are the same person, and
 * among strangers, both sides known; its weight is log2(m / u) bits.
 */
export interface Level {
  readonly label: string
  readonly when: Condition
  readonly m: number
  readonly u: number
  /** Probability of the level among the pairs of each of the model's alternatives, in their order. */
  readonly alternatives: readonly number[]
  /** Term frequency, 0 (off) to 1 (full): u is multiplied by (frequency of the value / `uExact`) to this power. */
  readonly termFrequencyWeight: number
}

/**
 * What relatives and neighbours have in common with a person. `household`: people under one roof share it (family
 * name, address); `place`: neighbours do too; `none`: only the person has it.
 */
export type SharedBy = 'none' | 'household' | 'place'

/** A feature and the ordered levels of its agreement, best first; the first level that holds is taken. */
export interface Comparison {
  /** The feature compared, unique in the model. */
  readonly feature: string
  readonly label: string
  readonly sharedBy: SharedBy
  readonly levels: readonly Level[]
  /** Probability that two random records have an equal value: the reference of term frequencies. */
  readonly uExact: number
}

/** Relative frequencies of the values that at least `minCount` training records share; `rare` stands for all others. */
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

/**
 * A hypothesis beside "the same person" and "two strangers": a sibling, a neighbour. Exactly one of them all is true of a
 * pair, so what an alternative explains as well does not speak for the same person.
 */
export interface Alternative {
  /** In words, after "would agree as well": `brothers and sisters`. */
  readonly label: string
  /** Odds against "two strangers" for a random pair. */
  readonly odds: number
  /**
   * What such a pair has in common, and with it its rarity: see {@link SharedBy}. Families and places have no more members
   * in a larger registry, so their odds fall like the prior's; those of `none` stay.
   */
  readonly shares: SharedBy
}

/** Everything that decides a match, as plain data. {@link serialiseModel} writes it, {@link parseModel} reads it. */
export interface Model {
  /** log2 odds that a random pair is a match, where the larger side has at most `priorRecords` records. */
  readonly prior: number
  /** In larger registries a record has no more matches but more strangers: odds fall in proportion. */
  readonly priorRecords: number
  /** What two records may be instead of one person or two strangers. */
  readonly alternatives: readonly Alternative[]
  readonly comparisons: readonly Comparison[]
  readonly blocking: readonly BlockingRule[]
  /** Budget of blocking: candidate pairs per record, shared out among the rules. */
  readonly pairsPerRecord: number
  readonly termFrequencies: Readonly<Record<string, TermFrequencies>>
  readonly costs: Costs
  /** What `relate` assumes of true relatives before it looks at the files. */
  readonly kin: KinWeights
  /** How it was made. */
  readonly training: TrainingManifest
}

/** What a model was trained on, in counts and hashes, never values. */
export interface TrainingManifest {
  readonly method: 'default' | 'unsupervised' | 'labels'
  /** Day of the training as the caller gave it, YYYY-MM-DD; empty if not given. */
  readonly date: string
  readonly records: readonly [left: number, right: number]
  /** 32-bit hash of all record ids, hexadecimal. */
  readonly dataHash: string
  readonly seed: number
  readonly candidatePairs: number
  readonly patterns: number
  readonly iterations: number
  readonly converged: boolean
  /** Matches that EM expects among all pairs. */
  readonly expectedMatches: number
  readonly labelledPairs: number
  readonly warnings: readonly string[]
}
