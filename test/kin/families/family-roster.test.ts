import { describe, expect, it } from 'vitest'
import { familyRoster, type RosterRecord } from '../../../src/kin/families/family-roster.ts'
import { createGivenLevels } from '../../../src/kin/names/given-levels.ts'
import { memberTies, TIES } from '../../../src/kin/families/member-ties.ts'
import { KIN_LEVELS, rosterLevels } from '../../../src/kin/families/roster-levels.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'
import type { RecordKind, RelationRole, Sex } from '../../../src/record/types.ts'

const person = (
  name: string,
  listed: readonly (readonly [role: RelationRole, name: string])[] = [],
  more: { readonly sex?: Sex; readonly year?: number } = {},
): RosterRecord => ({
  names: [structureName(name)],
  ...(more.sex && { sex: more.sex }),
  ...(more.year && { birth: { from: more.year, to: more.year } }),
  listed: listed.map(([role, of]) => ({ role, name: structureName(of) })),
})
const roster = (...members: readonly RosterRecord[]) => familyRoster(members, createGivenLevels())

const mother = person('Amina Yusuf Hassan', [
  ['son', 'Bilal'],
  ['daughter', 'Zahra Idris'],
  ['spouse', 'Idris Omar'],
])
const son = person('Bilal Idris Omar', [
  ['mother', 'Amina'],
  ['sister', 'Zahra'],
  ['father', 'Idris'],
])
const ours = roster(mother, son)

describe('familyRoster', () => {
  it('takes each person once, by whatever records name them', () => {
    // Zahra and Idris have no record among them.
    expect(ours.persons).toHaveLength(4)
    expect(ours.kin[0]!.map(({ kin }) => kin)).toEqual(['child', 'child', 'spouse'])
    const whom = (member: number, kin: string): readonly number[] =>
      ours.kin[member]!.filter((one) => one.kin === kin).map((one) => one.person)
    expect(whom(1, 'parent')[0]).toBe(0)
    expect(whom(0, 'child')[0]).toBe(1)
    expect(whom(1, 'sibling')).toEqual([whom(0, 'child')[1]])
    expect(ours.persons[whom(1, 'sibling')[0]!]!.sex).toBe('female')
  })

  it('takes nobody for a parent who is too young, or for a sister who is a man', () => {
    const child = person('Omar Idris', [['father', 'Idris']], { year: 2010 })
    expect(roster(child, person('Idris Omar', [], { year: 2008 })).persons).toHaveLength(3)
    expect(roster(child, person('Idris Omar', [], { year: 1980 })).persons).toHaveLength(2)
    const brother = person('Omar Idris', [['sister', 'Nur']])
    expect(roster(brother, person('Nur Idris', [], { sex: 'male' })).persons).toHaveLength(3)
  })
})

describe('somebody whom a list names twice', () => {
  it('is one mother, whatever the names, with a record and without', () => {
    const child = person('Bilal Idris', [
      ['mother', 'Amina'],
      ['mother', 'Zaytun Barre'],
    ])
    expect(roster(child).persons).toHaveLength(2)
    expect(roster(child).persons[1]!.called).toHaveLength(2)
    const family = roster(child, person('Amina Yusuf Hassan'))
    expect(family.persons).toHaveLength(2)
    expect(family.kin[0]).toEqual([{ kin: 'parent', sex: 'female', person: 1 }])
  })

  it('is one niece by a name and a nickname of hers, and two by a name that she has once', () => {
    const aunt = person('Amina Yusuf', [
      ['niece', 'Zahra Idris'],
      ['niece', 'Kulan'],
    ])
    const named = (...names: readonly string[]): RosterRecord => ({
      ...person('Zahra Idris'),
      names: names.map((name) => structureName(name)),
    })
    expect(roster(aunt, named('Zahra Idris', 'Kulan')).persons).toHaveLength(2)
    expect(roster(aunt, named('Zahra Idris')).persons).toHaveLength(3)
    const twice = person('Amina Yusuf', [
      ['niece', 'Zahra Idris'],
      ['niece', 'Zahra'],
    ])
    expect(roster(twice, named('Zahra Idris')).persons).toHaveLength(3)
  })
})

describe('what a family calls somebody', () => {
  it('is kept once, however many list it', () => {
    const name = structureName('Zahra Idris')
    const listed = [{ role: 'sister', name }] as const
    const family = roster({ ...person('Bilal Idris'), listed }, { ...person('Omar Idris'), listed })
    expect(family.persons.map(({ called }) => called.length)).toEqual([0, 0, 1])
  })
})

describe('namesakes of one list', () => {
  const again = person('Bilal Idris', [
    ['sister', 'Zahra'],
    ['brother', 'Bilal'],
  ])
  const twice = person('Amina Yusuf', [
    ['son', 'Bilal'],
    ['son', 'Bilal Idris'],
    ['daughter', 'Zahra'],
  ])

  it('are two people, whether or not both have a record', () => {
    const family = roster(twice, again)
    expect(family.namesakes).toEqual(new Set([1, 2]))
    expect(family.again).toEqual(new Set([1, 2]))
    // Who is called alike is nobody whose name was given again.
    const alike = person('Choi Mi-un', [
      ['son', 'Jung Jun-young'],
      ['son', 'Jung Jun-yong'],
    ])
    expect(roster(alike).again.size).toBe(0)
    expect(family.persons).toHaveLength(4)
    expect(ours.namesakes.size).toBe(0)
  })

  it('speak against each of them being somebody of that name', () => {
    const camp = roster(person('Bilaal Idris', [['mother', 'Amina']]), person('Zahra Idris'))
    const kin = rosterLevels(roster(twice, again), camp, [0, 0, 6, 0], false).kin
    const named = (k: number): readonly string[] => kin[k]!.map((level) => KIN_LEVELS[level]!)
    expect(named(2)).toContain('a list names two people so')
    expect(named(3)).not.toContain('a list names two people so')
  })
})

describe('rosterLevels', () => {
  const other = roster(
    person('Zahra Idris', [
      ['mother', 'Amina'],
      ['brother', 'Bilal'],
    ]),
    person('Idris Omar', [
      ['daughter', 'Zahra'],
      ['wife', 'Amina'],
    ]),
  )
  const given = [0, 0, 0, 0]
  const levels = rosterLevels(ours, other, given, false)

  it('finds who has a record here and is only named there', () => {
    expect(Math.min(...levels.first)).toBeGreaterThanOrEqual(3)
    expect(Math.min(...levels.second)).toBeGreaterThanOrEqual(3)
    const strangers = roster(person('Deng Garang', [['brother', 'Majok']]), person('Nyandeng Garang'))
    const apart = rosterLevels(ours, strangers, given, false)
    expect([...apart.first, ...apart.second, ...apart.absent]).toEqual([0, 0, 0, 0, 0])
    // Who names nobody besides its members says nothing of anybody else's.
    expect(rosterLevels(ours, roster(person('Deng Garang')), [0, 0], false).first).toEqual([-1, -1])
  })

  it('takes a sister for nobody whom the other family calls a brother', () => {
    const absent = (role: RelationRole): readonly number[] =>
      rosterLevels(
        roster(person('Ali Hassan', [['sister', 'Nur Hassan']])),
        roster(person('Deng Garang', [[role, 'Nur Hassan']])),
        [0],
        false,
      ).absent
    expect(absent('sister')[0]).toBeGreaterThan(0)
    expect(absent('brother')).toEqual([0])
  })

  it('takes one for somebody else only who is called more like that one', () => {
    const levelOf = createGivenLevels()
    const ali = structureName('Ali')
    const one = roster(person('Ali'))
    const other = roster(person('Ali', [['cousin', 'Ali']]))
    const isAnother = (given: number): boolean =>
      rosterLevels(one, other, [given], false).kin[0]!.some((level) =>
        KIN_LEVELS[level]!.includes('only names'),
      )
    expect(isAnother(levelOf(ali, ali))).toBe(false)
    expect(isAnother(0)).toBe(true)
  })

  it('is the same from either side', () => {
    const back = rosterLevels(other, ours, given, false)
    expect(back.first).toEqual(levels.second)
    expect(back.absent).toEqual(levels.absent)
    for (const [k, at] of [0, 2, 1, 3].entries()) {
      expect(back.kin[at]).toEqual(levels.kin[k])
      expect(back.called[at]).toBe(levels.called[k])
    }
  })

  it('holds what two members name against each other, relation by relation', () => {
    const one = roster(
      person('Ali Hassan', [
        ['mother', 'Zahra Nur'],
        ['father', 'Hassan Omar'],
      ]),
    )
    const two = roster(
      person('Ali Hassan', [
        ['mother', 'Khadija Said'],
        ['father', 'Hassan Omar'],
      ]),
    )
    const named = rosterLevels(one, two, [5], false).kin[0]!.map((level) => KIN_LEVELS[level])
    expect(named).toHaveLength(2)
    expect(named).toContain('parents agree')
    expect(named).toContain('parents differ')
  })

  it('knows that nobody is the brother of one and the son of the other', () => {
    const isOtherwise = (
      one: readonly (readonly [RelationRole, string])[],
      two: readonly (readonly [RelationRole, string])[],
    ): boolean => {
      const [a, b] = [roster(person('Ali Hassan', one)), roster(person('Ali Hassan', two))]
      const [there, back] = [rosterLevels(a, b, [5], false), rosterLevels(b, a, [5], false)]
      const found = there.kin[0]!.map((level) => KIN_LEVELS[level]!)
      expect(back.kin[0]).toEqual(there.kin[0])
      return found.includes('somebody is otherwise related to the other')
    }
    expect(isOtherwise([['brother', 'Bilal']], [['son', 'Bilal']])).toBe(true)
    expect(isOtherwise([['father', 'Idris']], [['son', 'Idris']])).toBe(true)
    expect(isOtherwise([['mother', 'Amina']], [['wife', 'Amina']])).toBe(true)
    expect(isOtherwise([['brother', 'Bilal']], [['brother', 'Bilal']])).toBe(false)
    expect(isOtherwise([['brother', 'Bilal']], [['son', 'Omar']])).toBe(false)
    expect(isOtherwise([['brother', 'Bilal']], [['cousin', 'Bilal']])).toBe(false)
    // A brother bears his father's name, a daughter one like her mother's; and who is named for his grandfather is listed as both.
    expect(isOtherwise([['father', 'Hassan']], [['brother', 'Hassan']])).toBe(false)
    expect(isOtherwise([['wife', 'Zahra']], [['daughter', 'Zahra']])).toBe(false)
    const both: readonly (readonly [RelationRole, string])[] = [
      ['father', 'Idris'],
      ['son', 'Idris'],
    ]
    expect(isOtherwise([['father', 'Idris']], both)).toBe(false)
  })
})

describe('memberTies', () => {
  const alike = (): boolean => false
  it('ties the pair of two mothers to the pair of their sons, and back, and says where relations differ', () => {
    const same = roster(person('Aminah', [['son', 'Bilaal']]), person('Bilaal'))
    const tie = (at: number, other: number): string | undefined => {
      const found = memberTies(ours, same, false, alike).find((one) => one.at === at && one.other === other)
      return found && TIES[found.tie]
    }
    expect(tie(0, 3)).toBe('parents of one person')
    expect(tie(3, 0)).toBe('children of one person')
    expect(tie(1, 2)).toBe('differently related to one person')
  })

  it('ties the two halves of a mutual search, and people who are sought together, the same from either side', () => {
    const as = (kind: RecordKind, record: RosterRecord): RosterRecord => ({ ...record, kind })
    const request = roster(as('enquirer', person('Zahra')), as('sought', person('Bilal')))
    const household = roster(as('registered', person('Bilal')), as('sought', person('Zahra')))
    const named = (a: ReturnType<typeof roster>, b: ReturnType<typeof roster>): readonly string[] =>
      memberTies(a, b, false, alike).map(({ at, other, tie }) => `${at} ${other} ${TIES[tie]}`)
    expect(named(request, household)).toEqual([
      '2 1 found with those who seek the enquirer',
      '1 2 enquirer, sought by those who are found',
    ])
    expect(named(household, request).toSorted()).toEqual([
      '1 2 found with those who seek the enquirer',
      '2 1 enquirer, sought by those who are found',
    ])
    // Of people without an enquirer any may have asked, but not the dead.
    const mourning = roster(as('deceased', person('Bilal')), as('sought', person('Zahra')))
    expect(named(request, mourning).filter((text) => !text.includes('together'))).toEqual([])
    const two = roster(as('sought', person('Bilal')), as('sought', person('Omar')))
    expect(named(two, two)).toContain('0 3 sought together')
    // A second request to one society repeats the first, so that is weighed apart.
    const within = memberTies(two, two, true, alike).map(
      ({ at, other, tie }) => `${at} ${other} ${TIES[tie]}`,
    )
    expect(within).toContain('0 3 sought together, of one society')
    expect(within).not.toContain('0 3 sought together')
    // Whom the two call otherwise they do not seek together; who is called alike is still sought beside the other pair.
    const differs = memberTies(two, two, false, (row, column) => row === 0 && column === 0)
    const apart = differs.map(({ at, other, tie }) => `${at} ${other} ${TIES[tie]}`)
    expect(apart).not.toContain('0 3 sought together')
    expect(apart).toContain('3 0 sought together')
  })
})
