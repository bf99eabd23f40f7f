import { CULTURE_COUNT, culture } from '../../src/generate/culture.ts'
import { RATES } from '../../src/generate/rates.ts'
import { stream } from '../../src/generate/streams.ts'
import type { Person, PlannedRecord, Word } from '../../src/generate/types.ts'
import { createVillage, type Village } from '../../src/generate/village.ts'
import { createVisit, spell, type Visit } from '../../src/generate/visit.ts'
import { dayText } from '../../src/generate/write-birth.ts'
import { writeName } from '../../src/generate/write-name.ts'
import { campName, writePlace } from '../../src/generate/write-place.ts'
import { writeRecord } from '../../src/generate/write-record.ts'
import { writeRelatives } from '../../src/generate/write-relatives.ts'
import { hashString, mix32 } from '../../src/internal/hash.ts'
import { sexWords } from './sex-words.ts'
import type { Form, FormColumn } from './read-forms.ts'

const SEED = 11
/** Villages of one culture among whose people a form's are looked for. */
const VILLAGES = 3
/** Rows of a form. */
const ROWS = 60

/** The villages of a culture, by its name. */
export function villagesOf(name: string): readonly Village[] {
  const number = Array.from({ length: CULTURE_COUNT }, (_, n) => n).find((n) => culture(n).id === name)
  if (number === undefined) throw new Error(`no culture is called ${name}`)
  return Array.from({ length: VILLAGES }, (_, n) => createVillage(SEED, number + n * CULTURE_COUNT, 200))
}

/** What a clerk of a camp wrote of everybody in a village, under headers that are known. */
export function campRows(village: Village): readonly (readonly string[])[] {
  return village.households.flatMap((household) =>
    household.map((person) => {
      const record: PlannedRecord = {
        id: `C${person.number}`,
        side: 'right',
        role: 'registered',
        person,
        visit: person.household,
      }
      return writeRecord(village, record, household, undefined, createVisit(record, SEED, RATES.field), SEED)
    }),
  )
}

/** A form that was filled in: cells, and for each row the number of the person who is sought. */
export interface FilledForm {
  readonly rows: readonly (readonly string[])[]
  readonly people: readonly number[]
}

export function fillForm(form: Form, village: Village): FilledForm {
  const rows: string[][] = []
  const people: number[] = []
  for (const household of village.households)
    for (const person of household) {
      if (rows.length === ROWS) return { rows, people }
      const asks = household.find((other) => other !== person) ?? person
      const row = writerOf(form, village, household, person, rows.length)
      const asking = writerOf(form, village, household, asks, rows.length)
      rows.push(form.columns.map((column) => cell(column, row, asking)))
      people.push(person.number)
    }
  return { rows, people }
}

type Writer = (meaning: string) => string

function cell({ meanings, filler, header }: FormColumn, person: Writer, enquirer: Writer): string {
  const meaning = meanings[0]
  if (meaning === undefined) return person(`filler.${filler}.${header}`)
  return meaning.startsWith('enquirer.') && meaning !== 'enquirer.role'
    ? enquirer(meaning.slice('enquirer.'.length))
    : person(meaning)
}

/** Writes whatever a header may ask about one person. */
function writerOf(
  form: Form,
  village: Village,
  household: readonly Person[],
  person: Person,
  row: number,
): Writer {
  const record: PlannedRecord = {
    id: `F${person.number}`,
    side: 'left',
    role: 'sought',
    person,
    visit: hashString(form.name, 3),
  }
  const visit: Visit = { ...createVisit(record, SEED, RATES.easy), native: form.native, noRelatives: false }
  const rng = stream(SEED, form.name, person.number)
  const name = writeName(village.culture, person, visit, rng)
  const kin = writeRelatives(village.culture, person, household, undefined, visit, rng)
  const word = (of: Word | undefined): string => (of === undefined ? '' : spell(visit, of))
  const [year = '', month = '', day = ''] = dayText(person.birth).split('-')
  const age = String(Math.max(0, Math.floor((visit.day - person.birth) / 365.25)))
  const random = (purpose: string, most: number): number =>
    mix32(hashString(`${purpose}${person.number}`, SEED)) % most
  const father = word(person.fatherName)
  const mother = person.mother ? writeName(village.culture, person.mother, visit, rng).full : kin.mother
  const relatives: Readonly<Record<string, string>> = {
    mother,
    father: person.father ? writeName(village.culture, person.father, visit, rng).full : father,
    spouse: kin.spouse,
    sibling: kin.siblings,
    child: kin.children,
    guardian: mother,
    relative: mother,
    parent: father,
    grandparent: word(person.grandfatherName),
  }
  const plain: Readonly<Record<string, () => string>> = {
    id: () => `${form.name.slice(0, 2).toUpperCase()}-${1000 + row}`,
    group: () => String(400 + person.household),
    'group.role': () => (person.number === person.household ? 'head' : 'member'),
    name: () => name.full,
    'name.other': () => name.full,
    'name.nickname': () => person.given.short[0] ?? '',
    'name.maiden': () => (person.female ? word(person.family) : ''),
    given: () => (village.culture.system === 'chain' ? word(person.given) : name.given),
    'given.further': () => father,
    family: () => word(person.family) || word(person.grandfatherName),
    'family.further': () => word(person.secondFamily),
    father: () =>
      word(
        person.female
          ? (person.fatherName.daughter ?? person.fatherName)
          : (person.fatherName.son ?? person.fatherName),
      ),
    grandfather: () => word(person.grandfatherName),
    clan: () => word(person.family),
    sex: () => sexWords(form.language, form.native)[person.female ? 1 : 0],
    birth: () => `${day}/${month}/${year}`,
    'birth.year': () => year,
    'birth.month': () => String(Number(month)),
    'birth.day': () => String(Number(day)),
    age: () => age,
    recorded: () => dayText(visit.day),
    death: () => dayText(visit.day - 30),
    consent: () => 'yes',
    role: () => 'brother',
    'enquirer.role': () => (person.female ? 'sister' : 'brother'),
    'sought.role': () => (person.female ? 'sister' : 'brother'),
    'identifier.phone': () => `09${String(10_000_000 + random('phone', 89_999_999))}`,
    'identifier.email': () => `person${person.number}@example.org`,
    identifier: () => String(100_000_000 + random('number', 899_999_999)),
  }
  return (meaning) => {
    const write = plain[meaning]
    if (write) return write()
    const [of, kind = '', detail = ''] = meaning.split('.')
    if (of === 'relative') {
      if (detail === 'birth') return dayText(person.birth - 9000)
      const written = relatives[kind] ?? ''
      if (detail === '') return written
      return (detail === 'given' ? written.split(' ')[0] : written.split(' ').at(-1)) ?? ''
    }
    if (of === 'place') {
      if (detail === 'date') return dayText(visit.day - 60)
      if (detail === 'latitude') return String(12 + random('latitude', 1000) / 1000)
      return kind === 'current' ? campName(visit) : writePlace(village, visit, rng)
    }
    if (of === 'filler') return filled(kind, meaning, village, visit, random)
    throw new Error(`${form.name}: nothing writes ${meaning}`)
  }
}

const WORDS = ['single', 'married', 'B', 'A', 'other', 'north', 'open']
const TEXTS = [
  'lost on the road at night',
  'brown jacket',
  '',
  'see back of card',
  'with others from the town',
]

/** What stands in a column that is not about the person. */
function filled(
  kind: string,
  meaning: string,
  village: Village,
  visit: Visit,
  random: (purpose: string, most: number) => number,
): string {
  switch (kind) {
    case 'officer': {
      const officer = village.people[random(meaning, 6) * 7]!
      return writeName(village.culture, officer, visit, stream(SEED, meaning, officer.number)).full
    }
    case 'date':
      return dayText(visit.day - random(meaning, 300))
    case 'number':
      return String(1 + random(meaning, 9))
    case 'yesno':
      return random(meaning, 2) === 0 ? 'yes' : 'no'
    case 'phone':
      return `07${String(10_000_000 + random(meaning, 89_999_999))}`
    case 'uuid':
      return `uuid:${mix32(random(meaning, 2 ** 31)).toString(16)}-${random(`${meaning}b`, 2 ** 31).toString(16)}`
    case 'text':
      return TEXTS[random(meaning, TEXTS.length)]!
    default:
      return WORDS[random(meaning, WORDS.length)]!
  }
}
