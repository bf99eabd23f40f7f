import { describe, expect, it } from 'vitest'
import { compare } from './written-names.ts'

describe('a name that only says whose parent its bearer is', () => {
  it.each([
    ['Umm Mohammed', 'Mohammed'],
    ['Umm Mohammed', 'Mohamed Ali'],
    ['أم محمد', 'محمد علي'],
    ['أم محمد', 'Mohammed'],
    ['Abu Ahmad', 'Ahmad Hassan'],
  ])('%s is a parent of %s, and not the same', (a, b) => {
    for (const made of [compare(a, b), compare(b, a)]) {
      expect(made.relation).toBe('kin')
      expect(made.flags).toContain('kin-named-after')
    }
  })

  it.each([
    ['Umm Mohammed', 'Um Mohamed'],
    ['أم محمد', 'Umm Mohammed'],
    ['Abu Bakr', 'Abubakar'],
    ['Abu Bakr', 'Bakr'],
    ['Abu Ahmad', 'Abu Ahmad Khalid Saleh'],
    ['Abu Ahmad Khalid Saleh', 'Khaled Saleh'],
    ['أم محمد فاطمة السيد', 'Fatima Alsayed'],
  ])('%s and %s may be one person', (a, b) => {
    expect(compare(a, b).relation).toBe('same')
    expect(compare(b, a).relation).toBe('same')
  })
})

describe('marks of generation', () => {
  it.each([
    ['John Smith II', 'John Smith III'],
    ['John Smith Jr', 'John Smith Sr'],
    ['کریم عزیزی سوم', 'Karim Azizi II'],
  ])('%s is not %s', (a, b) => {
    expect(compare(a, b).relation).toBe('different')
    expect(compare(a, b).conflicts.map(({ kind }) => kind)).toContain('generation')
  })

  it.each([
    ['John Smith Jr', 'John Smith Junior'],
    ['John Smith Sr', 'John Smith Senior'],
    ['Carlos Lima Filho', 'Carlos Lima Jr'],
    ['کریم عزیزی سوم', 'Karim Azizi III'],
    ['Олег Коваль младший', 'Oleg Koval Jr'],
    ['カルロス・リマ・ジュニオール', 'Carlos Lima Filho'],
    ['카를루스 리마 주니어', 'Carlos Lima Junior'],
  ])('%s is %s', (a, b) => {
    expect(compare(a, b).conflicts).toEqual([])
    expect(compare(a, b).similarity).toBeGreaterThan(0.45)
  })

  it('say nothing where one is missing', () => {
    expect(compare('John Smith Jr', 'John Smith').relation).toBe('same')
  })
})

it('a variant of a name is no form of it for the other sex', () => {
  expect(compare('Николай Иваненко', 'Mykola Ivanenko')).toMatchObject({ relation: 'same', conflicts: [] })
  expect(compare('Иван Петренко', 'Ivana Petrenko').conflicts.map(({ kind }) => kind)).toEqual(['gender'])
})

describe('servant of', () => {
  it.each([
    ['Abdul Wahid Wardak', 'Wahid Wardak'],
    ['Abdirahman Warsame', 'Rahman Warsame'],
    ['Abdelaziz Bouzid', 'Aziz Bouzid'],
    ['عبد الواحد وردك', 'Wahid Wardak'],
    ['Karim Haidari', 'عبد الکریم حیدری'],
  ])('%s is called %s', (a, b) => {
    expect(compare(a, b).relation).toBe('same')
    expect(compare(b, a).pairs.map(({ kind }) => kind)).toContain('nickname')
  })

  it.each([
    ['Abdullah Wardak', 'Wahid Wardak'],
    ['Abdul Wahid Wardak', 'Rahim Wardak'],
    ['Abdul Rahman Wardak', 'Abdullah Wardak'],
  ])('%s is not called %s', (a, b) => {
    expect(compare(a, b).relation).toBe('different')
  })

  it('a slip in a longer form is still a slip', () => {
    expect(compare('Abdlrahman Wardak', 'Abdulrahman Wardak').similarity).toBeGreaterThan(0.8)
  })
})

describe('ancestors in another order', () => {
  it.each([
    ['محمد أحمد علي', 'محمد علي أحمد'],
    ['Mohamed Ahmed Ali', 'محمد علي أحمد'],
    ['Abdi Warsame Hassan Ali', 'Abdi Hassan Warsame Ali'],
  ])('%s and %s have other fathers', (a, b) => {
    expect(compare(a, b).conflicts.map(({ kind }) => kind)).toEqual(['order'])
    expect(compare(b, a).conflicts.map(({ kind }) => kind)).toEqual(['order'])
    expect(compare(a, b).similarity).toBeLessThan(0.9)
  })

  it.each([
    ['Mohamed Ahmed Ali', 'Ali, Mohamed Ahmed'],
    ['Mohamed Ahmed Ali', 'Ali Mohamed Ahmed'],
    ['Mohamed Ahmed', 'Ahmed Mohamed'],
    ['Maria Jose Perez Garcia', 'Maria Jose Garcia Perez'],
  ])('%s and %s may be one chain, or none', (a, b) => {
    expect(compare(a, b).conflicts).toEqual([])
  })
})
