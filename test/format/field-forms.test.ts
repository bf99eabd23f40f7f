import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { parseGroupRole, parseRole } from '../../src/format/cells/parse-role.ts'
import { headersAt } from '../../src/format/columns/header-row.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'

const targets = (headers: string): string =>
  detectColumns(headers.split('; '))
    .columns.map((column) => column.target)
    .join(' ')

describe('sheets of the field', () => {
  it.each([
    [
      'abbreviations of tracing requests',
      'SP Last name; SP Given name(s); Enquirer First Name; Enq. Tel; Relation of SP to Enq.; DOB / approx. age',
      'family given enquirer.given enquirer.identifier.phone sought.role birth.age',
    ],
    [
      'who looks, by other words',
      'Missing person (MP); MP sex; MP father; Family member looking; FM relation; FM phone',
      'name sex relative.father enquirer.name enquirer.role enquirer.identifier.phone',
    ],
    ['relations to somebody', 'Enquirer; Sought name; Relation to SP', 'enquirer.name name enquirer.role'],
    [
      'relations of somebody',
      'Demandeur; Nom de la personne recherchée; Lien du demandeur avec la personne recherchée',
      'enquirer.name name enquirer.role',
    ],
    [
      'sheets that say your',
      'Name of person being traced; Sex; Age now; Your name; Your relationship to the person; Your phone number',
      'name sex age enquirer.name enquirer.role enquirer.identifier.phone',
    ],
    ['what is asked of the person', 'Your name; Your sex; Your age', 'name sex age'],
    [
      'rosters of Kobo',
      'roster/member_name; roster/relation_hoh; roster/member_sex; roster/member_age; _parent_index',
      'name group.role sex age group',
    ],
    [
      'households of Kobo',
      'group_hoh/hoh_name; group_hoh/hoh_sex; group_hoh/phone; group_intro/enum_name',
      'name sex identifier.phone attribute',
    ],
    [
      'lists of relatives behind numbers',
      'Full Name; Family Details - Name 1; Family Details - Relationship 1; Sibling Name 2',
      'name relative.relative relative.role relative.sibling',
    ],
    [
      'groups of places and parents',
      'Enfant/Nom et prénoms; Parents/Père; Parents/Mère; Provenance/Commune',
      'name relative.father relative.mother place.origin.city',
    ],
    [
      'two words for one thing',
      'Name; Origin Village/Payam; اللقب / العشيرة',
      'given place.origin.city family',
    ],
    ['no second word for another', 'Name; Mother/Phone', 'name attribute'],
    ['the language of a name', 'Name (English); Name (Tigrigna); Sex', 'name name.other sex'],
    [
      'Bangla',
      'নিখোঁজ ব্যক্তির নাম; ডাক নাম; স্বামী/স্ত্রীর নাম; গ্রাম; উপজেলা; আবেদনকারীর নাম; সম্পর্ক; মোবাইল নং',
      'name name.nickname relative.spouse place.residence.city place.residence.region enquirer.name enquirer.role identifier.phone',
    ],
    [
      'Pashto',
      'د ورک شوي کس نوم; د پلار نوم; ولسوالۍ; کلی; د غوښتونکي نوم; خپلوي',
      'name relative.father place.residence.region place.residence.city enquirer.name enquirer.role',
    ],
    [
      'Han without spaces',
      '失踪者姓名; 性别; 失踪日期; 寻亲者姓名; 与失踪者关系',
      'name sex place.separated_at.date enquirer.name enquirer.role',
    ],
    ['Haitian', 'Non; Siyati; Ti non; Sèks; Laj', 'given family name.nickname sex age'],
    [
      'Swahili',
      'Jina la mtoto; Jina la mlezi; Kijiji; Tarehe ya kupotea',
      'name relative.guardian place.residence.city place.separated_at.date',
    ],
  ])('know %s', (_, headers, wanted) => {
    expect(targets(headers)).toBe(wanted)
  })

  it('know groups over two rows', () => {
    const rows = [
      ['N°', 'Enfant', '', 'Parents', '', 'Provenance', ''],
      ['', 'Nom et prénoms', 'Sexe', 'Père', 'Mère', 'Village', 'Commune'],
    ]
    expect(targets(headersAt(rows, 1).join('; '))).toBe(
      'attribute name sex relative.father relative.mother place.origin.city place.origin.city',
    )
  })

  it.each([
    ['Son/Daughter', 'child'],
    ['Husband/Wife', 'spouse'],
    ['Brother or sister', 'sibling'],
    ['Fils / Fille', 'child'],
    ['ابن / ابنة', 'child'],
    ['Son', 'son'],
    ['maternal uncle', 'uncle'],
  ])('%s is a %s', (text, role) => {
    expect(parseRole(text)).toBe(role)
    expect(parseGroupRole(text)).toBe(role)
  })

  it('take a number that rows of one request share for the request', async () => {
    const row = (name: string): Record<string, string> => ({
      'N° Dossier': 'NE-4',
      'Nom du demandeur': 'KOLLO Falmata',
      'Lien avec la personne recherchée': 'Mère',
      'Nom de la personne recherchée': name,
    })
    const { records } = await recordsFromRows([row('Hassana Mamane'), row('Hawa Mamane')])
    expect(records.map(({ id, kind, groupId }) => [id, kind, groupId])).toEqual([
      ['0', 'sought', 'NE-4'],
      ['NE-4:enquirer', 'enquirer', 'NE-4'],
      ['1', 'sought', 'NE-4'],
    ])
  })
})
