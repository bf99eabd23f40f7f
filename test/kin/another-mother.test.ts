import { describe, expect, it } from 'vitest'
import { anotherMother } from '../../src/kin/another-mother.ts'
import { commonRelatives } from '../../src/kin/common-relatives.ts'
import { memberReasons } from '../../src/kin/member-evidence.ts'
import { structureName } from '../../src/normalise/structure-name.ts'

const called = (role: string, name: string) => ({ role, name: structureName(name) })
const names = (...list: readonly string[]) => list.map((name) => structureName(name))

describe('anotherMother', () => {
  it('speaks against two who name different mothers, and says nothing where one names none', () => {
    const [a, b] = [
      [called('mother', 'Hiwet Kebede')],
      [called('mother', 'Kiros'), called('father', 'Abebe')],
    ]
    expect(anotherMother(a, b)).toBeLessThan(-2)
    expect(anotherMother(a, b)).toBe(anotherMother(b, a))
    expect(anotherMother(a, [called('mother', 'Hiwot')])).toBe(0)
    expect(anotherMother(a, [called('father', 'Abebe')])).toBe(0)
  })
})

describe('commonRelatives', () => {
  const around = (listed: readonly string[], members: readonly string[]) => ({
    listed: names(...listed),
    members: names(...members),
  })
  it('counts who is listed and has a record of its own once', () => {
    const one = around(['Halima', 'Barwaqo Ibrahim'], ['Halima Ibrahim'])
    const other = around(['Fatuma Osman'], ['Yusuf Osman'])
    const once = around(['Barwaqo Ibrahim'], ['Halima Ibrahim'])
    expect(commonRelatives(one, other, true)).toBe(commonRelatives(once, other, true))
    expect(commonRelatives(one, other, true)).toBeLessThan(0)
  })
  it('speaks for one person only where both are sought', () => {
    const one = around(['Halima Ibrahim', 'Barwaqo Ibrahim'], [])
    expect(commonRelatives(one, one, true)).toBeGreaterThan(0)
    expect(commonRelatives(one, one, false)).toBe(0)
  })
})

it('takes brothers of one father and grandfather for no more than their given names say', () => {
  const bits = (a: string, b: string) => memberReasons({ names: names(a) }, { names: names(b) })[0]!.bits
  const same = bits('Axmed Cabdirashiid Maxamed', 'Axmed Cabdirashaid Maxamed')
  expect(bits('Axmed Cabdirashiid Maxamed', 'Maxamed Cabdirashaid Maxamed')).toBeLessThan(same - 3)
})
