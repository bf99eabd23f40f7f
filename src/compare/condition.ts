/**
 * When a comparison level holds: typed data, never code and never SQL. Conditions on values look at two
 * canonical values of one feature; `swapped` looks at another feature of the other record.
 */
export type Condition =
  /** The canonical values are equal. */
  | { readonly kind: 'exact' }
  /** At most this many edits (optimal string alignment), and both values at least `minLength` characters. */
  | { readonly kind: 'osa'; readonly atMost: number; readonly minLength: number }
  /** 1 - edits / longer length. */
  | { readonly kind: 'osaSimilarity'; readonly atLeast: number }
  | { readonly kind: 'jaroWinkler'; readonly atLeast: number }
  /** A double-metaphone code in common. */
  | { readonly kind: 'phonetic' }
  /** One value is an initial of the other. */
  | { readonly kind: 'initial' }
  /** Every token of the shorter value is in the longer one, up to one edit; spaces do not count. */
  | { readonly kind: 'tokens' }
  /** The value stands, equal or this similar (Jaro-Winkler), in feature `with` of the other record, and back. */
  | { readonly kind: 'swapped'; readonly with: string; readonly atLeast: number }
  /** The part of an e-mail address before the @ is equal; after it is equal. */
  | { readonly kind: 'emailLocal' }
  | { readonly kind: 'emailDomain' }
  /** Whole names, any scripts: similarity 0 to 1, and evidence of at least `minBits`; never with a kin pattern. */
  | { readonly kind: 'name'; readonly atLeast: number; readonly minBits: number }
  /** Words of which at least one is not in Latin letters, and that romanise alike: similarity 0 to 1. */
  | { readonly kind: 'crossScript'; readonly atLeast: number }
  /** Whole names of which one looks like a relative's: a son's name contains his father's, a brother's is alike but for the given name. */
  | { readonly kind: 'nameKin' }
  /** Whole names of one given name, by evidence of at least `minBits`, whatever follows it; never with a kin pattern. */
  | { readonly kind: 'nameGiven'; readonly minBits: number }
  /**
   * Lists of relatives, role by role: evidence of at least `atLeast` bits that both list the same people; with `listed`,
   * only where one person stands in the other's list (nobody is their own brother). See src/kin/listed/relatives-comparer.ts.
   */
  | { readonly kind: 'relatives'; readonly atLeast: number; readonly listed: boolean }
  /**
   * Births. `defaults` are days of the year, `MM-DD`, that offices fill in where they know the year alone: on them month
   * and day count as unknown. The same list stands on every birth level of a comparison.
   */
  | { readonly kind: 'birth'; readonly is: BirthAgreement; readonly defaults?: readonly string[] }
  | { readonly kind: 'place'; readonly is: PlaceAgreement }
  /** Places whose coordinates are known and lie at most this far apart, great circle. */
  | { readonly kind: 'distance'; readonly withinKm: number }
  /** One person can't have been in both records: found before separated, seen after death or before birth. */
  | { readonly kind: 'impossibleRoute' }
  /** Numbers that differ by at most this much. */
  | { readonly kind: 'near'; readonly within: number }
  /** Anything else: both known, none of the levels above. */
  | { readonly kind: 'else' }

/** How two births agree, best first. Each says what agrees among the components that both sides know. */
export const BIRTH_AGREEMENTS = [
  'sameDay',
  /** The same day, which is one of the `defaults`. */
  'sameDefault',
  'swapped',
  'oneDigit',
  'sameMonth',
  'sameYearDay',
  /** Day and month agree, and the years are a few apart at most. */
  'sameMonthDayNear',
  'sameMonthDay',
  'sameYear',
  'withinMonth',
  'withinYear',
  'aboutDecade',
  'nearYear',
  /** Nothing but the years is close, as those are of whoever has to guess their age. */
  'fewYears',
  'partialDayMonth',
  'partialYearMonth',
  'partialYear',
  'partialMonth',
  'partialDay',
  'partialDiffers',
  'overlap',
  /** The same of groups of ages, such as 5 to 11. */
  'groupsOverlap',
  /** Ages, or an age and a year, no further apart than such ages are commonly wrong. */
  'nearAge',
  /** The same day, if one of the two was written in another calendar and never converted. */
  'unconverted',
] as const

/** One of {@link BIRTH_AGREEMENTS}. */
export type BirthAgreement = (typeof BIRTH_AGREEMENTS)[number]

/** How two places of one kind agree, best first. Names are the most specific ones known. */
export const PLACE_AGREEMENTS = [
  /** Equal codes, or equal names with nothing against it. */
  'same',
  'otherScript',
  'oneEdit',
  'tokens',
  'twoEdits',
  'similar',
  /** One lies in the other: a town and its region, a code that begins with the other code. */
  'within',
  /** One name, in two regions or countries. */
  'namesake',
  'sameRegion',
  'sameCountry',
] as const

/** One of {@link PLACE_AGREEMENTS}. */
export type PlaceAgreement = (typeof PLACE_AGREEMENTS)[number]
