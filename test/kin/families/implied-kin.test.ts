import { describe, expect, it } from 'vitest'
import type { RosterKin } from '../../../src/kin/families/family-roster.ts'
import { impliedKin as implied } from '../../../src/kin/families/implied-kin.ts'
import type { Kin } from '../../../src/kin/relation.ts'

const lists = (...of: readonly (readonly (readonly [kin: Kin, person: number])[])[]): RosterKin[][] =>
  of.map((list) => list.map(([kin, person]) => ({ kin, person })))
const impliedKin = (of: readonly (readonly RosterKin[])[], sexes: Parameters<typeof implied>[1]) =>
  implied(of, sexes, () => true)
const said = (of: readonly RosterKin[]): readonly string[] => of.map(({ kin, person }) => `${kin} ${person}`)

describe('impliedKin', () => {
  it('reads each list in the other direction', () => {
    const [mother, child] = impliedKin(lists([['child', 1]], []), ['female', undefined])
    expect(said(mother!)).toEqual(['child 1'])
    expect(said(child!)).toEqual(['parent 0'])
  })

  it("takes a sister's mother for one's own, and who have a child in common for spouses", () => {
    const [girl, boy] = impliedKin(lists([['parent', 2]], [['sibling', 0]]), ['female', 'male', 'female'])
    expect(said(girl!)).toEqual(['parent 2', 'sibling 1'])
    expect(said(boy!)).toEqual(['sibling 0', 'parent 2'])
    // Nobody has a record of the child.
    const parents = impliedKin(lists([['child', 2]], [['child', 2]]), ['female', 'male', undefined])
    expect(parents.map(said)).toEqual([
      ['child 2', 'spouse 1'],
      ['child 2', 'spouse 0'],
    ])
  })

  it('keeps what is listed, and gives nobody a second mother', () => {
    const half = impliedKin(
      lists(
        [
          ['parent', 2],
          ['sibling', 1],
        ],
        [['parent', 3]],
      ),
      ['female', 'male', 'female', 'female'],
    )
    expect(half.map(said)).toEqual([
      ['parent 2', 'sibling 1'],
      ['parent 3', 'sibling 0'],
    ])
  })

  it('says nothing where the answer is not one', () => {
    // A sister's nephew may be a child or a nephew.
    const [one] = impliedKin(lists([['sibling', 1]], [['nieceNephew', 2]]), [undefined, undefined, undefined])
    expect(said(one!)).toEqual(['sibling 1'])
  })

  it('keeps to what births allow', () => {
    const lists = [[{ kin: 'child' as const, person: 1 }], []]
    const [, child] = implied(lists, [undefined, undefined], (_, kin) => kin !== 'parent')
    expect(child).toEqual([])
  })
})
