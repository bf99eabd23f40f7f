/** What a header means whose words name these concepts, as the plain English header that says the same. */

/** Relatives of whom a column may tell the name or the birth, by the key that names them. */
const RELATIVES: ReadonlyMap<string, string> = new Map(
  'mother father parent spouse husband wife child son daughter brother sister sibling guardian relative'
    .split(' ')
    .map((role) => [role, role]),
)

/** Concepts that say that a column is about somebody else than the person. */
export const OTHERS: ReadonlySet<string> = new Set([...RELATIVES.keys(), 'grandfather', 'head', '!'])

/** What a column tells of a relative: key behind the role, concepts that it needs, and may have. */
const OF_RELATIVE: readonly Rule[] = rules(`
  name : name | full
  name : full |
  firstname : given | name
  firstname : first name |
  lastname : family | name
  lastname : last name |
  lastname : maiden | name family
  dob : birth date |
  dob : birthdate |
  yearofbirth : birth year |
  yearofbirth : birthyear |
`)

/** What a column tells of the person, in the order in which they are tried: key, concepts that it needs | and may have. */
const OF_PERSON: readonly Rule[] = rules(`
  fullname : given family | name full middle
  fullname : name family patronymic | full
  fullname : family given patronymic | full
  fullname : name family | full
  fullname : name full |
  fullname : full |
  fullname : name script | full
  name : name |
  maidenname : maiden | name family
  birthname : birth name |
  birthname : birth family | name
  formername : former name | family
  nickname : nick | name other
  othernames : other name | full
  firstname : first name |
  firstname : given | name first
  givenname : given middle | name
  givenname : first middle | name
  middlename : middle | name given
  middlename : second name |
  middlename : second given | name
  familyname : family |
  familyname : last name |
  familyname1 : first family | name
  familyname2 : second family | name
  fathername : fathername | name full
  mothername : mothername | name full
  patronymic : patronymic | name
  grandfathername : grandfather | name full given
  clan : tribe | name
  nationality : nationality |
  sex : sex |
  dob : birth date | day month year place when
  dob : birthdate | date
  dob : birth |
  birthyear : birth year |
  birthyear : birthyear | year
  birthmonth : birth month |
  birthday : birth day |
  ageatseparation : age separation | years
  age : age | years year current number registration arrival
  age : years registration |
  doborage : birth age | date year years
  doborage : birthdate age | years
  dateofdeath : death date |
  dateofarrival : arrival date | camp
  registrationdate : registration date | case arrival
  registrationdate : case date |
  phone : phone | number contact current first second last other
  contactnumber : contact number |
  email : email | address contact
  passport : passport | number document
  nationalid : national | number document
  rationcard : ration | number document
  idcardnumber : document number |
  idcardnumber : document |
  id : id |
  caseid : case id | number document
  caseno : case number | document serial registration
  caseno : registration number |
  birthcertificateno : certificate number | document registration
  serialno : serial | number case
  number : number |
  householdno : household number | case document id registration
  householdno : household id | case registration
  relationship : relationship | household
  relationshiptohead : relationship head | household
  headname : head | name full given family
`)

/** Where a place is: the prefix of its key, the concepts that it needs, and may have beside those of a place. */
const PLACES: readonly Rule[] = rules(`
  birth : birth |
  birth : birthplace | birth
  lastseen : last seen |
  lastseen : last residence | current
  lastseen : last |
  separation : separation |
  found : found |
  origin : origin | residence
  origin : former | residence
  camp : camp | current
  residence : residence | current
  current : current |
`)
/** Levels of a place, the finest first, by the English word of their keys. */
const LEVELS: readonly (readonly [concept: string, key: string])[] = [
  ['address', 'address'],
  ['village', 'village'],
  ['city', 'city'],
  ['district', 'district'],
  ['region', 'region'],
  ['country', 'country'],
]
const IN_PLACES: ReadonlySet<string> = new Set(['place', 'name', ...LEVELS.map(([concept]) => concept)])
/** Kinds of places that are days as well: only a word for one of them says which. */
const DATED: ReadonlyMap<string, string> = new Map([
  ['lastseen', 'lastseendate'],
  ['separation', 'separationdate'],
  ['found', 'datefound'],
])

interface Rule {
  readonly key: string
  readonly needs: readonly string[]
  readonly may: ReadonlySet<string>
}

function rules(text: string): readonly Rule[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [said = '', may = ''] = line.split('|')
      const [key = '', needs] = said.split(':').map((part) => part.trim())
      const needed = needs === undefined ? [] : words(needs)
      return { key, needs: needed, may: new Set([...needed, ...words(may)]) }
    })
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '')
}

/** Words by which a header says in which calendar its dates are, as the keys of headers name it. */
const CALENDARS: ReadonlySet<string> = new Set([
  'shamsi',
  'ethiopic',
  'hijri',
  'gregorian',
  'buddhist',
  'nepali',
])
/** Relatives of whom a header that says no more means the name; a bare "children" may ask how many. */
const NAMED_ALONE: ReadonlySet<string> = new Set(['mother', 'father'])

/** All concepts that words of headers may have; what stands in no rule makes a header unreadable. */
export const CONCEPTS: ReadonlySet<string> = new Set([
  '-',
  '!',
  'date',
  ...CALENDARS.keys(),
  ...RELATIVES.keys(),
  ...IN_PLACES,
  ...[...OF_RELATIVE, ...OF_PERSON, ...PLACES].flatMap(({ may }) => [...may]),
])

const fits = ({ needs, may }: Rule, said: ReadonlySet<string>): boolean =>
  needs.every((concept) => said.has(concept)) && [...said].every((concept) => may.has(concept))

/** The key of the header that says this of one person; undefined where it says too little, or something else. */
export function meaningOf(said: ReadonlySet<string>): string | undefined {
  const roles = [...said].filter((concept) => RELATIVES.has(concept))
  if (roles.length > 1) return undefined
  const calendar = [...said].find((concept) => CALENDARS.has(concept))
  if (calendar !== undefined) {
    const key = meaningOf(new Set([...said].filter((concept) => concept !== calendar)))
    return key === 'dob' || key === 'birthyear' ? `dob${calendar}` : undefined
  }
  const [role] = roles
  if (role !== undefined) {
    const rest = new Set([...said].filter((concept) => concept !== role))
    if (rest.size === 0) return NAMED_ALONE.has(role) ? role : undefined
    const rule = OF_RELATIVE.find((one) => fits(one, rest))
    return rule && role + rule.key
  }
  return OF_PERSON.find((rule) => fits(rule, said))?.key ?? placeOf(said)
}

function placeOf(said: ReadonlySet<string>): string | undefined {
  const level = LEVELS.find(([concept]) => said.has(concept))
  const about = new Set([...said].filter((concept) => !IN_PLACES.has(concept)))
  if (about.size === 0) return level?.[1]
  const kind = PLACES.find((rule) => fits(rule, about))?.key
  if (kind !== undefined) {
    const isPlace = level !== undefined || said.has('place')
    // "Last" and "current" alone may be of anything, and what was last seen or lost may be a day.
    if (!isPlace && (DATED.has(kind) || kind === 'current' || said.has('name')))
      return kind === 'camp' ? kind : undefined
    if (kind === 'camp') return kind
    return kind + (level?.[1] ?? 'place')
  }
  const day = said.has('date') ? 'date' : 'year'
  about.delete(day)
  const dated = said.has(day) && said.size === about.size + 1 && PLACES.find((rule) => fits(rule, about))
  return dated ? DATED.get(dated.key) : undefined
}
