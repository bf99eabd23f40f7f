import { describe, expect, it } from 'vitest'
import { HEADER_GRAMMAR } from '../../../src/data/header-grammar.ts'
import { columnKey } from '../../../src/format/grammar/column-key.ts'
import { detectColumns } from '../../../src/format/columns.ts'
import { grammarKey, isOfOthers } from '../../../src/format/grammar/grammar-key.ts'
import { isWithinOneEdit } from '../../../src/format/grammar/one-edit.ts'
import { CONCEPTS } from '../../../src/format/grammar/meanings.ts'
import { targetOfKey } from '../../../src/format/headers/target-of-key.ts'

const target = (header: string): string | undefined => targetOfKey(columnKey(header))

describe('headers that no list has', () => {
  it.each([
    ['Nom complet de la mère', 'relative.mother'],
    ['groupe_parents/nom_pere', 'relative.father'],
    ['groupe_contact/tel1', 'identifier.phone'],
    ['Sex (Jinsi)', 'sex'],
    ['Prénom / الاسم', 'given'],
    ['Nom / اللقب', 'family'],
    ['Name (Arabic)', 'name'],
    ['Are they male or female?', 'sex'],
    ['How old are they now?', 'age'],
    ['Where were they born?', 'place.birth.text'],
    ['When did you last see or hear from them?', 'place.last_seen.date'],
    ['¿En qué municipio nació?', 'place.birth.city'],
    ['#adm1+origin+name', 'place.origin.region'],
    ['secondLastName', 'family.further'],
    ['Год рожд.', 'birth.year'],
    ['mesto_rozhd', 'place.birth.text'],
    ['Моб. телефон', 'identifier.phone'],
    ['የእናት ሙሉ ስም', 'relative.mother'],
    ['Age (in completed years)', 'age'],
    ['اسم والدة', 'relative.mother'],
    ['Gr. fath. nm', 'grandfather'],
    ['Dist. of orig.', 'place.origin.region'],
    ['Yrs at regn.', 'age'],
    ['Nom et prénoms du réfugié', 'name'],
    ['Vue pour la dernière fois à', 'place.last_seen.text'],
    ['Conocida como', 'name.nickname'],
    ['Fec. nac. o edad', 'birth.age'],
    ['Miejsce ur.', 'place.birth.text'],
    ['Imiona matki', 'relative.mother.given'],
    ['Де мешкала?', 'place.residence.text'],
    ['Mama mzazi', 'relative.mother'],
    ['የእናቷ ስም', 'relative.mother'],
    ['ዕድሜ በግምት', 'age'],
    ['تاریخ تولد (شمسی)', 'birth@persian'],
    ['Izina rya nyina', 'relative.mother'],
    ['ΗΜ. ΓΕΝ.', 'birth'],
    ['ইংরেজি নাম', 'name'],
    ['Laj timoun nan', undefined],
  ])('%s is %s', (header, meant) => {
    expect(target(header)).toBe(meant)
  })

  it('have long words with one wrong letter', () => {
    expect(target('Village of residense')).toBe('place.residence.city')
    expect(target('Village of resident hall')).toBeUndefined()
  })

  it.each([
    'Number of children',
    'Is mother alive?',
    'Profession du père',
    'Name of interviewer',
    'Interviewer/name',
    'Son age',
    'Age of mother',
    'Date of issue',
    'Ayah',
    'Izina ry’umukozi',
    'Telefon matki',
    'Age at separation',
    'Years of school',
    'Profesión de la mamá',
    'Father or guardian name',
    'contact/name',
    'given/a',
    'Name of wife’s father',
    'أسباب فقدان الاتصال',
    '',
    '???',
  ])('are left alone where a word says something else: %s', (header) => {
    expect(target(header)).toBeUndefined()
  })

  it('that are long are read in no time', () => {
    expect(grammarKey('name '.repeat(1000))).toBeUndefined()
    expect(grammarKey('a'.repeat(10_000))).toBeUndefined()
  })
})

describe('forms of two people', () => {
  const targets = (...headers: string[]): string[] => detectColumns(headers).columns.map((one) => one.target)

  it('say whose relation to whom, with every word that joins', () => {
    expect(targets('نام گمشده', 'نام متقاضی', 'نسبت با شخص گمشده')[2]).toBe('enquirer.role')
    expect(targets('اسم المفقود', 'اسم مقدم الطلب', 'صلة القرابة مع المفقود')[2]).toBe('enquirer.role')
    expect(
      targets('Personne recherchée', 'Demandeur', 'Lien de parenté avec la personne recherchée')[2],
    ).toBe('enquirer.role')
  })

  it('keep words with an apostrophe in them whole, and cut off articles', () => {
    expect(targets('Magaca qofka la raadinayo', "Da'da qofka la raadinayo")).toEqual(['name', 'age'])
    expect(targets("Nom de l'enfant recherché", "Sexe de l'enfant recherché")).toEqual(['name', 'sex'])
  })

  it('have groups that say whose a column is', () => {
    expect(targets('ጠያቂ/ስም', 'ተፈላጊ/ስም', 'ተፈላጊ/ጾታ')).toEqual(['enquirer.name', 'name', 'sex'])
  })
})

it('reads the second of two words for a place if only it says of which kind', () => {
  expect(target('District / Village of origin')).toBe('place.origin.text')
})

it('knows what is of others', () => {
  expect(isOfOthers("Caregiver's phone")).toBe(true)
  expect(isOfOthers('Zxqv')).toBe(false)
})

it.each([
  ['residence', 'residense', true],
  ['residence', 'residnece', true],
  ['residence', 'residenc', true],
  ['residence', 'presidence', true],
  ['residence', 'residence', true],
  ['residence', 'residents', false],
  ['residence', 'residen', false],
  ['', 'a', true],
])('%s and %s are one edit apart: %s', (a, b, isNear) => {
  expect([isWithinOneEdit(a, b), isWithinOneEdit(b, a)]).toEqual([isNear, isNear])
})

describe('the words of headers', () => {
  it('have concepts that some rule knows', () => {
    const concepts = new Set(
      Object.values(HEADER_GRAMMAR).flatMap((table) => Object.keys(table).flatMap((key) => key.split(' '))),
    )
    expect([...concepts].filter((concept) => !CONCEPTS.has(concept))).toEqual([])
  })

  it('are listed once a concept', () => {
    for (const [language, table] of Object.entries(HEADER_GRAMMAR))
      for (const [concept, list] of Object.entries(table)) {
        const words = list.split(', ')
        expect([language, concept, words.filter((word, at) => words.indexOf(word) !== at)]).toEqual([
          language,
          concept,
          [],
        ])
      }
  })
})
