import { expect, it } from 'vitest'
import { familyRoster } from '../../../src/kin/families/family-roster.ts'
import { KIN_LEVELS, rosterLevels } from '../../../src/kin/families/roster-levels.ts'
import { createGivenLevels } from '../../../src/kin/names/given-levels.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'
import type { GroupRole, RelationRole } from '../../../src/record/types.ts'

type Lists = readonly (readonly [RelationRole, string])[]

/** How many people a family of two is expected to know, of whom the first lists these. */
function knownOf(lists: Lists): number {
  const member = (full: string, listed: Lists): Parameters<typeof familyRoster>[0][number] => ({
    names: [structureName(full)],
    listed: listed.map(([role, name]) => ({ role, name: structureName(name) })),
  })
  const levels = createGivenLevels()
  const family = familyRoster([member('Leila Bashir', lists), member('Zainab Bashir', [])], levels)
  const other = familyRoster([member('Marta Osei', [])], levels)
  return rosterLevels(family, other, [0, 0], false).known[0]
}

it('expects a family that names ancestors alone to know no others', () => {
  expect(knownOf([])).toBe(0)
  expect(knownOf([['mother', 'Halima Nasir']])).toBe(1)
  expect(
    knownOf([
      ['mother', 'Halima Nasir'],
      ['grandparent', 'Daoud Karim'],
    ]),
  ).toBe(2)
})

it('expects a family that lists others to know its members and whom it names', () => {
  expect(
    knownOf([
      ['mother', 'Halima Nasir'],
      ['brother', 'Yusuf Bashir'],
    ]),
  ).toBe(4)
  // A sister with a record of her own is nobody whom the family only names.
  expect(
    knownOf([
      ['mother', 'Halima Nasir'],
      ['sister', 'Zainab Bashir'],
    ]),
  ).toBe(1)
})

it('takes no parent through a head for another one than the parent that the other side names', () => {
  const levels = createGivenLevels()
  const member = (full: string, groupRole: GroupRole, listed: Lists = []) => ({
    names: [structureName(full)],
    listed: listed.map(([role, name]) => ({ role, name: structureName(name) })),
    groupRole,
    sex: groupRole === 'wife' ? ('female' as const) : ('male' as const),
  })
  const household = familyRoster(
    [
      member('Bashir Omar', 'head'),
      member('Halima Nasir', 'wife'),
      member('Idris Bashir', 'son'),
      member('Yusuf Bashir', 'son', [['mother', 'Halima']]),
    ],
    levels,
  )
  const kinOf = (lists: Lists): readonly (readonly string[])[] => {
    const { names, listed } = member('Idris Bashir', 'son', lists)
    const { kin } = rosterLevels(familyRoster([{ names, listed }], levels), household, [0, 0, 8, 0], false)
    return kin.map((own) =>
      own.map((level) => KIN_LEVELS[level]!).filter((label) => label.startsWith('parents')),
    )
  }
  expect(kinOf([['mother', 'Halima Nasir']])).toEqual([[], [], ['parents agree'], ['parents agree']])
  expect(kinOf([['mother', 'Maryam Deng']])).toEqual([[], [], [], ['parents differ']])
})
