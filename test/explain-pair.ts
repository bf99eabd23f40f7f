import { populate } from '../src/encode/populate.ts'
import type { PersonRecord } from '../src/record/types.ts'
import type { Model } from '../src/score/model.ts'
import { createScorer, type Explanation } from '../src/score/scorer.ts'

/** `comparePersons` without its promise, for properties. */
export function explainPair(left: PersonRecord, right: PersonRecord, model: Model): Explanation {
  return createScorer(model, populate([left], [right])).explain(0, 1)
}
