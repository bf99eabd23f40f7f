import { describe, expect, it } from 'vitest'
import { compareNames, structureName } from '../../src/names.ts'
import { relation } from './written-names.ts'

// Invented names of a frequent given name and a frequent other one.
describe('two given names that tables know as two', () => {
  it.each([
    ['محمد العلي', 'Mahmoud Alali'],
    ['محمد علي', 'Mahmoud Ali'],
    ['حسين علي', 'Hassan Ali'],
    ['خليل منصور', 'Khalid Mansour'],
    ['سید عارف', 'Aref Safi'],
    ['رحمت الله', 'Nematullah'],
    ['رحمت الله نوری', 'Nematullah Noori'],
    ['حبیب الله', 'Hafizullah'],
    ['عبید الله', 'Abdullah'],
    ['سعد الله', 'Asadullah'],
  ])('%s is not %s, be it that the joined letters nearly agree', (a, b) => {
    expect(relation(a, b)).toBe('different')
    expect(relation(b, a)).toBe('different')
  })

  it.each([
    ['محمد العلي', 'Mohamad Alali'],
    ['محمود علي', 'Mahmud Ali'],
    ['حسين علي', 'Hussain Aly'],
    ['رحمت الله', 'Rahmatullah'],
    ['نعمت الله نوری', 'Neamatullah Noori'],
    ['عنایت الله', 'Enayatullah'],
    ['محمد محمود علي', 'Mohammed Mahmoud Ali'],
  ])('%s is %s', (a, b) => expect(relation(a, b)).toBe('same'))
})

describe('names that tables know for both sexes', () => {
  const kinds = (a: string, b: string): string[] =>
    compareNames(structureName(a), structureName(b)).conflicts.map(({ kind }) => kind)

  it.each([
    ['Amir Haddad', 'Ameera Haddad'],
    ['Sameer Haddad', 'Samira Haddad'],
    ['Kerim Haddad', 'Kareema Haddad'],
    ['سمير حداد', 'Sameera Haddad'],
    ['Rasheed Noor', 'Rachida Noor'],
  ])('%s and %s are a conflict of gender, not of two names', (a, b) => {
    expect(relation(a, b)).toBe('different')
    expect(relation(b, a)).toBe('different')
    expect(kinds(a, b)).toEqual(['gender'])
  })

  it.each([
    ['Amira Saleh', 'Amina Saleh'],
    ['Nadia Saleh', 'Nada Saleh'],
    ['Rustam Sharipov', 'Ruslan Sharipov'],
    ['Shahida Khatun', 'Sajeda Khatun'],
    ['Ramesh Thapa', 'Rajesh Thapa'],
  ])('%s and %s are two', (a, b) => expect(relation(a, b)).toBe('different'))
})

describe('one given name as the languages of Islam write it', () => {
  it.each([
    ['Recep Kaya', 'Rajab Kaya'],
    ['رجب كايا', 'Recep Kaya'],
    ['Redžep Hodžić', 'Rajab Hodzic'],
    ['Hatidža Begić', 'Khadija Begic'],
    ['Hadiza Bello', 'Khadija Bello'],
    ['Cafer Demir', 'Jafar Demir'],
    ['Xhemal Hoxha', 'Jamal Hoxha'],
    ['Davut Kaya', 'Dawood Kaya'],
    ['Boubacar Sow', 'Abubakar Sow'],
    ['Ramazan Kaya', 'Ramadan Kaya'],
  ])('%s is %s', (a, b) => {
    const { relation: kind, similarity } = compareNames(structureName(a), structureName(b))
    expect(kind).toBe('same')
    expect(similarity).toBeGreaterThan(0.8)
  })

  it.each([
    ['Salim Omar', 'Salih Omar'],
    ['Idris Musa', 'Ilyas Musa'],
    ['Zaynab Ali', 'Zakariya Ali'],
  ])('%s is not %s', (a, b) => expect(relation(a, b)).toBe('different'))
})

describe('God’s mercy and God’s favour', () => {
  it('do not speak for one person, however many letters they share', () => {
    const { bits, conflicts } = compareNames(structureName('رحمت الله'), structureName('Nematullah'))
    expect(bits).toBeLessThan(0)
    expect(conflicts.map(({ kind }) => kind)).toEqual(['part'])
  })
})
