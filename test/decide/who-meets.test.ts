import { describe, expect, it } from 'vitest'
import { familyGroups } from '../../src/encode/family-groups.ts'
import { familyMembers } from '../../src/decide/families/family-members.ts'
import { familiesOf, meetingFamilies } from '../../src/decide/families/who-meets.ts'
import { ScoredPairsBuilder, sortPairs } from '../../src/decide/scored-pairs.ts'
import { zoneBounds } from '../../src/decide/zone.ts'
import { populate } from '../../src/encode/populate.ts'
import { unpaced } from '../../src/internal/pace.ts'
import type { PersonRecord, RecordKind } from '../../src/record/types.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

const model = defaultModel()
const { possible } = zoneBounds(model.costs)
const LIGHT = possible - 3
const TOO_LIGHT = possible - 6

describe('which two families are laid over each other', () => {
  const family = (letter: string, kind: RecordKind): PersonRecord[] =>
    [0, 1].map((n) => ({
      id: `${letter}${n}`,
      names: [{ full: `Person ${letter}${n}` }],
      groupId: letter,
      kind,
    }))

  /** How many families meet by pairs of these records, the nth of the left family and of the right one. */
  const meetings = (
    pairs: readonly (readonly [left: number, right: number, weight: number])[],
    kind: RecordKind = 'registered',
  ): number => {
    const population = populate(family('a', 'sought'), family('b', kind))
    const builder = new ScoredPairsBuilder()
    for (const [left, right, weight] of pairs) builder.add(left, population.split + right, weight)
    const scored = unpaced(sortPairs([builder.collected()]))
    const [groups, members] = [familyGroups(population)!, familyMembers(population)]
    return (unpaced(meetingFamilies(model, population, scored, groups, members)).offsets.length - 1) / 2
  }

  it('those of one possible pair', () => {
    expect(meetings([[0, 0, possible]])).toBe(1)
  })

  it('not those of one pair that is a little lighter, unless both are sought', () => {
    expect(meetings([[0, 0, LIGHT]])).toBe(0)
    expect(meetings([[0, 0, LIGHT]], 'sought')).toBe(1)
    expect(meetings([[0, 0, TOO_LIGHT]], 'sought')).toBe(0)
  })

  it('those of two lighter pairs of four records, and not of three', () => {
    expect(
      meetings([
        [0, 0, LIGHT],
        [1, 1, LIGHT],
      ]),
    ).toBe(1)
    expect(
      meetings([
        [0, 0, LIGHT],
        [0, 1, LIGHT],
      ]),
    ).toBe(0)
    expect(
      meetings([
        [0, 0, LIGHT],
        [1, 1, TOO_LIGHT],
      ]),
    ).toBe(0)
  })
})

it('a family meets who is registered alone, and nobody who is alone in a request', () => {
  const people = (letter: string, kind: RecordKind, count: number): PersonRecord[] =>
    Array.from({ length: count }, (_, n) => ({ id: `${letter}${n}`, names: [], groupId: letter, kind }))
  const meet = (left: PersonRecord[], right: PersonRecord[]): boolean => {
    const population = populate(left, right)
    const [groups, members] = [familyGroups(population)!, familyMembers(population)]
    return familiesOf(groups, members, population, 0, population.split) !== undefined
  }
  expect(meet(people('a', 'sought', 2), people('b', 'registered', 1))).toBe(true)
  expect(meet(people('a', 'registered', 1), people('b', 'sought', 2))).toBe(true)
  expect(meet(people('a', 'sought', 1), people('b', 'registered', 2))).toBe(false)
  expect(meet(people('a', 'registered', 2), people('b', 'enquirer', 1))).toBe(false)
  expect(meet(people('a', 'registered', 1), people('b', 'registered', 1))).toBe(false)
  expect(meet(people('a', 'registered', 2), people('b', 'registered', 2))).toBe(true)
})
