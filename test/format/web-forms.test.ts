import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { kinInBrackets } from '../../src/format/names/kin-in-brackets.ts'
import { saidRelation } from '../../src/format/forms/relation-cell.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'

const targets = (...headers: readonly string[]): readonly string[] =>
  detectColumns(headers).columns.map((column) => column.target)

describe('headers that say a known thing in more words', () => {
  it.each([
    ['Age now or year of birth', 'birth.age'],
    ['Âge ou année de naissance', 'birth.age'],
    ['العمر او سنة الميلاد', 'birth.age'],
    ['Возраст или год рождения', 'birth.age'],
    ['سن یا سال تولد', 'birth.age'],
    ['Other names / nickname', 'name.nickname'],
    ['اللقب او الكنية', 'name.nickname'],
    ['Sa mère', 'relative.mother'],
    ['Nombre de su madre', 'relative.mother'],
    ['Nom de son père', 'relative.father'],
    ['Last phone', 'identifier.phone'],
    ['Dernier téléphone', 'identifier.phone'],
    ['آخر رقم هاتف', 'identifier.phone'],
    ['Reg. date', 'recorded'],
    ['Année de la fiche', 'recorded'],
    ['Where is the person from?', 'place.origin.text'],
    ['Откуда родом', 'place.origin.text'],
    ['Son âge ou sa date de naissance', 'birth.age'],
    ['Сколько лет или год рождения', 'birth.age'],
    ['ذكر/أنثى', 'sex'],
    ['H/F', 'sex'],
    ['Su mamá', 'relative.mother'],
    ['Son téléphone', 'identifier.phone'],
  ])('%s', (header, target) => expect(targets('id', 'full name', header)[2]).toBe(target))

  it.each([
    'Son age',
    'Age or weight',
    'Food/water',
    'Mother/Phone',
    'Last visit',
    'person/age_or_dob_known',
  ])('%s is none of them', (header) => expect(targets('id', 'full name', header)[2]).toBe('attribute'))

  it('are numbers where they end in a number sign, and no names', () => {
    const found = targets('Registration no', 'Family #', 'Given', 'Rel. to head')
    expect(found.slice(1)).toEqual(['group', 'given', 'group.role'])
  })

  it('are the identifiers of a travel document only beside each other', () => {
    expect(targets('Doc No', 'Primary identifier', 'Secondary identifier')).toEqual([
      'attribute',
      'family',
      'given',
    ])
    expect(targets('Primary identifier', 'full name')).toEqual(['attribute', 'name'])
  })
})

describe('a form that asks "you"', () => {
  it.each([
    ['Ваше имя', 'Ваш телефон', 'ФИО разыскиваемого'],
    ['Su nombre', 'Su teléfono', 'Nombre de la persona buscada'],
    ['اسمك', 'رقم هاتفك', 'اسم المفقود'],
    ['Jina lako', 'Simu yako', 'Jina la mtu anayetafutwa'],
    ['Adınız', 'Telefonunuz', 'Aranan kişinin adı'],
    ['My name', 'My phone', 'Full name of missing relative'],
    ['Votre nom et prénom', 'Votre numéro', 'Nom et prénom de la personne que vous cherchez'],
    ['Tu nombre', 'Tu celular', '¿A quién buscas?'],
    ['Ваши ФИО', 'Ваш номер телефона', 'Кого ищете (ФИО)'],
    ['نام شما', 'شماره تماس شما', 'نام کسی که دنبالش هستید'],
  ])('%s', (name, phone, sought) => {
    const found = targets('id', name, phone, sought)
    expect(found.slice(1, 3)).toEqual(['enquirer.name', 'enquirer.identifier.phone'])
    expect(found[3]).toMatch(/^(?:name|given)$/)
  })

  it('means the person where nobody is sought', () => {
    expect(targets('اسمك', 'رقم هاتفك')).toEqual(['name', 'identifier.phone'])
  })

  it('asks for the mother of the sought person with a word that may be "your"', () => {
    const headers = ['Su nombre', 'Nombre de la persona buscada', 'Su madre']
    expect(targets('id', ...headers)).toEqual(['id', 'enquirer.name', 'name', 'relative.mother'])
  })
})

describe('whose relative a cell speaks of', () => {
  it.each([
    ['my son', 'son', 'sought'],
    ['my boy 😢', 'son', 'sought'],
    ["my brother's son", 'nephew', 'sought'],
    ['le fils de mon frère', 'nephew', 'sought'],
    ['mi hijo', 'son', 'sought'],
    ['мой сын', 'son', 'sought'],
    ['ابني', 'son', 'sought'],
    ['ابن أخوي', 'nephew', 'sought'],
    ['پسرم', 'son', 'sought'],
    ['والدته', 'mother', 'enquirer'],
    ['mother', 'mother', 'enquirer'],
    ['عم', 'uncle', 'enquirer'],
    ['', 'relative', 'enquirer'],
  ])('%s', (text, role, of) => expect(saidRelation(text, 'enquirer')).toEqual({ role, of }))

  it('is heeded under any header', async () => {
    const { records } = await recordsFromRows([
      {
        'رقم الطلب': 'K-1',
        'اسم مقدم الطلب': 'حليمة آدم',
        'صلة القرابة': 'ابني',
        'اسم الشخص المفقود': 'إدريس محمد',
      },
    ])
    expect(records.map(({ sex }) => sex)).toEqual(['male', undefined])
    expect(records[0]!.relatives!.map(({ role }) => role)).toEqual(['parent'])
    expect(records[1]!.relatives!.map(({ role }) => role)).toEqual(['son'])
  })
})

describe('relatives in brackets', () => {
  it.each([
    ['Amina Hassan (père: Ali)', 'Amina Hassan', 'father', 'Ali', 'Amina Hassan Ali'],
    ['TRAORE Awa (f. de Moussa)', 'TRAORE Awa', 'father', 'Moussa', 'TRAORE Awa Moussa'],
    ['Idris Musa (père Musa Adam)', 'Idris Musa', 'father', 'Musa Adam', undefined],
    ['Halima (زوجة عمر)', 'Halima', 'husband', 'عمر', undefined],
    ['Awa (mère: Fatou)', 'Awa', 'mother', 'Fatou', undefined],
  ])('%s', (text, name, role, full, joined) => {
    expect(kinInBrackets(text, false)).toEqual({ name, joined, relative: { role, names: [{ full }] } })
  })

  it.each(['Amina (mother of Ali)', 'Sohel Rana (Babu)', 'Awa (twin)', 'Ali', '(père: Ali)'])(
    '%s has none',
    (text) => expect(kinInBrackets(text, false)).toBeUndefined(),
  )

  it('are the father’s under a header of several parts of a name', () => {
    expect(detectColumns(['Fiche', 'Nom, prénoms (père)']).columns[1]).toMatchObject({
      target: 'name',
      fatherInBrackets: true,
    })
    expect(detectColumns(['id', 'full name', 'Name (father)']).columns[2]).not.toHaveProperty(
      'fatherInBrackets',
    )
  })

  it('need no word where the header says that they are the father', async () => {
    const row = (name: string): object => ({ id: name, 'NOM ET PRENOMS (NOM DU PERE)': name })
    const { records, columns } = await recordsFromRows([row('OSMAN Ali (Nur)'), row('Awa (père: Musa)')])
    expect(columns[1]).toMatchObject({ target: 'name', fatherInBrackets: true })
    expect(records.map(({ names, relatives }) => [names[0]!.full, relatives![0]!.names[0]!.full])).toEqual([
      ['OSMAN Ali', 'Nur'],
      ['Awa', 'Musa'],
    ])
    const nickname = await recordsFromRows([{ id: '1', name: 'Osman Ali (Nur)' }])
    expect(nickname.records[0]!.relatives).toBeUndefined()
  })
})
