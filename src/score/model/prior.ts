import type { Population } from '../../encode/population.ts'
import type { Model } from './model.ts'

/** Records of the larger side of a run. */
export function largerSide({ linking, split, size }: Population): number {
  return linking ? Math.max(split, size - split) : size
}

/**
 * log2 odds that a random pair is a match where the larger side has so many records: a record has about as many matches
 * in a large registry as in a small one, among more strangers.
 */
export function priorAmong({ prior, priorRecords }: Model, records: number): number {
  return prior - Math.log2(Math.max(1, records / priorRecords))
}
