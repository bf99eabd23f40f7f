import { describe, expect, it } from 'vitest'
import { compare, relation } from './written-names.ts'

// Invented names.
describe('names of relatives', () => {
  it.each([
    ['Ismail bin Ahmad', 'Ahmad bin Ismail'],
    ['Muthu a/l Raman', 'Raman a/l Muthu'],
    ['Deng Garang Mabior', 'Garang Mabior'],
    ['Akuol Deng Garang', 'Deng Garang'],
    // A brother who is named after his grandfather.
    ['Hassan Musa Ahmed', 'Ahmed Musa'],
    ['Omar Musa Hamid', 'Hamid Musa'],
    ['Hassan Musa Salem', 'Salem Musa'],
  ])('%s, %s', (a, b) => {
    expect(relation(a, b)).toBe('kin')
    expect(relation(b, a)).toBe('kin')
  })
})

describe('what a name may leave out', () => {
  it.each([
    ['Ali Hassan Musa Omar', 'Hassan Omar'],
    ['علي حسن موسى عمر', 'حسن عمر'],
    ['Siti Aminah binti Ahmad', 'Aminah binti Ahmad'],
    ['David Wong Kwok Wah', 'Wong Kwok Wah'],
    ['Mary Lee Siew Eng', 'Lee Siew Eng'],
    ['Muthu a/l Raman', 'Muthu Raman'],
    ['Devi a/p Raman', 'Devi Raman'],
    ['Ganesan s/o Raju', 'Ganesan Raju'],
    ['W/ro Almaz Bekele', 'Almaz Bekele'],
    ['ወ/ሮ አልማዝ በቀለ', 'Almaz Bekele'],
    ['Hacı Ahmet Kaya', 'Ahmet Kaya'],
    ['นางสาวสมหญิง ใจดี', 'Somying Jaidee'],
  ])('%s, %s', (a, b) => expect(relation(a, b)).toBe('same'))
})

describe('names that clerks shorten', () => {
  it.each([
    ['Ma. Teresa Cruz', 'Maria Teresa Cruz'],
    ['Fco. Javier Gómez', 'Francisco Javier Gómez'],
    ['Wm. Clark', 'William Clark'],
    ['Moh. Hatta', 'Muhammad Hatta'],
  ])('%s, %s', (a, b) => expect(relation(a, b)).toBe('same'))
})

it('bin says little', () => {
  expect(relation('Ahmad bin Ismail', 'Ahmad bin Ibrahim')).toBe('different')
  expect(relation('Ahmad bin Ismail', 'Ahmed bin Ismael')).toBe('same')
})

// Invented names. Forms put words in other orders too, so that nothing is taken off.
describe("words that agree in the order of another person's name", () => {
  it.each([
    ['Yusuf Ahmed Mohamed', 'Ahmed Mohamed Yusuf'],
    ['Bekele Tadesse Girma', 'Girma Bekele Tadesse'],
    ['يوسف أحمد محمد', 'أحمد محمد يوسف'],
    ['يوسف أحمد محمد', 'Ahmed Mohamed Yusuf'],
    ['Ana Torres Vega', 'Ana Vega Torres'],
    ['Miguel Ángel Ruiz Soto', 'Miguel Ángel Soto Ruiz'],
    ['Wong Siu Ming', 'Wong Ming Siu'],
  ])('%s and %s are not called one, and nothing conflicts', (a, b) => {
    for (const made of [compare(a, b), compare(b, a)]) {
      expect(made.relation).toBe('different')
      expect(made.flags).toContain('other-order')
      expect(made.conflicts).toEqual([])
      expect(made.similarity).toBeGreaterThan(0.85)
    }
  })

  it.each([
    ['Mohamud Yusuf Warsame', 'Warsame, Mohamud Yusuf'],
    ['Mohamud Yusuf WARSAME', 'WARSAME Mohamud Yusuf'],
    ['Khaled Mahmoud Al-Masri', 'Al-Masri Khaled Mahmoud'],
    ['Mohammad Reza Hosseini', 'Hosseini Mohammad Reza'],
    ['Lucia Maria Rossi', 'Rossi Lucia Maria'],
    ['Brian Otieno', 'Otieno Brian'],
  ])('%s and %s are one', (a, b) => {
    expect(compare(a, b)).toMatchObject({ relation: 'same', flags: [] })
  })
})
