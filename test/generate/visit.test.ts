import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { culture } from '../../src/generate/culture.ts'
import { RATES } from '../../src/generate/rates.ts'
import { stream } from '../../src/generate/streams.ts'
import type { PlannedRecord } from '../../src/generate/types.ts'
import { createVillage } from '../../src/generate/village.ts'
import { createVisit, spell, type Visit, withTypo } from '../../src/generate/visit.ts'
import { writeBirth } from '../../src/generate/write-birth.ts'
import { writeName } from '../../src/generate/write-name.ts'

const village = createVillage(1, 0, 200)
const { people } = village
const visitOf = (visit: number, side: 'left' | 'right' = 'right'): Visit => {
  const record: PlannedRecord = { id: 'C1', side, role: 'registered', person: people[0]!, visit }
  return createVisit(record, 1, RATES.field)
}
const visits = Array.from({ length: 3000 }, (_, n) => visitOf(n))
const share = (test: (v: Visit) => boolean): number => visits.filter(test).length / visits.length
/** A visit in which nothing goes wrong. */
const clean: Visit = {
  ...visitOf(0),
  rates: {
    ...RATES.easy,
    birthMissing: 0,
    yearOff: [0, 0, 0],
    typo: 0,
    nickname: 0,
    swap: 0,
    title: 0,
    spelling: 0,
    joined: 0,
    heaping: 0,
    dayMonthSwap: 0,
  },
  native: false,
  ageOnly: false,
  defaultDay: undefined,
  swap: false,
  dropGrandfather: false,
  changeFamily: false,
  scheme: 0,
}

describe('visits', () => {
  it('have habits at the rates of the level', () => {
    expect(share((v) => v.ageOnly)).toBeCloseTo(0.45, 1)
    expect(share((v) => v.defaultDay !== undefined)).toBeCloseTo(0.15, 1)
    expect(share((v) => v.noRelatives)).toBeCloseTo(0.3, 1)
    expect(share((v) => v.native)).toBeLessThan(0.1)
  })

  it('spell one word always the same, and not all clerks alike', () => {
    const word = culture(0).table.words['male']![0]!
    const spelled = visits.filter((v) => !v.native).map((v) => spell(v, word))
    expect(new Set(spelled).size).toBe(word.spellings.length)
    expect(spell(visits[3]!, word)).toBe(spell(visits[3]!, { ...word }))
    const usual = spelled.filter((s) => s === word.spellings[0]).length / spelled.length
    expect(usual).toBeCloseTo(1 - RATES.field.spelling, 1)
    expect(spell({ ...clean, native: true }, word)).toBe(word.native)
  })
})

describe('withTypo', () => {
  it('changes one place of a long word and leaves a short one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.integer(), (word, seed) => {
        const slipped = withTypo(word, stream(seed, 'typo', 0))
        expect(Math.abs(slipped.length - word.length)).toBeLessThanOrEqual(1)
        expect(slipped[0]).toBe(word[0])
      }),
    )
    expect(withTypo('Ali', stream(1, 'typo', 0))).toBe('Ali')
  })
})

describe('a clean visit', () => {
  const person = people.find((p) => p.father && !p.female)!
  const rng = (): (() => number) => stream(1, 'test', 1)

  it('writes given, father and grandfather', () => {
    const { given, family, full } = writeName(village.culture, person, clean, rng())
    expect(given).toBe(person.given.spellings[0])
    expect(
      family.startsWith(`${person.fatherName.spellings[0]} ${person.grandfatherName.spellings[0]}`),
    ).toBe(true)
    expect(full).toBe(`${given} ${family}`)
  })

  it('swaps both columns as a habit', () => {
    const straight = writeName(village.culture, person, clean, rng())
    const swapped = writeName(village.culture, person, { ...clean, swap: true }, rng())
    expect([swapped.given, swapped.family]).toEqual([straight.family, straight.given])
  })

  it('writes the age on its day, and the default day as a habit', () => {
    const { age, ageDate, date } = writeBirth(village.culture, person, { ...clean, ageOnly: true }, rng())
    const day = Date.parse(ageDate) / 86_400_000
    expect(Number(age)).toBe(Math.floor((day - person.birth) / 365.25))
    expect(date).toBe('')
    const defaulted = writeBirth(village.culture, person, { ...clean, defaultDay: '01-01' }, () => 0.5)
    expect(defaulted.date).toMatch(/^\d{4}-01-01$/)
  })
})
