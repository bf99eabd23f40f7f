import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { recordsFromRows } from '../../src/index.ts'

const targetsOf = (headers: string): string[] =>
  detectColumns(headers.split(', ')).columns.map(({ target }) => target)

describe('columns of tools that export forms', () => {
  it.each([
    // Groups of KoBo and ODK, named and unnamed, with either sign between.
    ['group_person/first_name, group_hf4yw78/last_name, section_a/sex', 'given family sex'],
    ['group_person-first_name, group_person-dob', 'given birth'],
    ['Group :: Bio :: Full name, today', 'name recorded'],
    ['name, group_mother/mother_name, group_father/name', 'name relative.mother relative.father'],
    // CommCare.
    ['form.person.dob, form.case.update.first_name, form.@name', 'birth given attribute'],
    // Numbers and words of questions.
    ['A1. First name, 1.2 Surname, Q3_sex, B.4 Date of birth', 'given family sex birth'],
    ['What is your full name?, Please enter the date of birth, Quel est votre sexe ?', 'name birth sex'],
    // Whoever asks the questions is nobody of the register.
    ['name, interviewer/name, emergency_contact/name, enumerator_name', 'name attribute attribute attribute'],
    // The same label in another part is another person.
    ['group_a/first_name, group_a/sex, group_b/first_name, group_b/sex', 'given sex attribute attribute'],
    ['Respondent name, respondent/sex', 'name sex'],
  ])('%s', (headers, targets) => {
    expect(targetsOf(headers).join(' ')).toBe(targets)
  })

  it('a letter and a dash are no number of a question', () => {
    expect(targetsOf('name, e-mail, address-1, p1 name, 2nd name')).toEqual([
      'name',
      'identifier.email',
      'place.residence.line',
      'attribute',
      'attribute',
    ])
  })
})

describe('a column of births or ages', () => {
  it('is read as what each cell is', async () => {
    const ages = [
      '12/03/2009',
      '1984',
      '25 yrs',
      'environ 40 ans',
      '٣٨ سنة',
      'близько 7 років',
      '17',
      '8 months',
      'old',
    ]
    const { records, columns, issues } = await recordsFromRows(
      ages.map((age, n) => ({ id: `r${n}`, name: `A ${n}`, 'DoB / Age': age, Date: '2026-10-02' })),
    )
    expect(columns.map(({ target }) => target)).toEqual(['id', 'name', 'birth.age', 'recorded'])
    expect(records.map(({ birth, age }) => birth?.year ?? age?.years)).toEqual([
      2009,
      1984,
      25,
      40,
      38,
      7,
      17,
      0,
      undefined,
    ])
    expect(records[2]!.age).toHaveProperty('on')
    expect(issues.map(({ index, code }) => [index, code])).toEqual([[8, 'unclear-date']])
  })
})

it('reads sexes that are cut short, and an apostrophe that is a letter', async () => {
  const sexes = ['чол.', 'жін.', 'M.', 'Fem.', 'ذ', 'أ']
  const { records, columns } = await recordsFromRows(sexes.map((sex, n) => ({ Імʼя: `A ${n}`, Стать: sex })))
  expect(columns[0]!.target).toBe('name')
  expect(records.map(({ sex }) => sex)).toEqual(['male', 'female', 'male', 'female', 'male', 'female'])
})
