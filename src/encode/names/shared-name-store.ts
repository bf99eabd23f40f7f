import type { StructuredName } from '../../normalise/types.ts'

/** What is kept with a dictionary. */
export interface SharedNames {
  /** By id. */
  readonly names: (StructuredName | undefined)[]
  bits: SharedBits | undefined
}

/** Bits of pairs of names, by `namePair` (shared-names.ts); or what finishes a comparison that was of no use so far, and may tell -Infinity for fewer than `atLeast`. */
export type SharedBits = Map<number, number | ((atLeast: number) => number)>
