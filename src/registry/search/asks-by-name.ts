import type { Model } from '../../score/model/model.ts'
import type { Found } from './candidates.ts'
import type { QueryValues } from './query-population.ts'

/**
 * Whether all that a model can compare of a query is a whole name. Its levels put names together that say much and little, so that the
 * bits of the names themselves tell better who is meant: they order such a search.
 */
export function asksByName(
  { comparisons }: Model,
  { values, candidates }: Pick<QueryValues, 'values'> & { readonly candidates: Pick<Found, 'byName'> },
): boolean {
  if (!candidates.byName) return false
  let isName = false
  for (const { feature } of comparisons) {
    if (feature === 'name') isName = true
    else if (values.some(([known]) => known === feature)) return false
  }
  return isName
}
