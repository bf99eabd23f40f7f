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
    ['هدى عيسى', 'هدى عسى'],
    ['محمد درويش', 'محمد دروش'],
    ['صلاح النور', 'صلاح النر'],
    ['سارة دياب', 'سارة داب'],
  ])('%s and %s: a long vowel left out of a name leaves a word that is none', (a, b) => {
    expect(compare(a, b)).toEqual(['same'])
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

describe('other syllables and letters within one script', () => {
  it.each([
    ['김영희', '김영호'],
    ['박지영', '박지연'],
    ['이수진', '이수민'],
    ['김미나', '김미아'],
    ['佐藤健', '佐藤健一'],
    ['王伟', '王伟明'],
    ['สมชาย ใจดี', 'สมศักดิ์ ใจดี'],
    ['राम प्रसाद', 'राम प्रकाश'],
    ['አበበ በቀለ', 'አበባ በቀለ'],
    ['Γιώργος Παπαδάκης', 'Γιώργος Παπαδόπουλος'],
  ])('%s and %s are two names', (a, b) => {
    expect(compare(a, b)[0]).toBe('different')
    expect(compare(a, b)).toHaveLength(2)
  })

  it.each([
    ['김희정', '김히정'],
    ['이래훈', '이내훈'],
    ['유세리', '류세리'],
    ['도널드 우드먼', '도날드 우드먼'],
    ['Александр Петров', 'Олександр Петров'],
    ['Γιώργος Παππάς', 'Γεώργιος Παππάς'],
    ['محمد إسماعيل', 'محمد اسماعيل'],
    ['सुरेश शर्मा', 'सूरेश शर्मा'],
    ['ገብረ መስቀል', 'ገብረ መሰቀል'],
  ])('%s and %s are one', (a, b) => {
    expect(compare(a, b)).toEqual(['same'])
  })
})

describe('a Latin word is nearest to itself', () => {
  it.each([
    ['Jamila Hassan', 'Jamula Hassan'],
    ['Rustam Karimov', 'Rustem Karimov'],
    ['Bounthong Sisavath', 'Bounthang Sisavath'],
  ])('%s agrees less with %s', (a, b) => {
    const [whole, other] = [a, b].map((name) => compareNames(structureName(a), structureName(name)).bits)
    expect(other).toBeLessThan(whole! - 0.5)
  })
})
