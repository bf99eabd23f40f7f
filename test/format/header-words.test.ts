import { describe, expect, it } from 'vitest'
import { HEADER_WORDS } from '../../src/data/header-words.ts'
import { detectColumns } from '../../src/format/columns.ts'
import { headerKey } from '../../src/format/header-key.ts'
import { targetOfWord } from '../../src/format/headers/header-words.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { isFieldTarget } from '../../src/format/targets.ts'
import { profileOf } from './no-values.ts'

const targets = (headers: string): string[] =>
  detectColumns(headers.split(', ')).columns.map((column) => column.target)

const words = Object.entries(HEADER_WORDS).flatMap(([language, list]) =>
  Object.entries(list).flatMap(([target, all]) =>
    all.split(', ').map((word) => ({ language, target, word, key: headerKey(word) })),
  ),
)

describe('headers in other languages', () => {
  it('are targets that exist, one for a word', () => {
    const seen = new Map<string, string>()
    for (const { word, target, key } of words) {
      expect(isFieldTarget(target), target).toBe(true)
      expect(key, word).not.toBe('')
      expect(seen.get(key) ?? target, word).toBe(target)
      seen.set(key, target)
    }
  })

  it('are what English headers do not take first', () => {
    for (const { word, target } of words) {
      const asked = ['id', 'given_name', 'family_name', 'dob', word]
      const found = detectColumns(asked).columns[4]!.target
      const settled = /^(?:name|given|family|birth|id)/.test(target)
      if (!settled) expect(found, word).toBe(target)
    }
  })

  it.each([
    ['Prénom, PRENOM, prenoms', 'given given.further given.further'],
    ['الأم, الام, اَلْأُمّ, أم', 'relative.mother relative.mother relative.mother relative.mother'],
    ['İSİM, SOYADI, Doğum Tarihi', 'given family birth'],
    ['نام, نام خانوادگی, تاريخ تولد', 'given family birth'],
    ['姓名, 性別, 出生日期', 'name sex birth'],
    ['ФИО, Пол, Дата Рождения, Место рождения', 'name sex birth place.birth.text'],
    ['N° carte d’identité, Né(e) le, Téléphone', 'identifier.national_id birth identifier.phone'],
    [
      'Madre, Padre, Hijos, Último lugar conocido',
      'relative.mother relative.father relative.child place.last_seen.text',
    ],
  ])('%s', (headers, wanted) => {
    expect(targets(headers).join(' ')).toBe(wanted)
  })

  it('may name the calendar of a date', () => {
    const { columns } = detectColumns(['الاسم', 'تاريخ الميلاد الهجري'])
    expect(columns[1]).toMatchObject({ target: 'birth', calendar: 'islamic-umalqura' })
  })

  it('take a number for an id only where its values are all distinct', () => {
    const id = (distinct: boolean): string =>
      detectColumns(['رقم', 'الاسم'], {
        profile: { ...profileOf(() => distinct), dateOrder: () => 'dmy' },
      }).columns[0]!.target
    expect([id(true), id(false)]).toEqual(['id', 'attribute'])
  })

  it('name roles in a column of relatives as well', () => {
    expect(['mere', 'madre', headerKey('والدة'), 'brother'].map((word) => targetOfWord(word))).toEqual([
      'relative.mother',
      'relative.mother',
      'relative.mother',
      undefined,
    ])
  })
})

describe('a bare "name"', () => {
  it.each([
    ['Name, Vorname', 'family given'],
    ['nombre, apellidos', 'given family'],
    ['Nom, Prénom', 'family given'],
    ['Nom, Sexe', 'name sex'],
    ['Имя, Пол', 'name sex'],
    ['Имя, Фамилия', 'given family'],
    ['name, surname', 'given family'],
    ['name, given, surname', 'name given family'],
    ['full name, surname', 'name family'],
    ['nom, prénom, nom complet', 'family given name'],
  ])('%s', (headers, wanted) => {
    expect(targets(headers).join(' ')).toBe(wanted)
  })
})

describe('cells in other languages', () => {
  const sexes = async (letters: readonly string[]): Promise<(string | undefined)[]> => {
    const rows = letters.map((sexo, i) => ({ id: String(i), nombre: 'Ana Luz', sexo }))
    return (await recordsFromRows(rows)).records.map((record) => record.sex)
  }

  it('M is mujer beside H, a man elsewhere', async () => {
    expect(await sexes(['H', 'M', 'h', 'm'])).toEqual(['male', 'female', 'male', 'female'])
    expect(await sexes(['F', 'M', 'f', 'm'])).toEqual(['female', 'male', 'female', 'male'])
    expect(await sexes(['H', 'F'])).toEqual(['male', 'female'])
    expect(await sexes(['M', 'M'])).toEqual(['male', 'male'])
  })

  it('sexes, consent and what is unknown', async () => {
    const { records } = await recordsFromRows([
      { id: 'a', الاسم: 'أحمد علي', الجنس: 'ذكر', الموافقة: 'نعم', الأم: 'غير معروف' },
      { id: 'b', الاسم: 'فاطمة حسن', الجنس: 'أنثى', الموافقة: 'لا', الأم: 'زينب' },
    ])
    expect(records.map(({ sex, consent, relatives }) => [sex, consent?.match, relatives?.length])).toEqual([
      ['male', true, undefined],
      ['female', false, 1],
    ])
  })
})
