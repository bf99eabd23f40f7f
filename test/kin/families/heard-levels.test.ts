import { describe, expect, it } from 'vitest'
import { populate } from '../../../src/encode/populate.ts'
import { MOST_ABSENT } from '../../../src/kin/families/family-roster.ts'
import { createHeardLevels } from '../../../src/kin/families/heard-levels.ts'
import { KIN_LEVELS, NAMED_LEVELS, type RosterLevels } from '../../../src/kin/families/roster-levels.ts'
import type { PersonRecord, RelationRole } from '../../../src/record/types.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import { createScorer } from '../../../src/score/scorer.ts'

type Lists = readonly (readonly [RelationRole, string])[]

const person = (id: string, full: string, relatives: Lists): PersonRecord => ({
  id,
  names: [{ full }],
  relatives: relatives.map(([role, name]) => ({ role, names: [{ full: name }] })),
})

function heard(first: readonly PersonRecord[], second: readonly PersonRecord[]): RosterLevels {
  const population = populate(first, second)
  const { listed } = createScorer(defaultModel(), population)
  const records = Int32Array.from({ length: population.size }, (_, at) => at)
  const levels = createHeardLevels(population, listed!)!
  return levels(records.subarray(0, population.split), records.subarray(population.split))
}

const VERY_PERSON = NAMED_LEVELS.length - 1
const kinOf = ({ kin }: RosterLevels): readonly (readonly string[])[] =>
  kin.map((levels) => levels.map((level) => KIN_LEVELS[level]!))

describe('what is heard of the lists of two families', () => {
  it('says that lists may name the same people, across scripts, and that others differ', () => {
    const levels = heard(
      [
        person('a', 'Leila Bashir', [
          ['mother', 'Halima Nasir'],
          ['father', 'Bashir Karim'],
          ['brother', 'Yusuf Bashir'],
        ]),
      ],
      [
        person('b', 'Layla Basheer', [
          ['mother', 'حليمة ناصر'],
          ['father', 'Omar Daoud'],
          ['sister', 'Zainab Mansour'],
        ]),
      ],
    )
    expect(kinOf(levels)).toEqual([['parents agree', 'parents differ', 'brothers and sisters differ']])
    expect(levels.absent).toEqual([VERY_PERSON, 0, 0])
  })

  it('takes no mother for a father, and no relation that one side alone lists', () => {
    const levels = heard(
      [person('a', 'Leila Bashir', [['mother', 'Halima Nasir']])],
      [person('b', 'Layla Basheer', [['father', 'Halim Nasir']])],
    )
    expect(kinOf(levels)).toEqual([[]])
  })

  it('takes no relative through a head for another one than the other side names', () => {
    const household: readonly PersonRecord[] = [
      { ...person('b', 'Bashir Omar', []), groupId: 'h', groupRole: 'head', sex: 'male' },
      { ...person('c', 'Layla Basheer', []), groupId: 'h', groupRole: 'daughter' },
    ]
    const levels = (father: string) =>
      kinOf(heard([person('a', 'Leila Bashir', [['father', father]])], household))[1]
    expect(levels('Basheer Omar')).toEqual(['parents agree'])
    expect(levels('Daoud Garang')).toEqual([])
  })

  it('counts nobody as absent whom a list may mean by a member', () => {
    const levels = heard(
      [person('a', 'Leila Bashir', [['brother', 'Yusuf Bashir']]), person('b', 'Youssef Basheer', [])],
      [person('c', 'Marta Osei', [['brother', 'Leyla Osei']])],
    )
    expect(levels.absent).toEqual([])
    expect(levels.first).toEqual([VERY_PERSON, 0])
    expect(levels.second).toEqual([-1])
  })

  it('expects a family that names parents alone to know no others, and one that lists a brother to know its members too', () => {
    const child = (lists: Lists): PersonRecord[] => [person('a', 'Leila Bashir', lists)]
    const parents: Lists = [
      ['mother', 'Halima Nasir'],
      ['father', 'Karim Daoud'],
    ]
    const knownOf = (lists: Lists): number => heard(child(lists), [person('b', 'Marta Osei', [])]).known[0]
    expect(knownOf(parents)).toBe(2)
    expect(knownOf([...parents, ['brother', 'Yusuf Bashir']])).toBe(4)
  })

  it('counts no more of them as absent than a roster does', () => {
    const many = ['Omar', 'Zainab', 'Petros', 'Mariam', 'Kofi', 'Ingrid', 'Haruto', 'Dolores', 'Bekele']
    const more = ['Svetlana', 'Winston', 'Ngozi', 'Farhad', 'Ulrich', 'Chloe']
    const lists = [...many, ...more].map((name): readonly [RelationRole, string] => ['relative', name])
    const levels = heard([person('a', 'Leila Bashir', lists)], [person('b', 'Layla Basheer', lists)])
    expect(levels.absent).toHaveLength(MOST_ABSENT)
  })

  it('is the same from either side', () => {
    const one = [person('a', 'Leila Bashir', [['mother', 'Halima Nasir']]), person('b', 'Omar Bashir', [])]
    const two = [person('c', 'Layla Basheer', [['mother', 'Haleema']])]
    const [there, back] = [heard(one, two), heard(two, one)]
    expect([back.first, back.second, back.absent]).toEqual([there.second, there.first, there.absent])
    expect(back.kin).toEqual(there.kin)
  })
})
