import { describe, expect, it } from 'vitest'
import { FAMILY_WEIGHTS } from '../../../src/data/family-weights.ts'
import {
  type Member,
  memberBits,
  memberLevels,
  memberReasons,
  mostMemberBits,
} from '../../../src/kin/families/member-evidence.ts'
import { ROLE_PAIRS, roleBits, rolePair } from '../../../src/kin/families/member-roles.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'

const member = (name: string, year?: number, more: Partial<Member> = {}): Member => ({
  names: [structureName(name)],
  ...(year !== undefined && { birth: { from: year, to: year } }),
  ...more,
})

describe('member evidence', () => {
  const me = member('Ahmed Hassan Ali', 1990, { sex: 'male' })
  const others = [
    member('Ahmed Hassan', 1991, { sex: 'male' }),
    member('Omar Hassan Ali', 1993),
    member('Hassan Ali', 1960, { sex: 'male' }),
    member('Samira Nur', 1965, { sex: 'female' }),
  ]

  it('ages in groups tell no brothers apart, but generations', () => {
    const named = { names: [structureName('Ana Mendoza')] }
    const levels = (from: number, to: number): number =>
      memberLevels({ ...named, birth: { from, to } }, { ...named, birth: { from: 2015, to: 2015 } }).years
    expect([levels(2014, 2015), levels(2013, 2014)]).toEqual([0, 1])
    expect([levels(2012, 2019), levels(1964, 2014)]).toEqual([-1, -1])
    expect(levels(1964, 2005)).toBe(4)
  })

  it('takes the first of January, on which whoever has no birthday is entered, for no day', () => {
    const named = { names: [structureName('Ana Mendoza')] }
    const day = (month: number, of: number, own = of): number => {
      const [a, b] = [of, own].map((one) => ({ ...named, birth: { from: 2015, to: 2015, month, day: one } }))
      return memberLevels(a!, b!).day
    }
    expect([day(3, 8), day(3, 8, 9)]).toEqual([0, 2])
    expect([day(1, 1), day(1, 1, 9), day(1, 9, 1), day(7, 1)]).toEqual([-1, -1, -1, -1])
  })

  it('adds up to the bits of its levels, from either side', () => {
    for (const other of others) {
      const reasons = memberReasons(me, other)
      expect(reasons.reduce((sum, { bits }) => sum + bits, 0)).toBeCloseTo(
        memberBits(memberLevels(me, other)),
        9,
      )
      expect(memberReasons(other, me)).toEqual(reasons)
    }
  })

  it('says without names how many bits there may be at most', () => {
    const births = [undefined, { from: 1990, to: 1990 }, { from: 1991, to: 1991, month: 3, day: 5 }] as const
    const all = others.flatMap(({ names }) =>
      births.flatMap((birth) =>
        ([undefined, 'male', 'female'] as const).map(
          (sex): Member => ({ names, ...(birth && { birth }), ...(sex && { sex }) }),
        ),
      ),
    )
    for (const a of all)
      for (const b of all) {
        const [most, bits] = [mostMemberBits(a, b), memberBits(memberLevels(a, b))]
        expect(bits).toBeLessThanOrEqual(most + 1e-9)
        expect(most - bits).toBeLessThan(15)
      }
  })

  it('tells one person from brothers, fathers and sons, mothers', () => {
    const [same, ...relatives] = others.map((other) => memberBits(memberLevels(me, other)))
    expect(same!).toBeGreaterThan(3)
    for (const bits of relatives) expect(bits).toBeLessThan(-3)
  })

  it('takes one birthday and a name that is only alike for a twin as much as for one person', () => {
    const born = (name: string, day: number): Member =>
      member(name, undefined, { birth: { from: 2010, to: 2010, month: 5, day }, sex: 'female' })
    const bits = (a: Member, b: Member): number => memberBits(memberLevels(a, b))
    const [ana, twin] = [born('Ana Mendoza Ramires', 20), born('Anna María Mendoza Ramirez', 20)]
    expect(memberReasons(ana, twin).map(({ level }) => level)).toContain(
      'born on one day, given name is similar',
    )
    const alone: Member = { ...twin, birth: { from: 2010, to: 2010 } }
    // The day adds less than it does to a whole name.
    const [same, sameAlone] = [born('Ana Mendoza', 20), { ...born('Ana Mendoza', 20), birth: alone.birth! }]
    expect(bits(ana, twin) - bits(ana, alone)).toBeLessThan(bits(ana, same) - bits(ana, sameAlone) - 2)
  })

  it('says nothing of what is unknown', () => {
    expect(memberReasons({ names: [] }, { names: [] })).toEqual([])
    expect(memberBits(memberLevels({ names: [] }, { names: [] }))).toBe(0)
  })

  it('weighs no agreement less than a lesser one', () => {
    for (const falling of [
      FAMILY_WEIGHTS.given.toReversed(),
      FAMILY_WEIGHTS.givenNear.toReversed(),
      FAMILY_WEIGHTS.words,
      FAMILY_WEIGHTS.year,
      FAMILY_WEIGHTS.yearAlone,
      FAMILY_WEIGHTS.day,
      FAMILY_WEIGHTS.sex,
    ])
      for (const [k, bits] of falling.entries()) expect(bits).toBeLessThanOrEqual(falling[k - 1] ?? 99)
  })
})

it('roles of two records are a pair without order', () => {
  expect(ROLE_PAIRS).toHaveLength(FAMILY_WEIGHTS.roles.length)
  expect(ROLE_PAIRS).toHaveLength(FAMILY_WEIGHTS.rolesWithin.length)
  expect(roleBits('enquirer', 'sought', false)).toBeGreaterThan(roleBits('enquirer', 'sought', true))
  expect(ROLE_PAIRS[rolePair('enquirer', 'sought')]).toBe('enquirer, sought')
  expect(rolePair('sought', 'enquirer')).toBe(rolePair('enquirer', 'sought'))
  expect(ROLE_PAIRS[rolePair(undefined, 'sought')]).toBe('sought, registered')
  expect(ROLE_PAIRS[rolePair('self_report', 'deceased')]).toBe('registered, registered')
})
