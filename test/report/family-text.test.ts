import { describe, expect, it } from 'vitest'
import type { FamilyExplanation } from '../../src/decide/families/explain-family.ts'
import { roleReason } from '../../src/kin/families/member-roles.ts'
import { familyText } from '../../src/report/family-text.ts'

const FAMILY: FamilyExplanation = {
  kind: 'co-enquirers',
  bits: -3,
  weight: -5,
  probability: 0.03,
  familyBits: 4.2,
  margin: 1,
  met: [{ ids: ['T1', 'C1'], own: -2, weight: 4, reasons: [roleReason('sought', 'sought', false)!] }],
  unmet: [],
}

describe('familyText', () => {
  it('says what a pair would be, and never that it is', () => {
    const text = familyText(FAMILY)
    expect(text).toContain('if they are one person, co-enquirers')
    expect(text).toContain('T1 may be C1')
    expect(text).not.toMatch(/T1 is C1/)
  })

  it('names what the records are for, and how much speaks for one family', () => {
    const text = familyText(FAMILY)
    expect(text).toContain('both are sought +5.3')
    expect(text).toContain('that the two families are one: +4.2 bits')
  })

  it('leaves out a role that says nothing', () => {
    expect(roleReason('registered', undefined, false)).toBeUndefined()
  })
})
