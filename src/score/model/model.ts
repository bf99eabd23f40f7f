import type { BlockingRule } from '../../block/rule.ts'
import type { KinWeights } from '../../kin/kin-weights.ts'
import type { Condition } from '../../compare/condition.ts'

/**
 * One level of a comparison. `m` and `u` are the probabilities of the level among pairs that are the same person, and
 * among strangers, both sides known; its weight is log2(m / u) bits.
 */
export interface Level {
  /** In words. */
  readonly label: string
  /** What has to hold of the two values. */
  readonly when: Condition
  /** Probability among pairs that are the same person, 0 to 1. */
  readonly m: number
  /** Probability among pairs of strangers, 0 to 1. */
  readonly u: number
  /** Probability of the level among the pairs of each of the model's alternatives, in their order. */
  readonly alternatives: readonly number[]
  /** Term frequency, 0 (off) to 1 (full): u is multiplied by (frequency of the value / `uExact`) to this power. */
  readonly termFrequencyWeight: number
}

/**
 * What others have in common with a person. `household`: people under one roof share it (family name, address); `place`:
 * neighbours do too; `organisation`: people of one company or school do (its name), and the address with them; `none`: only the
 * person has it.
 */
export type SharedBy = 'none' | 'household' | 'place' | 'organisation'

/** A feature and the ordered levels of its agreement, best first; the first level that holds is taken. */
export interface Comparison {
  /** The feature compared, unique in the model. */
  readonly feature: string
  /** The same in words. */
  readonly label: string
  /** Who else has this in common with a person. */
  readonly sharedBy: SharedBy
  /** Best first: the first one that holds is taken. */
  readonly levels: readonly Level[]
  /** Probability that two random records have an equal value: the reference of term frequencies. */
  readonly uExact: number
}

/** Relative frequencies of the values that at least `minCount` training records share; `rare` stands for all others. */
export interface TermFrequencies {
  /** So many training records have to share a value for it to be named here. */
  readonly minCount: number
  /** Share of one value that is not listed, 0 to 1. */
  readonly rare: number
  /** Share of records by value, 0 to 1. */
  readonly values: Readonly<Record<string, number>>
}

/** Costs from which the zones follow. The unit is one review by a person. */
export interface Costs {
  /** Of a pair that is proposed as found and is wrong. */
  readonly falseLink: number
  /** Of a true pair that nobody looks at. */
  readonly missedLink: number
  /** Of one look: the unit, 1 by default. */
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
   * in a larger registry, so their odds fall like the prior's; those of `none` stay. `name`: given and family name, and nothing else.
   */
  readonly shares: SharedBy | 'name'
}

/**
 * People whose address is another one altogether: what differs in it is one fact, however many columns it has. The m of these features
 * is that of people who stayed; for those who moved, they agree as between strangers.
 */
export interface Moved {
  /** Share of the true pairs, 0 to 1. */
  readonly share: number
  /** What changes together: street, town, postcode. */
  readonly features: readonly string[]
}

/** Everything that decides a match, as plain data. {@link serialiseModel} writes it, {@link parseModel} reads it. */
export interface Model {
  /** log2 odds that a random pair is a match, where the larger side has at most `priorRecords` records. */
  readonly prior: number
  /** In larger registries a record has no more matches but more strangers: odds fall in proportion. */
  readonly priorRecords: number
  /** What two records may be instead of one person or two strangers. */
  readonly alternatives: readonly Alternative[]
  /** What is compared, and what each level of agreement is worth. */
  readonly comparisons: readonly Comparison[]
  /** People who moved, where the model was trained on some. Default: nobody has. */
  readonly moved?: Moved | undefined
  /** Which pairs are compared at all. */
  readonly blocking: readonly BlockingRule[]
  /** Budget of blocking: candidate pairs per record, shared out among the rules. */
  readonly pairsPerRecord: number
  /** By feature: how common values are. */
  readonly termFrequencies: Readonly<Record<string, TermFrequencies>>
  /** What errors cost, from which the zones follow. */
  readonly costs: Costs
  /** What `relate` assumes of true relatives before it looks at the files. */
  readonly kin: KinWeights
  /** How it was made. */
  readonly training: TrainingManifest
}

/** What a model was trained on, in counts and hashes, never values. */
export interface TrainingManifest {
  /** `default`: the built-in model. `labels`: m was counted on pairs that people judged. */
  readonly method: 'default' | 'unsupervised' | 'labels'
  /** Day of the training as the caller gave it, YYYY-MM-DD; empty if not given. */
  readonly date: string
  /** Records of the two files; of one file, the second number is 0. */
  readonly records: readonly [left: number, right: number]
  /** 32-bit hash of all record ids, hexadecimal. */
  readonly dataHash: string
  /** Which random pairs and samples were drawn. */
  readonly seed: number
  /** Candidate pairs that EM counted. */
  readonly candidatePairs: number
  /** Distinct patterns of agreement among them. */
  readonly patterns: number
  /** Steps that EM took. */
  readonly iterations: number
  /** False where EM stopped at its limit of steps. */
  readonly converged: boolean
  /** Matches that EM expects among all pairs. */
  readonly expectedMatches: number
  /** Pairs with a label that were used. */
  readonly labelledPairs: number
  /** Cells that said nothing by words of the caller's, where there were any. Runs want these words as well; the model does not hold them. */
  readonly saidMissing?: number | undefined
  /** What to know before the model is trusted, in English. */
  readonly warnings: readonly string[]
}
