import type { Model } from '../../score/model/model.ts'
import type { QueryValues } from './query-population.ts'

/** Looked at beside the comparisons: by what is told of a hit, and by those who compare relatives. */
const ALWAYS: ReadonlySet<string> = new Set([
  'name',
  'given',
  'family',
  'father',
  'grandfather',
  'birth',
  'sex',
  'group',
  'groupRole',
  'kind',
  'relatives',
])
/** Which features queries know depends on the form that they come from, so that there are few of these. */
const MOST_KEPT = 64

/** What of a model can say something about the pairs of some queries. */
export interface QueryModel {
  /** The model with no other comparisons; its weights are those of the whole one, to the last bit. */
  readonly model: Model
  /** Features of which no value need be read. */
  readonly unread: ReadonlySet<string>
}

const made = /* @__PURE__ */ new WeakMap<Model, Map<string, QueryModel>>()

/**
 * A comparison of a feature that no query knows adds exactly 0 to all their pairs, so that it need not be prepared for a search. Those
 * of relatives stay: a person who lists nobody may still be in another's list.
 */
export function queryModel(model: Model, queries: readonly QueryValues[]): QueryModel {
  const known = new Set(queries.flatMap(({ values }) => values.map(([feature]) => feature)))
  const { comparisons } = model
  const saying = comparisons.map(
    ({ feature, levels }) => known.has(feature) || levels.some(({ when }) => when.kind === 'relatives'),
  )
  const signature = saying.map(Number).join('')
  let own = made.get(model)
  if (own === undefined) made.set(model, (own = new Map()))
  let found = own.get(signature)
  if (found === undefined) {
    const crossed = new Set(
      comparisons.flatMap(({ levels }) =>
        levels.flatMap(({ when }) => (when.kind === 'swapped' ? [when.with] : [])),
      ),
    )
    found = {
      // Copies, since what is made of a comparison is kept with it, for one model at a time.
      model: { ...model, comparisons: comparisons.filter((_, k) => saying[k]).map((one) => ({ ...one })) },
      unread: new Set(
        comparisons
          .filter(({ feature }, k) => !saying[k] && !ALWAYS.has(feature) && !crossed.has(feature))
          .map(({ feature }) => feature),
      ),
    }
    if (own.size >= MOST_KEPT) own.clear()
    own.set(signature, found)
  }
  return found
}
