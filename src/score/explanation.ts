/** One bar of the waterfall. */
export interface Contribution {
  /** Stable name of what was compared: `name`, `birth`, `relatives`. */
  readonly feature: string
  /** The same in words. */
  readonly label: string
  /** Label of the level, or `missing`. */
  readonly level: string
  /** Bits of the level itself. */
  readonly bits: number
  /** Bits that the rarity of the agreeing value adds or takes. */
  readonly termFrequencyBits: number
}

/** A score as a sum, over the features that the data has at all: `prior + every contribution's two parts + sharedBits` is `weight`, to the last bit. */
export interface Explanation {
  /** Bits before anything is compared: the log2 odds of a random pair. */
  readonly prior: number
  /** What each feature adds or takes away, in the order of the model. */
  readonly contributions: readonly Contribution[]
  /**
   * What is taken off because relatives or neighbours would agree on the same things. 0 where nothing shared is known; a
   * hair above 0 where what they share disagrees.
   */
  readonly sharedBits: number
  /** Who would agree on all this as well, by the label of the model's alternative; empty if a stranger fits better. */
  readonly sharedWith: string
  /** Bits, all parts together. */
  readonly weight: number
  /** 0 to 1. */
  readonly probability: number
}
