import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { isContrasted, editEdges } from '../../src/data/edit-costs.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import { relation } from './written-names.ts'

describe('words that no table knows', () => {
  it.each([
    ['Шевчук', 'Shevchuk', 'Shevchenko'],
    ['Ҳакимов', 'Hakimov', 'Karimov'],
    ['Бондаренко', 'Bondarenko', 'Bondarchuk'],
    ['Коваль', 'Koval', 'Kovalenko'],
    ['Саидов', 'Saidov', 'Saidi'],
    ['نادية', 'Nadia', 'Nadir'],
    ['سمير', 'Samir', 'Samira'],
    ['حميد', 'Hamid', 'Hamida'],
    ['جمال', 'Jamal', 'Kamal'],
    ['فارس', 'Fares', 'Faraj'],
    ['በቀለ', 'Bekele', 'Bekila'],
    ['Γιώργος', 'Giorgos', 'Georgiou'],
  ])('%s is %s and not %s', (native, own, other) => {
    expect(relation(native, own)).toBe('same')
    expect(relation(native, other)).toBe('different')
  })

  it.each([
    ['Рустам Ҳакимов', 'Rustam Hakimov', 'Rustam Karimov'],
    ['Ірина Бондаренко', 'Iryna Bondarenko', 'Iryna Bondarchuk'],
    ['Олена Шевчук', 'Olena Shevchuk', 'Olena Shevchenko'],
  ])('%s is %s and not %s, whatever the other word agrees', (native, own, other) => {
    expect(relation(native, own)).toBe('same')
    const made = compareNames(structureName(native), structureName(other))
    expect(made.relation).toBe('different')
  })

  it('a likeness is a conflict of its own, told the same way round', () => {
    const a = structureName('Рустам Ҳакимов')
    const b = structureName('Rustam Karimov')
    const made = compareNames(a, b)
    expect(made.conflicts).toEqual([{ kind: 'likeness', a: [1], b: [1] }])
    expect(compareNames(b, a)).toMatchObject({ similarity: made.similarity, bits: made.bits })
  })
})

describe('letters of whole names', () => {
  it.each([
    ['سارة محمد خالد', 'Sara Muhammad Khaled', 'Mariam Muhammad Khaled'],
    ['سمير حسن', 'Samir Hassan', 'Samira Hassan'],
    ['ليلى سمير', 'Layla Samir', 'Layla Samira'],
  ])('%s is %s and not %s: words that agree do not lend theirs', (native, own, other) => {
    expect(relation(native, own)).toBe('same')
    expect(relation(native, other)).not.toBe('same')
  })
})

describe('a name and its form for the other sex', () => {
  it.each([
    ['كريم', 'Karim', 'Karima'],
    ['خالد', 'Khaled', 'Khalida'],
    ['سميرة', 'Samira', 'Samir'],
    ['אמיר', 'Amir', 'Amira'],
    ['Валентин', 'Valentin', 'Valentina'],
    ['სამირ', 'Samir', 'Samira'],
  ])('%s is %s and not %s', (native, own, other) => {
    const conflicts = (latin: string): readonly string[] =>
      compareNames(structureName(native), structureName(latin)).conflicts.map(({ kind }) => kind)
    expect(conflicts(own)).not.toContain('gender')
    expect(conflicts(other)).toContain('gender')
    expect(relation(native, other)).toBe('different')
  })

  it.each([
    ['ربيع', 'Rabia'],
    ['مصطفى', 'Mustafa'],
    ['هدى', 'Huda'],
    ['عبدالله', 'Abdullah'],
    ['Никита', 'Nikita'],
    ['Елена', 'Helen'],
    ['राम', 'Rama'],
  ])('a vowel that the native name writes, or need not write, is none: %s, %s', (native, latin) => {
    const { conflicts } = compareNames(structureName(native), structureName(latin))
    expect(conflicts.map(({ kind }) => kind)).not.toContain('gender')
  })
})

describe('other consonants', () => {
  it.each([
    ['राजेश कुमार', 'Rajesh Kumar', 'Rakesh Kumar'],
    ['রাজেশ', 'Rajesh', 'Rakesh'],
    ['საბა', 'Saba', 'Sara'],
  ])('%s is %s and not %s', (native, own, other) => {
    expect(relation(native, own)).toBe('same')
    expect(relation(native, other)).toBe('different')
  })
})

describe('first and last letters', () => {
  it.each(['ar', 'he', 'ru', 'ko', 'kana', 'zh', 'spelled', 'pooled', 'latin'] as const)(
    '%s: only take off, and nothing where letters are equal',
    (name) => {
      const { starts, ends } = editEdges(name)
      for (const list of [starts, ends]) {
        expect(Math.max(...list)).toBeLessThanOrEqual(0)
        expect(list.some((x) => x < -1)).toBe(isContrasted(name))
      }
      for (let letter = 1; letter <= 26; letter++) expect(starts[(letter << 5) | letter]).toBe(0)
    },
  )
})
