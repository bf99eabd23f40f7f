import type { KeyCode } from '../encode/names/key-code.ts'

/** One part of a blocking key: a code of any of `features` (values of all of them are taken together). */
export interface KeyPart {
  readonly features: readonly string[]
  readonly code: KeyCode
}

/**
 * A blocking rule: two records become a candidate pair if they share a key, and a key is one code of every
 * part. `unordered` sorts the codes, so that swapped columns still meet.
 */
export interface BlockingRule {
  readonly name: string
  readonly parts: readonly KeyPart[]
  readonly unordered?: boolean
  /** The most pairs per record that it may make: its largest blocks are dropped until they fit. Default: an even share of the model's budget. */
  readonly pairsPerRecord?: number
}
