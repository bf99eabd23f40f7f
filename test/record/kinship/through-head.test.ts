import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inverseKin } from '../../../src/record/kinship/relation.ts'
import { throughHead } from '../../../src/record/kinship/through-head.ts'
import { RELATION_ROLES } from '../../../src/record/relation-roles.ts'
import type { GroupRole } from '../../../src/record/types.ts'

const ROLES: readonly GroupRole[] = [...RELATION_ROLES, 'head']

describe('members of a household by what they are to its head', () => {
  it('knows a family', () => {
    expect(throughHead(['head', 'wife', 'son', 'daughter', 'mother', undefined])).toEqual([
      [
        [1, 'spouse'],
        [2, 'child'],
        [3, 'child'],
        [4, 'parent'],
      ],
      [
        [0, 'spouse'],
        [2, 'child'],
        [3, 'child'],
        [4, 'parentInLaw'],
      ],
      [
        [0, 'parent'],
        [1, 'parent'],
        [3, 'sibling'],
        [4, 'grandparent'],
      ],
      [
        [0, 'parent'],
        [1, 'parent'],
        [2, 'sibling'],
        [4, 'grandparent'],
      ],
      [
        [0, 'child'],
        [1, 'childInLaw'],
        [2, 'grandchild'],
        [3, 'grandchild'],
      ],
      [],
    ])
  })

  it('does not say whose children they are, of two wives', () => {
    const [, first, second, child] = throughHead(['head', 'wife', 'wife', 'son'])
    expect([first, second, child]).toEqual([[[0, 'spouse']], [[0, 'spouse']], [[0, 'parent']]])
  })

  it('tells both the same, turned round', () => {
    assert(
      property(array(constantFrom(...ROLES, undefined), { maxLength: 8 }), (roles) => {
        const through = throughHead(roles)
        for (const [a, others] of through.entries())
          for (const [b, kin] of others) expect(through[b]).toContainEqual([a, inverseKin(kin)])
      }),
    )
  })
})
