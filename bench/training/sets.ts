/** The sets of `bench/eval-training.ts`: what files of people are like, one trait each. */
import { createFiles, createWorld, type Person, type Row, type TrainingFiles, type World } from './world.ts'
import { ARABIC_NAMES } from '../../src/data/invented-names-arabic.ts'
import { CHINESE_NAMES } from '../../src/data/invented-names-asia.ts'
import { UKRAINIAN_NAMES } from '../../src/data/invented-names-europe.ts'
import type { Word } from '../../src/generate/types.ts'
import { decodeWords } from '../../src/generate/word-table.ts'

/** One trait of files, and the least that training has to reach on it without labels. */
export interface TrainingSet {
  readonly name: string
  /** Of F1 at the model's own threshold; 1 where nobody is in both files, and nobody may be found. */
  readonly floor: number
  readonly make: (seed: number) => TrainingFiles
}

/** A record of somebody with all columns and the slips of a clerk. */
export function written(world: World, person: Person): Row {
  const { slip, slipOfDate, chance } = world
  return {
    first_name: slip(person.given),
    last_name: slip(person.family),
    sex: person.sex,
    date_of_birth: chance(0.03) ? '' : slipOfDate(person.born),
    street: slip(person.street),
    city: slip(person.city, 0.03),
    postcode: chance(0.05) ? '' : person.postcode,
    phone: chance(0.3) ? '' : person.phone,
    email: chance(0.4) ? '' : person.email,
  }
}
const without = (row: Row, ...columns: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => !columns.includes(column)))
/** 1, or 2 in so many of one. */
const times = (world: World, again: number): number => (world.chance(again) ? 2 : 1)

/** Houses with one telephone and one e-mail; `twins` of 1 people have one. */
function households(seed: number, { houses = 900, twins = 0.005 } = {}): TrainingFiles {
  const world = createWorld(seed)
  const files = createFiles(world)
  for (let house = 0; house < houses; house++) {
    const shared = { family: world.family(), ...world.address(), phone: world.phone() }
    const members = world.whole(2, 6)
    let last: Person | undefined
    for (let member = 0; member < members; member++) {
      const twin: Person | undefined = last !== undefined && world.chance(twins) ? last : undefined
      const person = world.person({
        ...shared,
        ...(member === 0 && world.chance(0.3) && { family: world.family() }),
        ...(twin && { born: twin.born }),
      })
      last = person
      for (let n = times(world, 0.3); n > 0; n--)
        files.add(0, `${house}.${member}`, without(written(world, person), 'email'))
    }
  }
  return files.done()
}

/** Voters of two years. One family in eight has two men of one name, under one roof or not, and most columns of suffixes are empty. */
function fathersAndSons(seed: number): TrainingFiles {
  const world = createWorld(seed)
  const files = createFiles(world)
  for (let k = 0; k < 1800; k++) {
    const father = world.person({ born: world.born(1930, 1975) })
    const people = [{ person: father, suffix: '' }]
    if (world.chance(0.12)) {
      const year = Number(father.born.slice(0, 4)) + world.whole(20, 35)
      const home = world.chance(0.4) ? world.address() : {}
      people[0]!.suffix = 'Sr'
      people.push({ person: { ...father, born: world.born(year, year), ...home }, suffix: 'Jr' })
    } else if (world.chance(0.4)) {
      const { given, sex, born } = world.person({ born: world.born(1930, 1975) })
      people.push({ person: { ...father, given, sex, born }, suffix: '' })
    }
    people.forEach(({ person, suffix }, n) => {
      for (const side of [0, 1] as const) {
        if (world.chance(0.25)) continue
        const now = side === 1 && world.chance(0.1) ? { ...person, ...world.address() } : person
        const row = without(written(world, now), 'phone', 'email')
        files.add(side, `${k}.${n}`, { ...row, suffix: world.chance(0.4) ? '' : suffix })
      }
    })
  }
  return files.done(true)
}

function movers(seed: number): TrainingFiles {
  const world = createWorld(seed)
  const files = createFiles(world)
  for (let k = 0; k < 2500; k++) {
    const person = world.person()
    for (const side of [0, 1] as const) {
      if (world.chance(0.2)) continue
      const now = side === 1 && world.chance(0.35) ? { ...person, ...world.address() } : person
      files.add(side, String(k), without(written(world, now), 'date_of_birth', 'sex'))
    }
  }
  return files.done(true)
}

/** Contacts of companies: colleagues have company, domain and office in common. */
export function colleagues(seed: number, companies = 260, most = 25): TrainingFiles {
  const world = createWorld(seed)
  const files = createFiles(world)
  for (let k = 0; k < companies; k++) {
    const company = `${world.family()} ${world.pick(['Ltd', 'Group', 'Partners', 'Works'])}`
    const domain = `${company.split(' ')[0]!.toLowerCase()}${k}.example`
    const office = { ...world.address(), phone: world.phone() }
    const people = world.whole(2, most)
    for (let n = 0; n < people; n++) {
      const person = world.person(office)
      const email = world.chance(0.7)
        ? `${person.given}.${person.family}@${domain}`
        : `${person.given[0]}${person.family}@${domain}`
      for (let copy = times(world, 0.25); copy > 0; copy--) {
        const row = written(world, { ...person, email: email.toLowerCase() })
        files.add(0, `${k}.${n}`, {
          ...without(row, 'date_of_birth', 'sex'),
          company: world.slip(company, 0.05),
          phone: world.chance(0.2) ? '' : world.chance(0.7) ? person.phone : world.phone(),
        })
      }
    }
  }
  return files.done()
}

/** Staff of which many have the address of their office and few a birth, in a country of few names. */
export function offices(seed: number, size = 3500): TrainingFiles {
  const world = createWorld(seed, { givens: 120, families: 200 })
  const files = createFiles(world)
  for (let k = 0, people = 0; people < size; k++) {
    const staff = world.chance(0.4) ? world.whole(5, 50) : 1
    const address = `info@${world.family().toLowerCase()}${k}.example`
    const town = world.address()
    for (let n = 0; n < staff; n++, people++) {
      const person = world.person(staff > 1 && world.chance(0.7) ? town : {})
      const email = staff > 1 && world.chance(0.8) ? address : person.email
      for (let copy = times(world, 0.3); copy > 0; copy--) {
        const row = without(written(world, person), 'street', 'postcode', 'phone')
        files.add(0, `${k}.${n}`, {
          ...row,
          date_of_birth: world.chance(0.25) ? row['date_of_birth']! : '',
          email: world.chance(0.15) ? '' : email,
        })
      }
    }
  }
  return files.done()
}

/** Two registers of villages: a headman's telephone for half of the houses, a family's for others, and years of birth that are often off. */
function headmen(seed: number): TrainingFiles {
  const world = createWorld(seed, { givens: 120, families: 200 })
  const files = createFiles(world)
  for (let v = 0; v < 90; v++) {
    const village = `${world.address().city}${v}`
    const headman = world.phone()
    for (let house = world.whole(5, 14); house > 0; house--) {
      const [family, phone, whose] = [world.family(), world.phone(), world.next()]
      for (let n = world.whole(1, 6); n > 0; n--) {
        const person = world.person({ family })
        const known = whose < 0.5 ? headman : whose < 0.8 ? phone : person.phone
        for (const side of [0, 1] as const) {
          if (world.chance(0.35)) continue
          const row = written(world, person)
          const year = Number(person.born.slice(0, 4)) + (world.chance(0.25) ? world.whole(-2, 2) : 0)
          files.add(side, `${v}.${house}.${n}`, {
            first_name: row['first_name']!,
            last_name: row['last_name']!,
            sex: person.sex,
            year_of_birth: world.chance(0.1) ? '' : String(year),
            village: world.chance(0.3) ? '' : world.slip(village, 0.1),
            phone: world.chance(0.2) ? '' : world.chance(0.1) ? world.phone() : known,
          })
        }
      }
    }
  }
  return files.done(true)
}

const plain = (
  seed: number,
  people: number,
  again: number,
  row: (world: World, person: Person) => Row,
  sizes = {},
): TrainingFiles => {
  const world = createWorld(seed, sizes)
  const files = createFiles(world)
  for (let k = 0; k < people; k++) {
    const person = world.person()
    for (let n = times(world, again); n > 0; n--) files.add(0, String(k), row(world, person))
  }
  return files.done()
}

const swapped = (world: World, person: Person): Row => {
  const { first_name = '', last_name = '', ...rest } = without(written(world, person), 'phone', 'email')
  return world.chance(0.15)
    ? { ...rest, first_name: last_name, last_name: first_name }
    : { ...rest, first_name, last_name }
}

const oneName = (world: World, person: Person): Row => {
  const { first_name, last_name, ...row } = without(written(world, person), 'email')
  const whole = [first_name, world.chance(0.3) ? world.given() : '', last_name].filter((word) => word !== '')
  return {
    full_name: world.chance(0.1) ? `${last_name}, ${first_name}` : whole.join(' '),
    ...row,
  }
}

/** Columns in another script: `row` says how somebody is written whose given and family names are these. */
function inScript(
  packed: string,
  seed: number,
  row: (world: World, given: string, family: string, town: string, person: Person) => Row,
  { givens = 1, people = 2400 }: { givens?: 1 | 2; people?: number } = {},
): TrainingFiles {
  const { words, towns } = decodeWords(packed)
  const world = createWorld(seed)
  const files = createFiles(world)
  const native = (list: readonly Word[]): string => world.pick(list).native
  for (let k = 0; k < people; k++) {
    const person = world.person()
    const own = words[person.sex === 'F' ? 'female' : 'male']!
    const given = givens === 1 || world.chance(0.2) ? native(own) : native(own) + native(own)
    const family = native(words['family']!)
    const town = world.pick(towns).name.native
    for (let n = times(world, 0.35); n > 0; n--)
      files.add(0, String(k), row(world, given, family, town, person))
  }
  return files.done()
}

/** A letter of a word left out, in any script. */
function shorter(world: World, word: string, share = 0.06): string {
  const letters = [...word]
  if (letters.length < 3 || !world.chance(share)) return word
  letters.splice(world.whole(1, letters.length - 1), 1)
  return letters.join('')
}

const arabic = (seed: number): TrainingFiles =>
  inScript(ARABIC_NAMES, seed, (world, given, family, town, person) => ({
    الاسم: `${shorter(world, given)} ${shorter(world, family)}`,
    'تاريخ الميلاد': world.slipOfDate(person.born),
    الهاتف: world.chance(0.4) ? '' : person.phone,
    المدينة: town,
  }))

const cyrillic = (seed: number): TrainingFiles =>
  inScript(UKRAINIAN_NAMES, seed, (world, given, family, town, person) => ({
    Имя: shorter(world, given),
    Фамилия: shorter(world, family),
    'Дата рождения': world.slipOfDate(person.born),
    Телефон: world.chance(0.4) ? '' : person.phone,
    Город: town,
  }))

const chinese = (seed: number): TrainingFiles =>
  inScript(
    CHINESE_NAMES,
    seed,
    (world, given, family, town, person) => ({
      姓名: family + given,
      性别: person.sex === 'F' ? '女' : '男',
      出生日期: world.slipOfDate(person.born),
      电话: world.chance(0.4) ? '' : person.phone,
      城市: town,
    }),
    { givens: 2, people: 1500 },
  )

/** A register with one record a person, and visits of which somebody has up to twelve. */
function manyToOne(seed: number): TrainingFiles {
  const world = createWorld(seed)
  const files = createFiles(world)
  for (let k = 0; k < 1500; k++) {
    const person = world.person()
    if (!world.chance(0.1)) files.add(1, String(k), without(written(world, person), 'email'))
    const visits = world.chance(0.4) ? 0 : Math.floor(1 + 11 * world.next() ** 2)
    for (let n = 0; n < visits; n++) files.add(0, String(k), without(written(world, person), 'email'))
  }
  return files.done(true)
}

function tenTimes(seed: number): TrainingFiles {
  const world = createWorld(seed)
  const files = createFiles(world)
  for (let k = 0; k < 400; k++) {
    const person = world.person()
    for (let n = world.whole(8, 12); n > 0; n--)
      files.add(0, String(k), without(written(world, person), 'phone', 'postcode'))
  }
  return files.done()
}

/** Two files of so many people, of whom `both` are in both. */
function linked(seed: number, lefts: number, rights: number, both: number): TrainingFiles {
  const world = createWorld(seed)
  const files = createFiles(world)
  for (let k = 0; k < lefts + rights - both; k++) {
    const person = world.person()
    const row = (): Row => without(written(world, person), 'phone', 'email')
    if (k < lefts) files.add(0, String(k), row())
    if (k < both || k >= lefts) files.add(1, String(k), row())
  }
  return files.done(true)
}

const noBirths = (world: World, person: Person): Row =>
  without(written(world, person), 'date_of_birth', 'sex')

/** People of one name, which the form asked for twice, among others of two. */
const oneNameTwice = (world: World, person: Person): Row => {
  const { first_name = '', last_name = '', ...row } = without(written(world, person), 'email', 'street')
  // By the person, and not by the draw: whoever has one name has it in each record.
  return Number(person.phone) % 20 < 9
    ? { ...row, first_name, last_name: first_name }
    : { ...row, first_name, last_name }
}

/** What programs write beside a person: stamps, states, counters, keys, remarks. */
const manyColumns = (world: World, person: Person): Row => {
  const row: Record<string, string> = { ...written(world, person) }
  for (let k = 1; k <= 8; k++) {
    row[`flag_${k}`] = world.pick(['Y', 'N', ''])
    row[`amount_${k}`] = world.chance(0.5) ? '' : String(world.whole(0, 1000))
    row[`code_${k}`] = world.pick(['A', 'B', 'C', 'D', 'E'])
    row[`stamp_${k}`] = world.born(2015, 2024)
  }
  return row
}

/** Pupils of two years: brothers and sisters have one guardian, with one telephone. */
function pupils(seed: number): TrainingFiles {
  const world = createWorld(seed)
  const files = createFiles(world)
  const schools = Array.from({ length: 20 }, () => world.family())
  for (let house = 0; house < 1000; house++) {
    const family = world.family()
    const [guardian, phone, school] = [`${world.given()} ${family}`, world.phone(), world.pick(schools)]
    for (let child = world.chance(0.4) ? world.whole(2, 4) : 1; child > 0; child--) {
      const { given, sex, born } = world.person({ born: world.born(2005, 2015) })
      for (const side of [0, 1] as const) {
        if (world.chance(0.25)) continue
        files.add(side, `${house}.${child}`, {
          'Student first name': world.slip(given),
          'Student last name': world.slip(family),
          'Date of birth': world.chance(0.1) ? '' : world.slipOfDate(born),
          Gender: sex,
          'Guardian name': world.chance(0.15) ? `${world.given()} ${family}` : world.slip(guardian),
          'Guardian phone': world.chance(0.2) ? '' : phone,
          School: school,
        })
      }
    }
  }
  return files.done(true)
}

/** Families with one telephone, whole names and no address. */
function familyTelephone(seed: number): TrainingFiles {
  const world = createWorld(seed)
  const files = createFiles(world)
  for (let house = 0; house < 800; house++) {
    const shared = { family: world.family(), phone: world.phone(), city: world.address().city }
    for (let member = world.whole(1, 5); member > 0; member--) {
      const { given, family, born, phone, city } = world.person(shared)
      for (let n = times(world, 0.3); n > 0; n--)
        files.add(0, `${house}.${member}`, {
          name: `${world.slip(given)} ${world.slip(family)}`,
          birth_year: world.chance(0.2) ? '' : born.slice(0, 4),
          phone: world.chance(0.2) ? '' : world.chance(0.8) ? phone : world.phone(),
          city,
        })
    }
  }
  return files.done()
}

/** A list of a camp: members of a household have a block, a shelter and a head together, and some letters of their whole names. */
export function camp(seed: number, houses = 900): TrainingFiles {
  const world = createWorld(seed, { givens: 250, families: 400 })
  const files = createFiles(world)
  for (let house = 0; house < houses; house++) {
    const [head, father, grandfather] = [world.given(), world.given(), world.given()]
    const shelter = {
      Camp: world.pick(['Kosh', 'Bredi', 'Talun']),
      Block: `${world.pick(['A', 'B', 'C', 'D', 'E', 'F'])}${world.whole(1, 9)}`,
      Shelter: String(world.whole(1, 400)),
    }
    const members = world.whole(1, 6)
    for (let member = 0; member < members; member++) {
      const words = member === 0 ? [head, father, grandfather] : [world.given(), head, father]
      const { sex, born } = world.person({ born: world.born(1955, 2022) })
      const fate = world.pick(['alive', 'missing', 'dead', 'unknown'])
      for (let n = times(world, 0.3); n > 0; n--)
        files.add(0, `${house}.${member}`, {
          'Full name': words.map((word) => world.slip(word)).join(' '),
          Sex: sex,
          'Date of birth': world.chance(0.4) ? '' : world.slipOfDate(born),
          ...shelter,
          ...(world.chance(0.15) && { Shelter: String(world.whole(1, 400)) }),
          'Head of household': `${world.slip(head)} ${world.slip(father)}`,
          Fate: fate,
          Status: world.pick(['registered', 'active', 'inactive']),
        })
    }
  }
  return files.done()
}

/** Of one file given names, of the other no more than their first letters. */
function initials(seed: number): TrainingFiles {
  const world = createWorld(seed)
  const files = createFiles(world)
  for (let k = 0; k < 2600; k++) {
    const { given, family, born, city } = world.person()
    const middle = world.chance(0.6) ? world.given() : ''
    const [last_name, other] = [world.slip(family), world.slip(family)]
    if (!world.chance(0.25))
      files.add(0, String(k), {
        first_name: world.slip(given),
        middle_name: middle,
        last_name,
        dob: world.slipOfDate(born),
        town: city,
      })
    if (!world.chance(0.25))
      files.add(1, String(k), {
        initials: given.slice(0, 1) + middle.slice(0, 1),
        last_name: other,
        dob: world.chance(0.1) ? '' : world.slipOfDate(born),
        town: world.chance(0.1) ? '' : city,
      })
  }
  return files.done(true)
}

/** Nothing but addresses: who is to be found is a house. */
export function addresses(seed: number, many = 2200): TrainingFiles {
  const world = createWorld(seed)
  const files = createFiles(world)
  for (let k = 0; k < many; k++) {
    const { street, city, postcode } = world.address()
    for (let n = times(world, 0.4); n > 0; n--)
      files.add(0, `${street}, ${postcode}`, {
        address: world.slip(street),
        city: world.slip(city, 0.03),
        postcode: world.chance(0.05) ? '' : postcode,
      })
  }
  return files.done()
}

/** The sets, in the order in which they are printed. */
export const TRAINING_SETS: readonly TrainingSet[] = [
  { name: 'households with one telephone', floor: 0.985, make: (seed) => households(seed) },
  { name: 'twins, 12 %', floor: 0.98, make: (seed) => households(seed, { houses: 700, twins: 0.12 }) },
  { name: 'fathers and sons of one name', floor: 0.96, make: fathersAndSons },
  { name: 'movers', floor: 0.985, make: movers },
  { name: 'colleagues', floor: 0.98, make: colleagues },
  { name: 'one e-mail for an office', floor: 0.985, make: offices },
  { name: 'headmen’s telephones', floor: 0.975, make: headmen },
  { name: 'no birth dates', floor: 0.99, make: (seed) => plain(seed, 2600, 0.35, noBirths) },
  { name: 'one column of names', floor: 0.985, make: (seed) => plain(seed, 2200, 0.35, oneName) },
  { name: 'swapped names', floor: 0.99, make: (seed) => plain(seed, 2600, 0.35, swapped) },
  { name: 'one name in both columns', floor: 0.985, make: (seed) => plain(seed, 2200, 0.35, oneNameTwice) },
  { name: 'forty columns', floor: 0.99, make: (seed) => plain(seed, 1500, 0.35, manyColumns) },
  { name: 'pupils and guardians', floor: 0.985, make: pupils },
  { name: 'one telephone, whole names', floor: 0.95, make: familyTelephone },
  { name: 'list of a camp', floor: 0.95, make: camp },
  { name: 'initials in one file', floor: 0.975, make: initials },
  { name: 'nothing but addresses', floor: 0.93, make: addresses },
  { name: 'Arabic columns', floor: 0.98, make: arabic },
  { name: 'Cyrillic columns', floor: 0.98, make: cyrillic },
  { name: 'Chinese columns', floor: 0.985, make: chinese },
  { name: 'many to one', floor: 0.99, make: manyToOne },
  { name: 'ten records a person', floor: 0.99, make: tenTimes },
  { name: 'nobody in both files', floor: 1, make: (seed) => linked(seed, 1500, 1500, 0) },
  { name: 'sixty records', floor: 0.9, make: (seed) => plain(seed, 42, 0.45, written) },
  { name: '100 against 50,000', floor: 0.94, make: (seed) => linked(seed, 100, 50_000, 70) },
]
