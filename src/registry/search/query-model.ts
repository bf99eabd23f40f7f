import { FAMILY_FEATURES } from '../../decide/run-features.ts'
import type { Comparison, Model } from '../../score/model/model.ts'
import type { QueryValues } from './query-population.ts'

/** Looked at beside the comparisons: by what is told of a hit, and by those who compare relatives. */
const ALWAYS: ReadonlySet<string> = new Set<string>([
  ...FAMILY_FEATURES,
  'given',
  'family',
  'father',
  'grandfather',
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

/** By model, which of its comparisons are of relatives; and what was made, by which of them say something. */
const made = /* @__PURE__ */ new WeakMap<
  Model,
  { readonly isOfRelatives: readonly boolean[]; readonly kept: Map<string, QueryModel> }
>()

/**
 * A comparison of a feature that no query knows adds exactly 0 to all their pairs, so that it need not be prepared for a search. Those
 * of relatives stay: a person who lists nobody may still be in another's list.
 */
export function queryModel(model: Model, queries: readonly QueryValues[]): QueryModel {
  const { comparisons } = model
  let own = made.get(model)
  if (own === undefined)
    made.set(model, (own = { isOfRelatives: comparisons.map(isOfRelatives), kept: new Map() }))
  let signature = ''
  for (let k = 0; k < comparisons.length; k++)
    signature += own.isOfRelatives[k] || isKnown(queries, comparisons[k]!.feature) ? '1' : '0'
  let found = own.kept.get(signature)
  if (found === undefined) {
    const saying = [...signature].map((digit) => digit === '1')
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
    if (own.kept.size >= MOST_KEPT) own.kept.clear()
    own.kept.set(signature, found)
  }
  return found
}

function isOfRelatives({ levels }: Comparison): boolean {
  return levels.some(({ when }) => when.kind === 'relatives')
}

function isKnown(queries: readonly QueryValues[], feature: string): boolean {
  for (const { values } of queries)
    for (let n = 0; n < values.length; n++) if (values[n]![0] === feature) return true
  return false
}
