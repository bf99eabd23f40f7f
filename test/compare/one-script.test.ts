import { describe, expect, it } from 'vitest'
import { compareNames, structureName } from '../../src/names.ts'

// Two files in one script: what Latin spellings blur stands in the native ones.
const compare = (a: string, b: string): string[] => {
  const made = compareNames(structureName(a), structureName(b))
  expect(compareNames(structureName(b), structureName(a)).relation).toBe(made.relation)
  return [made.relation, ...made.conflicts.map(({ kind }) => kind)]
}

describe('two names of one script', () => {
  it.each([
    ['سليم حداد', 'سالم حداد'],
    ['حامد حداد', 'حميد حداد'],
    ['جميل حداد', 'جمال حداد'],
    ['رشيد حداد', 'راشد حداد'],
    ['سعيد حداد', 'سعد حداد'],
  ])('%s and %s differ by a long vowel', (a, b) => {
    expect(compare(a, b)).toEqual(['different', 'spelling'])
  })

  it.each([
    ['خالد حداد', 'خليل حداد'],
    ['محمود حداد', 'محمد حداد'],
    ['حسن حداد', 'حسين حداد'],
  ])('%s and %s are known as two', (a, b) => {
    expect(compare(a, b)).toEqual(['different', 'part'])
  })

  it.each([
    ['سمير حداد', 'سميرة حداد'],
    ['حمید رحیمی', 'حمیده رحیمی'],
    ['Александр Бондаренко', 'Александра Бондаренко'],
    ['Євген Шевчук', 'Євгена Шевчук'],
    ['Евгений Шевчук', 'Евгения Шевчук'],
    ['דניאל לוי', 'דניאלה לוי'],
    ['Валентин Петренко', 'Valentina Petrenko'],
  ])('%s and %s are forms of a name for two sexes', (a, b) => {
    expect(compare(a, b)).toEqual(['different', 'gender'])
  })

  it.each([
    ['إسماعيل حداد', 'اسمعيل حداد'],
    ['داود حداد', 'داوود حداد'],
    ['فاطمه حداد', 'فاطمة حداد'],
    ['عبد الرحمن حداد', 'عبدالرحمان حداد'],
    ['Иван Иванов', 'Іван Іванов'],
    ['Анна Иванова', 'Анна Иванов'],
    ['Анна Пушкина', 'Анна Пушкин'],
  ])('%s and %s are spellings of one', (a, b) => {
    expect(compare(a, b)).toEqual(['same'])
  })
})
