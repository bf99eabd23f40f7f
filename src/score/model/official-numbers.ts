/** A kind of number that offices give to people. */
interface OfficialNumber {
  readonly kind: string
  readonly label: string
  /** Shares of the pairs of relatives on file under one such number, by alternative of the built-in model. */
  readonly shared: readonly number[]
}

/**
 * Set by hand: a family book has one number for all of a household, and a clerk writes the mother's for her children; a ration card is the
 * household's by what it is.
 */
const BOOK = [0.1, 0.1, 0.01]
const CARD = [0.8, 0.8, 0.05]

/** Those that the built-in model compares, each with its own kind. */
export const OFFICIAL_NUMBERS: readonly OfficialNumber[] = [
  { kind: 'national_id', label: 'national id', shared: BOOK },
  { kind: 'passport', label: 'passport', shared: BOOK },
  { kind: 'unhcr', label: 'UNHCR number', shared: BOOK },
  { kind: 'icrc', label: 'ICRC number', shared: BOOK },
  { kind: 'ssn', label: 'social security number', shared: BOOK },
  { kind: 'tax', label: 'tax number', shared: BOOK },
  { kind: 'health', label: 'health number', shared: BOOK },
  { kind: 'birth_certificate', label: 'birth certificate', shared: BOOK },
  { kind: 'ration_card', label: 'ration card', shared: CARD },
]
