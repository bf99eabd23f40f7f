import { KNOWN_SHARE } from './token-weights.ts'
import { sharedNameClass } from '../../../data/name-variants.ts'
import type { AlignedGroup } from '../alignment/align-tokens.ts'
import type { CodedName } from '../coded-name.ts'

/**
 * How two aligned runs belong together: `exact` in one script, `romanised` (equal in Latin), `variant` and
 * `nickname` by table, `initial`, `cut` (the field ended inside the word), `split` (spaces differ), `particle`, `learned` (the scorers),
 * `joined` (whole names).
 */
export type PairKind =
  | 'exact'
  | 'romanised'
  | 'variant'
  | 'nickname'
  | 'initial'
  | 'cut'
  | 'split'
  | 'particle'
  | 'learned'
  | 'joined'

/** Tokens of two names that stand against each other, by their places. */
export interface AlignedPair {
  /** Places of its tokens in the first name. */
  readonly a: readonly number[]
  /** The same in the second. */
  readonly b: readonly number[]
  /** `aligned`: any but `joined`. */
  readonly kind: PairKind | 'aligned'
  /** Evidence for one name rather than two, in bits; negative against. */
  readonly bits: number
}

/** The kind of an aligned group. */
export function describePair(a: CodedName, b: CodedName, group: AlignedGroup): PairKind {
  if (group.aLength > 1 || group.bLength > 1) return 'split'
  const x = a.tokens[group.a]!
  const y = b.tokens[group.b]!
  if (x.script === y.script && x.native === y.native) return 'exact'
  if (x.initial || y.initial) return 'initial'
  if (x.particle && y.particle) return 'particle'
  if (x.latin.some((l) => y.latin.includes(l))) return 'romanised'
  if ((x.served === undefined) !== (y.served === undefined))
    return (x.served === undefined ? y : x).servedShare < KNOWN_SHARE.variant ? 'nickname' : 'variant'
  return sharedNameClass(x.latin, y.latin) ?? 'learned'
}
