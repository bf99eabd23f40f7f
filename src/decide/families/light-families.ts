import type { Population } from '../../encode/population.ts'
import type { Model } from '../../score/model/model.ts'
import { LEAST_ADDED } from './added-pairs.ts'
import { familyGroups } from '../../encode/family-groups.ts'
import { familyMembers } from './family-members.ts'
import { familyReach } from './who-meets.ts'
import type { LightPairs } from '../light/light-pairs.ts'

/**
 * Which pairs of a run matter only as far as families meet by them; undefined where all do.
 *
 * @param floor weight from which pairs are wanted whatever families say
 */
export function lightFamilies(model: Model, population: Population, floor: number): LightPairs | undefined {
  const groups = familyGroups(population)
  // Below the weight from which families add pairs themselves, a pair is given only if it was compared.
  if (groups === undefined || floor <= familyReach(model, population) || floor < LEAST_ADDED) return undefined
  const { kindOf } = familyMembers(population)
  const { size, linking } = population
  const familyOf = groups.of.map((group) => (group < 0 || groups.members(group).length < 2 ? -1 : group))
  const sought = new Uint8Array(size)
  if (linking) for (let i = 0; i < size; i++) sought[i] = Number(kindOf(i) === 'sought')
  return { below: floor, familyOf, sought }
}
