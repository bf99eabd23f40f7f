/** How the two scores of a pair of readings go together: learned bits and the weighted similarity. Chosen on the training half. */

/** Bits of a learned bit. */
export const LEARNED_WEIGHT = 0.5
/** Bits of a weighted similarity, which says nothing at {@link WEIGHTED_ZERO}. */
export const WEIGHTED_WEIGHT = 8
export const WEIGHTED_ZERO = 0.3
/** What the weighted edit brings at most. */
export const WEIGHTED_MOST: number = WEIGHTED_WEIGHT * (1 - WEIGHTED_ZERO)

/** What a particle is worth, as a share: bin and de are in the names of half a country. */
export const PARTICLE_SHARE = 0.3

/** What a table of variants or nicknames is worth, as a share of full agreement. */
export const KNOWN_SHARE = { variant: 0.75, nickname: 0.5 } as const

/** What sums of bits may differ by for their order alone. */
export const NEARLY = 1e-6
