/** What a comparison of two names says: the public result of `compareNames`. */
import type { StructuredName } from '../../../normalise/types.ts'
import type { AlignedPair, PairKind } from '../words/pair-kind.ts'

/**
 * What two names are to each other: `same`, two writings of one name; `kin`, names as relatives bear them; `different`, else. It is about
 * the names and not about who bears them: two of the commonest names are `same` as well, and their few bits say how little that tells.
 */
export type NameRelation = 'same' | 'kin' | 'different'

/** Words of two names that contradict each other. */
export interface NameConflict {
  /**
   * `part`: both have a part that the other lacks; `initial`: the same, but one or both are initials; `spelling`: one romanisation, two
   * native spellings or tones; `order`: fathers in another order; `title`: titles or words that tell a sex (Daw and U, Thị and Văn) tell
   * two, with no places; `likeness`: words that are alike the way two names are, rather than two spellings of one, and in no other conflict;
   * `syllables`: characters, and syllables that are not theirs.
   */
  readonly kind:
    | 'part'
    | 'initial'
    | 'spelling'
    | 'gender'
    | 'generation'
    | 'order'
    | 'title'
    | 'likeness'
    | 'syllables'
  /** Places among the first name's words. */
  readonly a: readonly number[]
  /** Places among the second name's words. */
  readonly b: readonly number[]
}

/**
 * `kin-contains`: one name is a given name and the other's whole name; `kin-swapped`: given and father's name
 * exchanged; `kin-shared-chain`: another given name before the same chain of names; `kin-named-after`: one is only called father or mother
 * of somebody (Umm Muhammad), of the other's given name; `kin-middle-name`: both have a
 * middle name and one has one more, as a son who bears all of his father's names but one, or the same person with a
 * name left out. The last one is a note: what is missing is no disagreement, so that it takes nothing off. `other-order`: all words agree,
 * in an order that another person's name has (a chain that begins at another link, two surnames exchanged); it takes nothing off either, but
 * the names are not called one. `missing`:
 * one of the two has no words at all, so that there is nothing to compare and the relation says nothing.
 */
export type NameFlag =
  | 'kin-contains'
  | 'kin-swapped'
  | 'kin-shared-chain'
  | 'kin-named-after'
  | 'kin-middle-name'
  | 'other-order'
  | 'mixed-script'
  | 'missing'

/** Aligned tokens; the indices are those of `readings[0].tokens` and `readings[1].tokens`. */
export interface NamePair extends AlignedPair {
  /** How the two belong together. */
  readonly kind: PairKind
}

/** What two names have in common, and where they differ. */
export interface NameAlignment<Pair extends AlignedPair = NamePair> {
  /** 0 to 1: the share of what the poorer name could agree on that does agree. */
  readonly similarity: number
  /** Evidence that the names are one person's rather than two people's, in bits; negative against. */
  readonly bits: number
  /** `same`, `kin` or `different`. */
  readonly relation: NameRelation
  /** The readings that were compared: the names themselves, or one of their `alternatives`; indices refer to these. */
  readonly readings: readonly [StructuredName, StructuredName]
  /** Which words of the one stand against which of the other. */
  readonly pairs: readonly Pair[]
  /** Places of the first name's words that nothing stands against. */
  readonly unmatchedA: readonly number[]
  /** Places of the second name's words that nothing stands against. */
  readonly unmatchedB: readonly number[]
  /** Where both say something and it differs. */
  readonly conflicts: readonly NameConflict[]
  /** Patterns worth knowing, such as a father's name that is the other person's own. */
  readonly flags: readonly NameFlag[]
}
