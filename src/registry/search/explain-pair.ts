import { rejectedPairs } from '../../decide/decisions/rejected-pairs.ts'
import { explainFamily } from '../../decide/families/explain-family.ts'
import { familyGroups } from '../../encode/family-groups.ts'
import { familyMembers } from '../../decide/families/family-members.ts'
import { kindOfHit } from '../../kin/match-kind.ts'
import type { Model } from '../../score/model/model.ts'
import { createScorer } from '../../score/scorer.ts'
import { inOrderOfIds } from '../store/in-order-of-ids.ts'
import type { FamilyOf } from './family-of.ts'
import type { PeopleStore } from '../store/people-store.ts'
import { queryPopulation, type QueryValues } from './query-population.ts'
import type { ScoreOptions } from './score-query.ts'
import type { FamilyPairExplanation } from '../types.ts'

/**
 * A record of a request against one person, with what their families say.
 *
 * @param queries the records of the request, in the order of their ids
 * @returns undefined where none of them is `queryId`
 */
export function explainPair(
  model: Model,
  people: PeopleStore,
  queries: readonly QueryValues[],
  queryId: string,
  slot: number,
  {
    familyOf,
    decisions,
    wanted,
    records,
  }: { readonly familyOf: FamilyOf } & Pick<ScoreOptions, 'decisions' | 'wanted' | 'records'>,
): FamilyPairExplanation | undefined {
  const i = queries.findIndex(({ id }) => id === queryId)
  if (i < 0) return undefined
  const slots = inOrderOfIds(people, familyOf(slot) ?? [slot])
  const { population } = queryPopulation(people, queries, slots, wanted, (one) => people.id(one))
  const j = population.split + slots.indexOf(slot)
  const scorer = createScorer(model, population, records)
  const family = explainFamily(model, population, scorer, i, j, {
    groups: familyGroups(population, true),
    isRejected: decisions && rejectedPairs(decisions, population, scorer),
  })
  const pair = scorer.explain(i, j)
  if (family === undefined) return pair
  const asked = familyMembers(population).kindOf(i)
  return { ...pair, family: { ...family, kind: kindOfHit(asked, family.kind) } }
}
