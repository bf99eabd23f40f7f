import { features } from '../../encode/features.ts'
import type { PersonRecord } from '../../record/types.ts'
import type { FeatureValue } from './feature-value.ts'

/** Distinct values of a record under the features that are kept, as a batch run has them. */
export function recordValues(record: PersonRecord, kept: ReadonlySet<string>): FeatureValue[] {
  const values: FeatureValue[] = []
  const keep = (feature: string, value: string): void => {
    if (kept.has(feature) && !holds(values, feature, value)) values.push([feature, value])
  }
  features(record, keep, undefined, kept)
  return values
}

function holds(values: readonly FeatureValue[], feature: string, value: string): boolean {
  for (let n = 0; n < values.length; n++)
    if (values[n]![0] === feature && values[n]![1] === value) return true
  return false
}
