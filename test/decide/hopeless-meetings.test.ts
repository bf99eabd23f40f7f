import { expect, it } from 'vitest'
import { createRosters, type Rosters } from '../../src/decide/families/family-cells.ts'
import { type FamilyGroups, familyGroups } from '../../src/encode/family-groups.ts'
import { type FamilyMembers, familyMembers } from '../../src/decide/families/family-members.ts'
import { meetTwo } from '../../src/decide/families/meet-families.ts'
import { familiesOf } from '../../src/decide/families/who-meets.ts'
import { zoneBounds } from '../../src/decide/zone.ts'
import type { Population } from '../../src/encode/population.ts'
import { populate } from '../../src/encode/populate.ts'
import { createHeardLevels } from '../../src/kin/families/heard-levels.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'
import { createScorer } from '../../src/score/scorer.ts'
import { generatedFamilies } from '../registry/generated-families.ts'

/** Rosters that count how often they are asked for one. */
function countedRosters(rosters: Rosters): Rosters & { asked: number } {
  const counted = {
    asked: 0,
    records: rosters.records,
    of: (group: Int32Array) => {
      counted.asked++
      return rosters.of(group)
    },
  }
  return counted
}

/** Each two families of the two sides once. */
function* eachTwo(
  population: Population,
  groups: FamilyGroups,
  members: FamilyMembers,
): Generator<readonly [Int32Array, Int32Array]> {
  const met = new Set<number>()
  for (let i = 0; i < population.split; i++)
    for (let j = population.split; j < population.size; j++) {
      const families = familiesOf(groups, members, population, i, j)
      if (families === undefined) continue
      const key = families[0][0]! * population.size + families[1][0]!
      if (met.has(key)) continue
      met.add(key)
      yield families
    }
}

it('asks whom families name only where the members leave hope, and gives no pair elsewhere', async () => {
  const { requests, camp } = await generatedFamilies(120, 6, 'field')
  const population = populate(requests, camp)
  const model = defaultModel()
  const scorer = createScorer(model, population)
  const groups = familyGroups(population)!
  const members = familyMembers(population)
  const rosters = createRosters(members)
  const counted = countedRosters(rosters)
  const { possible } = zoneBounds(model.costs)
  let [hopeless, hopeful] = [0, 0]
  for (const families of eachTwo(population, groups, members)) {
    if (families[0].length === 1 || families[1].length === 1) continue
    counted.asked = 0
    const { weights } = meetTwo(model, population, scorer, families, members, { rosters: counted })
    if (counted.asked === 0) {
      hopeless++
      expect(weights.every((weight) => weight < possible)).toBe(true)
    } else if (weights.some((weight) => weight >= possible)) hopeful++
  }
  expect(hopeful).toBeGreaterThan(1)
  expect(hopeless).toBeGreaterThan(10 * hopeful)
})

it('weighs few pairs of families without a pair of use, and gives all others as they are', async () => {
  const { requests, camp } = await generatedFamilies(120, 6, 'field')
  const population = populate(requests, camp)
  const model = defaultModel()
  const scorer = createScorer(model, population)
  let weighed = 0
  const counted = {
    ...scorer,
    weight: (i: number, j: number) => {
      weighed++
      return scorer.weight(i, j)
    },
  }
  const groups = familyGroups(population)!
  const members = familyMembers(population)
  const rosters = createRosters(members)
  const { possible } = zoneBounds(model.costs)
  let [cells, useful] = [0, 0]
  for (const families of eachTwo(population, groups, members)) {
    const whole = meetTwo(model, population, scorer, families, members, { rosters })
    const found = meetTwo(model, population, counted, families, members, { rosters, floor: possible })
    cells += whole.weights.length
    if (whole.weights.some((weight) => weight >= possible)) {
      useful++
      expect(found).toEqual(whole)
    } else expect(found.weights.every((weight) => weight < possible)).toBe(true)
  }
  expect(useful).toBeGreaterThan(1)
  expect(weighed).toBeLessThan(0.4 * cells)
})

it('resolves few lists where families are heard, and loses hardly a pair by that', async () => {
  const { requests, camp } = await generatedFamilies(360, 7, 'field')
  const population = populate(requests, camp)
  const model = defaultModel()
  const scorer = createScorer(model, population)
  const heard = createHeardLevels(population, scorer.listed!)
  const [groups, members] = [familyGroups(population)!, familyMembers(population)]
  const rosters = createRosters(members)
  const counted = countedRosters(rosters)
  const { possible } = zoneBounds(model.costs)
  let [whole, short, useful, lost] = [0, 0, 0, 0]
  for (const families of eachTwo(population, groups, members)) {
    if (families[0].length === 1 || families[1].length === 1) continue
    const options = { rosters: counted, floor: possible }
    counted.asked = 0
    const plain = meetTwo(model, population, scorer, families, members, options)
    whole += counted.asked
    counted.asked = 0
    const found = meetTwo(model, population, scorer, families, members, { ...options, heard })
    short += counted.asked
    if (!plain.weights.some((weight) => weight >= possible)) continue
    useful++
    if (found.weights.some((weight) => weight >= possible)) expect(found).toEqual(plain)
    else lost++
  }
  expect(useful).toBeGreaterThan(4)
  expect(lost).toBeLessThanOrEqual(useful / 10)
  expect(short - 2 * useful).toBeLessThan(0.8 * (whole - 2 * useful))
})
