import { describe, expect, it } from 'vitest'
import { compareNames, structureName } from '../../src/names.ts'
import { relation } from './written-names.ts'

// Single given names, too short or too common to have many bits.
describe('short names', () => {
  it.each([
    ['Anna', 'Anna'],
    ['Anna', 'Ana'],
    ['Sara', 'Sarah'],
    ['Omar', 'Umar'],
    ['Mary', 'Maria'],
    ['Li', 'Li'],
    ['علي', 'Ali'],
    ['سارة', 'Sara'],
    ['Анна', 'Anna'],
  ])('%s and %s are two writings of one name', (a, b) => {
    expect(relation(a, b)).toBe('same')
    expect(relation(b, a)).toBe('same')
  })

  it('have few bits all the same', () => {
    expect(compareNames(structureName('Anna'), structureName('Ana')).bits).toBeLessThan(6)
  })

  it.each([
    ['Lan', 'Loan'],
    ['Nyakim', 'Nyakong'],
    ['Maryam', 'Mariana'],
    ['مريم', 'Mariana'],
    ['Sara', 'Sana'],
    ['Min', 'Ming'],
    ['Amir', 'Omar'],
    ['Hassan', 'Hussein'],
  ])('%s and %s are two names', (a, b) => {
    expect(relation(a, b)).toBe('different')
    expect(relation(b, a)).toBe('different')
  })

  it('an initial is nobody’s name', () => {
    expect(relation('J', 'John')).toBe('different')
    expect(relation('A. B.', 'Anna Brown')).toBe('different')
  })
})
