import { modelFeatures } from '../score/model/model-features.ts'
import type { Model } from '../score/model/model.ts'
import { RELATIVES } from './families/family-members.ts'

/** What is read of every record: families are matched by it. */
export const FAMILY_FEATURES: readonly string[] = [
  'name',
  'birth',
  'sex',
  'group',
  'groupRole',
  'kind',
  RELATIVES,
]

/** All features that a run needs of the records: what the model looks at, and what families are matched by. */
export function runFeatures(model: Model): ReadonlySet<string> {
  return new Set([...modelFeatures(model), ...FAMILY_FEATURES])
}
