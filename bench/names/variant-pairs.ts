import { foldLatin } from '../../src/normalise/text/fold-latin.ts'
import { readCsv } from './csv.ts'
import { hash32 } from './hash.ts'

/** Two Latin names that people judged to be one name or two. */
export interface VariantPair {
  readonly kind: 'given' | 'surname'
  readonly first: string
  readonly second: string
  readonly same: boolean
  /** In the fifth that is kept aside, by the hash of the first name. */
  readonly heldOut: boolean
}

/** Labelled pairs of tfmorris/Names; unsure rows left out. */
export function readVariantPairs(): readonly VariantPair[] {
  return (['given', 'surname'] as const).flatMap((kind) =>
    readCsv(`names/pairs_ancestry_${kind}.dev.csv`)
      .filter((row) => row['label'] === '0' || row['label'] === '1')
      .map((row) => ({
        kind,
        first: foldLatin(row['name1'] ?? ''),
        second: foldLatin(row['name2'] ?? ''),
        same: row['label'] === '1',
        heldOut: hash32(`held-out ${row['name1']}`) % 5 === 0,
      })),
  )
}
