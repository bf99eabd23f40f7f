import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NAME_LEVELS, nameLevel } from '../../../src/kin/names/name-level.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'
import type { StructuredName } from '../../../src/normalise/types.ts'

const given = (text: string): StructuredName => structureName({ parts: [{ text, role: 'given' }] })
const level = (a: string, b: string): string => NAME_LEVELS[nameLevel(given(a), given(b))]

describe('nameLevel', () => {
  it.each([
    ['Helena', 'Helena', 'same'],
    ['Helena', 'Helean', 'close'],
    ['Sarah', 'سارة', 'close'],
    ['Rob', 'Robert', 'alike'],
    ['Mary Ann', 'Mary', 'alike'],
    ['Mary Ann', 'Ann', 'alike'],
    ['Amina Abdallah', 'أمينة', 'alike'],
    ['Amina Abdallah Musa', 'أمينة عبد الله', 'close'],
    ['Amina Abdallah', 'Amina Bakhit', 'alike'],
    ['Helena', 'Goran', 'different'],
    ['Omar', 'ليلى', 'different'],
  ])('%s and %s are %s', (a, b, expected) => {
    expect(level(a, b)).toBe(expected)
  })

  it('is symmetric', () => {
    const names = fc.constantFrom(
      'Ana',
      'Anna',
      'Ann',
      'Hana',
      'Mary Ann',
      'Ivan',
      'Иван',
      'عمر',
      'Omar',
      'Jo',
      'Joseph',
      '李',
      'Li',
    )
    fc.assert(fc.property(names, names, (a, b) => level(a, b) === level(b, a)))
  })
})
