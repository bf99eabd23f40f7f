import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'

const targets = (...headers: string[]): readonly string[] =>
  detectColumns(headers).columns.map(({ target }) => target)

describe('a part of a form whose name nobody understands', () => {
  it('is of the person sought where the enquirer is known and nobody else is named', () => {
    expect(targets('Enquirer name', 'Qzxw vrtk: surname', 'Qzxw vrtk: first name', 'Qzxw vrtk: age')).toEqual(
      ['enquirer.name', 'family', 'given', 'age'],
    )
  })

  it('is so in a path as well', () => {
    expect(targets('enquirer_name', 'qzxw_vrtk/surname', 'qzxw_vrtk/first_name')).toEqual([
      'enquirer.name',
      'family',
      'given',
    ])
  })

  it.each([
    ['two such parts', ['Enquirer', 'Qzxw: surname', 'Qzxw: age', 'Vrtk: surname', 'Vrtk: age']],
    ['nobody who asks', ['Age', 'Qzxw: surname', 'Qzxw: age']],
    ['one column alone', ['Enquirer', 'Qzxw: surname']],
  ])('is left alone with %s', (_, headers) => {
    expect(targets(...headers)).not.toContain('family')
  })

  it('is left alone beside a name that is the person’s', () => {
    expect(targets('Enquirer', 'Full name', 'Qzxw: surname', 'Qzxw: age')).toEqual([
      'enquirer.name',
      'name',
      'attribute',
      'attribute',
    ])
  })

  it('is left alone where it speaks of somebody else', () => {
    expect(targets('Enquirer', 'Interviewer: surname', 'Interviewer: age', 'Sex')).not.toContain('family')
  })
})

describe('a telephone that does not say whose it is', () => {
  it('is the enquirer’s between their name and that of the person sought', () => {
    expect(targets('Enquirer', 'Mobile', 'Name of missing person', 'Age')[1]).toBe(
      'enquirer.identifier.phone',
    )
  })

  it('is the person’s behind their name', () => {
    expect(targets('Enquirer', 'Name of missing person', 'Mobile')[2]).toBe('identifier.phone')
  })
})

describe('relations to somebody with a name of the register’s own', () => {
  it('are those to the first of a household', () => {
    expect(targets('Group no', 'Name', 'Rel. to QXZ')[2]).toBe('group.role')
  })

  it('are none where nothing is of a household', () => {
    expect(targets('Name', 'Rel. to QXZ')[1]).toBe('attribute')
  })

  it('stand in one column: the second may be another thing', () => {
    expect(targets('Household no', 'Name', 'Relationship to head', 'Rel.').slice(2)).toEqual([
      'group.role',
      'attribute',
    ])
  })
})

describe('headers of forms', () => {
  it('name the enquirer twice', () => {
    expect(targets('المراجع (طالب البحث)', 'اسم الغائب')).toEqual(['enquirer.name', 'name'])
  })

  it('begin with a mark of the program that wrote them, who is nobody on the form', () => {
    expect(targets('Enquirer', 'Missing person', '_submitted_by')).toEqual([
      'enquirer.name',
      'name',
      'attribute',
    ])
  })

  it.each([
    ['ปีเกิด พ.ศ.', 'buddhist'],
    ['जन्म साल (वि.सं.)', 'bikram-sambat'],
    ['Birth year (B.S.)', 'bikram-sambat'],
  ])('name the calendar of births: %s', (header, calendar) => {
    const [, birth] = detectColumns(['Name', header]).columns
    expect(birth).toMatchObject({ target: 'birth', calendar })
  })

  it('know the day on which somebody was seen by its year as well', () => {
    expect(targets('Name', 'Year last seen')[1]).toBe('place.last_seen.date')
  })
})
