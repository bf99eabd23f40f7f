import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLatin } from '../../../src/normalise/text/fold-latin.ts'
import { romaniseLatin } from '../../../src/normalise/romanise/latin/latin.ts'

describe('foldLatin', () => {
  it.each([
    ['Straße', 'strasse'],
    ['Bjørn', 'bjorn'],
    ['Ægir Þórr', 'aegir thorr'],
    ['Łukasz', 'lukasz'],
    ['Đặng', 'dang'],
    ['Dương', 'duong'],
    ['İsmail', 'ismail'],
    ['Yılmaz', 'yilmaz'],
    ['Əli', 'eli'],
    ['Nuñez', 'nunez'],
    ["O'Brien", 'obrien'],
    ['Anne-Marie', 'anne marie'],
    ['Ǌegoš', 'njegos'],
    ['Jose\u0301', 'jose'],
    ['ＡＢＣ', 'abc'],
  ])('%s folds to %s', (given, folded) => {
    expect(foldLatin(given)).toBe(folded)
  })

  it('gives a-z and single inner spaces only, is idempotent and blind to the normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite', maxLength: 20 }), (text) => {
        const folded = foldLatin(text)
        expect(folded).toMatch(/^([a-z]+( [a-z]+)*)?$/)
        expect(foldLatin(folded)).toBe(folded)
        expect(foldLatin(text.normalize('NFD'))).toBe(foldLatin(text.normalize('NFC')))
      }),
    )
  })
})

describe('romaniseLatin', () => {
  it.each([
    ['Müller', undefined, ['muller', 'mueller']],
    ['Xuseen', undefined, ['xuseen', 'huseen']],
    ['Cabdi', undefined, ['cabdi', 'abdi']],
    ['Cali', { language: 'so' }, ['cali', 'ali']],
    ['Carlos', undefined, ['carlos']],
    ['Soekarno', undefined, ['soekarno', 'sukarno']],
    ['Djamel', undefined, ['djamel', 'jamel']],
    ['Şahin', undefined, ['sahin', 'shahin']],
    ['Cemal', { language: 'tr' }, ['cemal', 'jemal']],
    ['Jusuf', { country: 'ID' }, ['jusuf', 'yusuf']],
    ['Mahmoud', undefined, ['mahmoud', 'mahmud']],
  ])('%s reads %j', (token, hint, variants) => {
    expect(romaniseLatin(token, hint)).toEqual(variants)
  })
})
