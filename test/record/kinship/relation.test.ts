import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeKin, inverseKin, KINS, looseness, neutralKin } from '../../../src/record/kinship/relation.ts'
import { sexOfRole } from '../../../src/record/sex-of-role.ts'

const kin = fc.constantFrom(...KINS)

describe('relation algebra', () => {
  it('inverts twice to itself', () => {
    fc.assert(fc.property(kin, (k) => inverseKin(inverseKin(k)) === k))
  })

  it('has self as its identity', () => {
    fc.assert(
      fc.property(kin, (k) => {
        expect(composeKin('self', k)).toEqual([k])
        expect(composeKin(k, 'self')).toEqual([k])
      }),
    )
  })

  it('comes back to oneself by the inverse of every near relation', () => {
    for (const k of KINS) {
      if (k.endsWith('InLaw') || k === 'relative') continue
      expect(composeKin(k, inverseKin(k)), k).toContain('self')
    }
  })

  it('agrees with its inverse: if A to C may be x, C to A may be the inverse of x', () => {
    // A's `a` is B, B's `b` is C: seen from C, B is the inverse of b and A the inverse of a.
    fc.assert(
      fc.property(kin, kin, (a, b) => {
        const there = composeKin(a, b)
        const back = composeKin(inverseKin(b), inverseKin(a))
        if (there[0] === 'relative' || back[0] === 'relative') return
        expect(
          there.some((k) => back.includes(inverseKin(k))),
          `${a} ${b}`,
        ).toBe(true)
      }),
    )
  })

  it.each([
    ['parent', 'sibling', ['auntUncle']],
    ['parent', 'child', ['self', 'sibling']],
    ['parent', 'spouse', ['parent']],
    ['child', 'sibling', ['child']],
    ['sibling', 'parent', ['parent']],
    ['spouse', 'parent', ['parentInLaw']],
    ['auntUncle', 'child', ['cousin']],
    ['parentInLaw', 'grandparent', ['relative']],
  ] as const)("a %s's %s is %j", (a, b, expected) => {
    expect(composeKin(a, b)).toEqual(expected)
  })

  it('knows the sex and the neutral form of role words', () => {
    expect([neutralKin('mother'), sexOfRole('mother')]).toEqual(['parent', 'female'])
    expect([neutralKin('nephew'), sexOfRole('nephew')]).toEqual(['nieceNephew', 'male'])
    expect(sexOfRole('spouse')).toBeUndefined()
  })

  it('takes words loosely, the same both ways, never as more than they say', () => {
    fc.assert(
      fc.property(kin, kin, (a, b) => {
        expect(looseness(a, b)).toBe(looseness(b, a))
        expect(looseness(a, b)).toBeLessThanOrEqual(looseness(a, a))
      }),
    )
    expect(looseness('cousin', 'sibling')).toBeGreaterThan(0)
    expect(looseness('parent', 'child')).toBe(0)
    expect(looseness('self', 'relative')).toBe(0)
  })
})
