import type { KeyCode } from '../encode/names/key-code.ts'

/** One part of a blocking key: a code of any of `features` (values of all of them are taken together). */
export interface KeyPart {
  /** Names of features, such as `given` and `family`. */
  readonly features: readonly string[]
  /** What of a value has to agree: all of it, a prefix, its sound, its year. */
  readonly code: KeyCode
}

/**
 * A blocking rule: two records become a candidate pair if they share a key, and a key is one code of every
 * part. `unordered` sorts the codes, so that swapped columns still meet.
 */
export interface BlockingRule {
  /** In words, as reports show it. */
  readonly name: string
  /** What has to agree, all of it. */
  readonly parts: readonly KeyPart[]
  /** Codes of the parts in any order. Default false. */
  readonly unordered?: boolean
  /** The most pairs per record that it may make: its largest blocks are dropped until they fit. Default: an even share of the model's budget. */
  readonly pairsPerRecord?: number
}
