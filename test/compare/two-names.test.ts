import { describe, expect, it } from 'vitest'
import { compareNames, structureName } from '../../src/names.ts'

// Invented names of a frequent given name and a frequent other one.
const relation = (a: string, b: string): string => compareNames(structureName(a), structureName(b)).relation

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

describe('God’s mercy and God’s favour', () => {
  it('do not speak for one person, however many letters they share', () => {
    const { bits, conflicts } = compareNames(structureName('رحمت الله'), structureName('Nematullah'))
    expect(bits).toBeLessThan(0)
    expect(conflicts.map(({ kind }) => kind)).toEqual(['part'])
  })
})
