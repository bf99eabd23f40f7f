import { modelFeatures } from '../score/model/model-features.ts'
import type { Model } from '../score/model/model.ts'
import { RELATIVES } from './families/family-members.ts'

/** All features that a run needs of the records: what the model looks at, and what families are matched by. */
export function runFeatures(model: Model): ReadonlySet<string> {
  return new Set([...modelFeatures(model), 'name', 'birth', 'sex', 'group', 'groupRole', 'kind', RELATIVES])
}
