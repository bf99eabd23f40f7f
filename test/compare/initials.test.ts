import { describe, expect, it } from 'vitest'
import { initialFit } from '../../src/compare/names/words/initial-fit.ts'
import { compare } from './written-names.ts'

const kinds = (a: string, b: string): string[] => compare(a, b).conflicts.map(({ kind }) => kind)

describe('initials', () => {
  it.each([
    ['Олена Коваленко', 'P. Kovalenko'],
    ['محمد حسن', 'B. Hassan'],
    ['J. K. Rowling', 'M. K. Rowling'],
    ['R. Rajeshwari', 'S. Rajeshwari'],
    ['Anna Lopez', 'M. Lopez'],
  ])('of %s, %s contradicts the given name', (a, b) => {
    expect(kinds(a, b)).toEqual(['initial'])
    expect(kinds(b, a)).toEqual(['initial'])
    expect(compare(a, b).relation).toBe('different')
  })

  it.each([
    ['Олена Коваленко', 'O. Kovalenko'],
    ['Олена Коваленко', 'E. Kovalenko'],
    ['Олександр Бондар', 'A. Bondar'],
    ['Robert Smith', 'B. Smith'],
    ['William Clark', 'B. Clark'],
    ['Umar Ali', 'O. Ali'],
    ['Qasim Ali', 'K. Ali'],
    ['Johann Weber', 'I. Weber'],
    ['김철수', 'C. S. Kim'],
  ])('of %s, %s may be that name', (a, b) => {
    expect(kinds(a, b)).toEqual([])
    expect(kinds(b, a)).toEqual([])
  })

  it('that contradict cost less than names that do, and more than a name left out', () => {
    const [spelt, initial, missing] = ['Petro Kovalenko', 'P. Kovalenko', 'Kovalenko'].map(
      (name) => compare('Олена Коваленко', name).similarity,
    ) as [number, number, number]
    expect(initial).toBeGreaterThan(spelt)
    expect(initial).toBeLessThan(missing)
  })

  it.each([
    ['ジョン・ハンコット', 'John Hancott', 'John D. Hancott'],
    ['ジョンケリー', 'John Kelly', 'John F. Kelly'],
  ])('that %s does not have are worth nothing: %s before %s', (native, plain, withInitial) => {
    expect(compare(native, withInitial).bits).toBeLessThan(compare(native, plain).bits)
  })

  it('in the middle contradict as well', () => {
    expect(kinds('Mary K. Smith', 'Mary J. Smith')).toEqual(['initial'])
    expect(kinds('Mary K. Smith', 'Mary Jane Smith')).toEqual(['initial'])
    expect(kinds('Mary K. Smith', 'Mary Smith')).toEqual([])
  })

  it('say nothing against a family name that only one side has', () => {
    expect(kinds('Maria K. Lopez', 'Maria Lopez Garcia')).toEqual([])
  })

  it('fit by letter, by a name of the same class or by sound', () => {
    expect(initialFit(['p'], ['petro'])).toBe('letter')
    expect(initialFit(['b'], ['robert'])).toBe('class')
    expect(initialFit(['o'], ['umit'])).toBe('sound')
    expect(initialFit(['p'], ['olena', 'elena'])).toBe('none')
  })
})
