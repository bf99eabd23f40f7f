import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { createPeopleMapper } from '../../src/format/forms/people-mapper.ts'
import { inverseRole, parseRole } from '../../src/format/cells/parse-role.ts'
import { dedupe, defaultModel, link, recordsFromRows, relate } from '../../src/index.ts'
import { inverseKin, neutralKin } from '../../src/record/kinship/relation.ts'
import { RELATION_ROLES } from '../../src/record/relation-roles.ts'
import { profileOf } from './no-values.ts'

const targetsOf = (...headers: string[]): string[] =>
  detectColumns(headers).columns.map(({ target }) => target)

describe('whose a column is', () => {
  it.each([
    ['Missing person name', 'name'],
    ['Full name of the missing person', 'name'],
    ["Sought person's date of birth", 'birth'],
    ['Sought mother', 'relative.mother'],
    ['First name of person sought', 'given'],
    ['Patient name', 'name'],
    ['Name of beneficiary', 'name'],
    ['Beneficiary', 'name'],
    ['Enquirer', 'enquirer.name'],
    ["Enquirer's phone", 'enquirer.identifier.phone'],
    ['Date of birth of the inquirer', 'enquirer.birth'],
    ['Enquirer mother', 'enquirer.relative.mother'],
    ['Requester city', 'enquirer.place.residence.city'],
    ['Nom de la personne recherchée', 'name'],
    ['Prénom du demandeur', 'enquirer.given'],
    ['Nombre de la persona desaparecida', 'name'],
    ['Teléfono del solicitante', 'enquirer.identifier.phone'],
    ['اسم المفقود', 'name'],
    ['عمر المفقود', 'age'],
    ['اسم أم المفقود', 'relative.mother'],
    ['مكان ميلاد المفقود', 'place.birth.text'],
    ['هاتف مقدم الطلب', 'enquirer.identifier.phone'],
    ['نام گمشده', 'name'],
    ['Имя разыскиваемого', 'name'],
    ['Отчество заявителя', 'enquirer.father'],
    ['Телефон заявителя', 'enquirer.identifier.phone'],
    ['Name der gesuchten Person', 'name'],
    ['Missing since', 'place.separated_at.date'],
  ])('%s: %s', (header, target) => {
    expect(targetsOf('case number', header)[1]).toBe(target)
  })

  it('leaves alone what has a meaning of its own', () => {
    expect(targetsOf('name', 'child name', 'children')).toEqual(['name', 'relative.child', 'relative.child'])
    // Nobody is asked for: a relation to the head of a household.
    expect(targetsOf('name', 'relationship')).toEqual(['name', 'attribute'])
  })

  it('takes no yes or no for a name', () => {
    expect(targetsOf('name', 'deceased', 'unaccompanied minor', 'missing')).toEqual([
      'name',
      'attribute',
      'attribute',
      'attribute',
    ])
    expect(targetsOf('asylum seeker name', 'age')).toEqual(['name', 'age'])
    expect(targetsOf('Enquirer', 'Person sought')).toEqual(['enquirer.name', 'name'])
  })

  it('reads a register of children, where no other column names a person', () => {
    expect(targetsOf("Child's name", "Child's sex", 'Age of child', "Mother's name")).toEqual([
      'name',
      'sex',
      'age',
      'relative.mother',
    ])
  })

  it('gives columns without a word to who fills in the form, where another person is called missing', () => {
    expect(
      targetsOf('Name', 'Phone', 'Relationship', 'Name of missing person', 'Age of missing person'),
    ).toEqual(['enquirer.name', 'enquirer.identifier.phone', 'enquirer.role', 'name', 'age'])
  })

  it('heeds a column map', () => {
    const { columns } = detectColumns(['a', 'b', 'c'], {
      overrides: { a: 'name', b: 'enquirer.name', c: 'sought.role' },
    })
    expect(columns.map(({ target }) => target)).toEqual(['name', 'enquirer.name', 'sought.role'])
  })
})

describe('roles in cells', () => {
  it.each([
    ['Mother', 'mother'],
    ['mother of the child', 'mother'],
    ['maternal uncle', 'uncle'],
    ['elder brother', 'brother'],
    ['والدته', 'mother'],
    ['أخ', 'brother'],
    ['mère', 'mother'],
    ['neighbour', 'relative'],
    ['', 'relative'],
  ])('%s: %s', (text, role) => {
    expect(parseRole(text)).toBe(role)
  })

  it('turns roles round as the algebra of relations does', () => {
    for (const role of RELATION_ROLES) {
      if (role === 'guardian') continue
      for (const sex of ['female', 'male'] as const)
        expect(neutralKin(inverseRole(role, sex))).toBe(inverseKin(neutralKin(role)))
      const anybody = neutralKin(inverseRole(role, undefined))
      expect([inverseKin(neutralKin(role)), 'relative']).toContain(anybody)
    }
  })
})

describe('a form with two people in a row', () => {
  const headers = ['case no', 'enquirer', 'relationship', 'sought name', 'sex', 'consent']
  const mapper = (extra: readonly string[] = []): ReturnType<typeof createPeopleMapper> =>
    createPeopleMapper(
      detectColumns([...headers, ...extra], {
        profile: profileOf((index) => index === 0),
      }),
    )

  it('makes two records of one request that name each other', () => {
    expect(mapper()(['7', 'Halima Adam', 'mother', 'Idris Adam', 'M', 'yes'], 0)).toEqual([
      {
        id: '7',
        kind: 'sought',
        groupId: '7',
        names: [{ full: 'Idris Adam' }],
        sex: 'male',
        consent: { match: true },
        relatives: [{ role: 'mother', names: [{ full: 'Halima Adam' }], sex: 'female' }],
      },
      {
        id: '7:enquirer',
        kind: 'enquirer',
        groupId: '7',
        names: [{ full: 'Halima Adam' }],
        sex: 'female',
        consent: { match: true },
        relatives: [{ role: 'son', names: [{ full: 'Idris Adam' }], sex: 'male' }],
      },
    ])
  })

  it('keeps both out of every comparison where consent is withheld', () => {
    const people = mapper()(['7', 'Halima Adam', 'mother', 'Idris Adam', 'M', 'no'], 0)
    expect('code' in people ? [] : people.map(({ consent }) => consent?.match)).toEqual([false, false])
  })

  it('is one record where nobody asks', () => {
    const people = mapper()(['7', '', '', 'Idris Adam', 'M', ''], 0)
    expect(people).toEqual([
      { id: '7', kind: 'sought', groupId: '7', names: [{ full: 'Idris Adam' }], sex: 'male' },
    ])
  })

  it('has one enquirer for all whom a request seeks', () => {
    const map = mapper(['request id'])
    const rows = [
      ['7', 'Halima Adam', 'mother', 'Idris Adam', 'M', '', 'R1'],
      ['8', 'Halima Adam', 'mother', 'Maryam Adam', 'F', '', 'R1'],
    ]
    const people = rows.flatMap((row, n) => {
      const found = map(row, n)
      return 'code' in found ? [] : found
    })
    expect(people.map(({ id, groupId }) => [id, groupId])).toEqual([
      ['7', 'R1'],
      ['R1:enquirer', 'R1'],
      ['8', 'R1'],
    ])
    expect(people[2]!.relatives).toEqual([
      { role: 'mother', names: [{ full: 'Halima Adam' }], sex: 'female' },
    ])
  })

  it('finds two who search for each other, and what a file with a row a person finds', async () => {
    const row = (id: string, enquirer: string, is: string, sought: string, born: string): object => ({
      id,
      Enquirer: enquirer,
      'Relationship to person sought': is,
      'Person sought': sought,
      'Date of birth of person sought': born,
      'Place of origin of person sought': 'El Geneina',
    })
    const forms = [
      row('T1', 'Halima Adam Abdelkarim', 'mother', 'Idris Mahamat Adam', '2011-04-05'),
      row('T2', 'إدريس محمد آدم', 'ابنها', 'حليمة آدم عبد الكريم', '1984'),
    ]
    const { records } = await recordsFromRows(forms)
    expect(records.map(({ id, kind }) => [id, kind])).toEqual([
      ['T1', 'sought'],
      ['T1:enquirer', 'enquirer'],
      ['T2', 'sought'],
      ['T2:enquirer', 'enquirer'],
    ])
    const { matches } = await dedupe(records, defaultModel(), { minWeight: -5 })
    const mutual = matches
      .filter(({ kind }) => kind === 'mutual')
      .map(({ leftId, rightId }) => [leftId, rightId])
    expect(mutual).toContainEqual(['T1', 'T2:enquirer'])
    expect(mutual).toContainEqual(['T1:enquirer', 'T2'])
    const { records: camp } = await recordsFromRows([
      {
        id: 'C1',
        name: 'Idriss Mahamat Adam',
        'date of birth': '2011-04-05',
        origin: 'Ed Geneina',
        mother: 'Halimé Adam',
      },
    ])
    const found = await link(records.slice(0, 2), camp, defaultModel())
    expect(found.matches.map(({ leftId, rightId, kind }) => [leftId, rightId, kind])).toEqual([
      ['T1', 'C1', 'found'],
    ])
  })
})

describe('relatives whose relationship has a column of its own', () => {
  it('pairs names and relationships in the order in which they stand', async () => {
    const { records, columns } = await recordsFromRows([
      {
        id: '1',
        name: 'Okello James',
        'Relative 1 name': 'Akello Mary',
        'Relative 1 relationship': 'Mother',
        'Relative 2 name': 'Opio Peter',
        'Relative 2 relationship': 'elder brother',
        'Relative 3 name': 'Odongo Paul',
        'Relative 3 relationship': '',
      },
    ])
    expect(columns.slice(2, 4).map(({ target }) => target)).toEqual(['relative.relative', 'relative.role'])
    expect(records[0]!.relatives).toEqual([
      { role: 'mother', names: [{ full: 'Akello Mary' }] },
      { role: 'brother', names: [{ full: 'Opio Peter' }] },
      { role: 'relative', names: [{ full: 'Odongo Paul' }] },
    ])
  })

  it('takes a bare "relationship" for that of the relative beside it', () => {
    expect(targetsOf('household id', 'name', 'next of kin', 'relationship')).toEqual([
      'group',
      'name',
      'relative.relative',
      'relative.role',
    ])
  })
})

describe('a register of households', () => {
  const row = (
    id: string,
    name: string,
    role: string,
    sex: string,
    born: string,
  ): Record<string, string> => ({
    'Individual ID': id,
    'Household number': 'H-12',
    'Full name': name,
    'Relationship to head of household': role,
    Sex: sex,
    'Date of birth': born,
  })
  const rows = [
    row('1', 'Adam Bakhit Omar', 'Head of household', 'M', '1979'),
    row('2', 'Zeinab Yahya', 'Wife', '', '1984'),
    row('3', 'Idris Adam Bakhit', 'Son', 'M', '2009-05-03'),
    row('4', 'Salma Adam', 'Daughter', 'F', '2012'),
  ]

  it('knows what each is to the head, and the sex that the word says', async () => {
    const { records, columns } = await recordsFromRows(rows)
    expect(columns.map(({ target }) => target)).toEqual(['id', 'group', 'name', 'group.role', 'sex', 'birth'])
    expect(records.map(({ groupRole, sex }) => [groupRole, sex])).toEqual([
      ['head', 'male'],
      ['wife', 'female'],
      ['son', 'male'],
      ['daughter', 'female'],
    ])
  })

  it('knows the number that its members share, whatever it is called', async () => {
    const { columns } = await recordsFromRows(
      rows.map(({ 'Household number': number, ...rest }) => ({ 'Case No': number!, ...rest })),
    )
    expect(columns[0]!.target).toBe('group')
  })

  it('finds the mother of a child who names her, by her own row, and no child by the rows of a list without roles', async () => {
    const children = [
      {
        id: 'K',
        name: 'Musa Adam Bakhit',
        sex: 'M',
        'date of birth': '2015',
        mother: 'Zeinab Yahya',
        brothers: 'Idris Adam Bakhit',
        sisters: 'Salma Adam',
      },
    ]
    const seekers = (await recordsFromRows(children)).records
    const found = async (
      register: Record<string, string>[],
    ): Promise<readonly [string, number] | undefined> => {
      const { records } = await recordsFromRows(register)
      const { proposals } = await relate(seekers, records, defaultModel())
      const best = proposals.find(({ rightId, relation }) => rightId === '2' && relation === 'parent')
      return best && [best.zone, best.weight]
    }
    const withRoles = await found(rows)
    const without = await found(rows.map((row) => ({ ...row, 'Relationship to head of household': '' })))
    expect(withRoles?.[1]).toBeGreaterThan((without?.[1] ?? -20) + 1)
  })
})
