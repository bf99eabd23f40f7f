import type { Script, StructuredName } from '../../normalise/types.ts'
import type { CodedToken } from './words/coded-token.ts'
import type { RunBound } from './words/run-bound.ts'

/** A name ready for {@link compareNames}. */
export interface CodedName {
  /** As it came. */
  readonly reading: StructuredName
  /**
   * What of it is compared: of one shape for all names, where those that have alternatives, or are one, have others. Compiled code is
   * thrown away for each shape that it meets.
   */
  readonly name: StructuredName
  readonly script: Script
  readonly readAs: StructuredName['readAs']
  readonly tokens: readonly CodedToken[]
  /** Index in `name.tokens` of each coded token's first token. */
  readonly from: readonly number[]
  /** Runs of two and three tokens as one, by `first * 2 + length - 2`; filled on first use. */
  readonly runs: (CodedToken | undefined)[]
  /** What tells, before a run is coded, that it can't be a word; by the same places, filled on first use. */
  readonly bounds: (RunBound | undefined)[]
  /** The whole name without spaces; filled on first use. */
  joined: readonly Uint8Array[] | undefined
  /** Means of the surprise of its tokens, by spelling and by sound. */
  readonly rarity: number
  readonly soundRarity: number
  /** Sum over tokens of what each is worth when it agrees with itself. */
  readonly worth: number
  /** Script and spelling: the order in which two names are put. */
  readonly key: string
  /** The other readings of the name, coded. */
  readonly alternatives: readonly CodedName[]
}
