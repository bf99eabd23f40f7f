/**
 * Invented requests with the answer that a case worker would expect: whoever is registered stands first, in one of the zones named; whoever only
 * looks alike does not reach `likely`. All of them lie in one registry and are each other's strangers.
 */
import { beforeAll, expect, it } from 'vitest'
import {
  createRegistry,
  defaultModel,
  type PersonRecord,
  type Registry,
  recordsFromRows,
} from '../../src/index.ts'

type Row = Readonly<Record<string, string>>
interface Case {
  readonly of: string
  readonly asked: Row
  readonly registered: Row
  /** The zones in which the answer may stand; of a person who is somebody else all but `likely`. */
  readonly zones: string
}

const CASES: readonly Case[] = [
  {
    of: 'an Arabic request for a child in Latin letters',
    asked: {
      name: 'زينب عبد الكريم حسين',
      sex: 'أنثى',
      birth: '2012',
      mother_name: 'سعاد محمود',
      birth_place: 'حلب',
    },
    registered: {
      name: 'Zaynab Abdulkarim Hussain',
      sex: 'F',
      birth: '2012-03-04',
      mother_name: 'Souad Mahmoud',
      birth_place: 'Aleppo',
    },
    zones: 'likely',
  },
  {
    of: "a father's name as family name",
    asked: { name: 'Khalid Ibrahim Musa Adam', sex: 'M', birth: '1999-02-11', birth_place: 'Nyala' },
    registered: {
      given_name: 'Khalid',
      family_name: 'Ibrahim',
      sex: 'M',
      birth: '1999-02-11',
      birth_place: 'Nyala',
    },
    zones: 'likely',
  },
  {
    of: 'a birth in the Hijri calendar',
    asked: { name: 'عبدالله سالم الحربي', 'تاريخ الميلاد الهجري': '1410-05-12', sex: 'ذكر' },
    registered: { name: 'Abdullah Salem Al-Harbi', sex: 'M', birth: '1989-12-10' },
    zones: 'likely possible',
  },
  {
    of: 'a year of Solar Hijri in a column that says nothing',
    asked: { name: 'گل محمد', sex: 'مرد', birth: '1364', father_name: 'دوست محمد', birth_place: 'قندوز' },
    registered: {
      name: 'Gul Mohammad',
      sex: 'M',
      birth: '1985',
      father_name: 'Dost Mohammad',
      birth_place: 'Kunduz',
    },
    zones: 'likely',
  },
  {
    of: 'a telephone with and without its country',
    asked: { name: 'Lina', phone: '+249 912 345 678' },
    registered: { name: 'Leena Osman', phone: '0912345678' },
    zones: 'likely possible',
  },
  {
    of: 'an age and a birth',
    asked: { name: 'Nyandeng Deng Mabior', sex: 'F', age: '14', age_date: '2026-01-10', birth_place: 'Bor' },
    registered: { name: 'Nyandeng Deng', sex: 'F', birth: '2011-07-05', birth_place: 'Bor' },
    zones: 'likely possible',
  },
  {
    of: 'a remarried mother',
    asked: {
      name: 'Samuel Tesfaye Bekele',
      sex: 'M',
      birth: '2013-09-17',
      mother_name: 'Almaz Girma',
      father_name: 'Tesfaye Bekele',
    },
    registered: {
      name: 'Samuel Tesfaye',
      sex: 'M',
      birth: '2013-09-17',
      mother_name: 'Almaz Girma',
      father_name: 'Dawit Haile',
    },
    zones: 'likely possible',
  },
  {
    of: 'a minor known by a nickname',
    asked: {
      name: 'Mohammad Ismail',
      nickname: 'Chotu',
      sex: 'M',
      age: '10',
      age_date: '2026-02-01',
      birth_place: 'Kunduz',
    },
    registered: { name: 'Chotu', sex: 'M', age: '10', age_date: '2026-05-01', birth_place: 'Kunduz' },
    zones: 'likely possible',
  },
  {
    of: 'a sex written down wrong',
    asked: { name: 'Olha Petrenko', sex: 'F', birth: '1987-04-19', birth_place: 'Kherson' },
    registered: { name: 'Ольга Петренко', sex: 'M', birth: '1987-04-19', birth_place: 'Херсон' },
    zones: 'likely possible',
  },
  {
    of: 'exchanged names',
    asked: { given_name: 'Kovalchuk', family_name: 'Iryna', sex: 'F', birth: '1991-06-30' },
    registered: { given_name: 'Iryna', family_name: 'Kovalchuk', sex: 'F', birth: '1991-06-30' },
    zones: 'likely',
  },
  {
    of: "a woman under her husband's name",
    asked: { name: 'Rosa Elena Medina', sex: 'F', birth: '1982-10-09', spouse: 'Carlos Andrade' },
    registered: { name: 'Rosa Elena de Andrade', sex: 'F', birth: '1982-10-09', spouse: 'Carlos Andrade' },
    zones: 'likely possible',
  },
  {
    of: 'Somali and English spellings',
    asked: { name: 'Cabdiraxmaan Faarax Guuleed', sex: 'M', birth: '1975' },
    registered: { name: 'Abdirahman Farah Gulled', sex: 'M', birth: '1975-01-01' },
    zones: 'likely possible',
  },
  {
    of: 'an Ethiopian name of two words that is one',
    asked: { name: 'ሰላማዊት ገብረ መድኅን', sex: 'ሴት', birth: '1994' },
    registered: { name: 'Selamawit Gebremedhin', sex: 'F', birth: '1994-02-17' },
    zones: 'likely possible',
  },
  {
    of: 'a Burmese honorific',
    asked: { name: 'U Thein Zaw', sex: 'M', birth: '1961-07-12', birth_place: 'Sittwe' },
    registered: { name: 'Ko Thein Zaw', sex: 'M', birth: '1961-07-12', birth_place: 'Sittwe' },
    zones: 'likely',
  },
  {
    of: 'a Ukrainian patronymic in front of nobody',
    asked: { name: 'Шевчук Андрій Миколайович', sex: 'ч', birth: '14.10.1968' },
    registered: { given_name: 'Andrii', family_name: 'Shevchuk', sex: 'M', birth: '1968-10-14' },
    zones: 'likely',
  },
  {
    of: 'two Venezuelan surnames and one',
    asked: { name: 'Yusleidy del Carmen Pérez Hernández', sex: 'F', birth: '1993-08-21' },
    registered: { name: 'Yusleidi Perez', sex: 'F', birth: '1993-08-21' },
    zones: 'likely',
  },
  {
    of: 'a Vietnamese name in the order of the West',
    asked: { name: 'Nguyễn Thị Thu Hà', sex: 'F', birth: '1970-09-30' },
    registered: { name: 'Thu Ha Nguyen', sex: 'F', birth: '1970-09-30' },
    zones: 'likely',
  },
  {
    of: 'the other one of twins',
    asked: { name: 'Peter Lado Wani', sex: 'M', birth: '2008-08-08', mother_name: 'Mary Keji' },
    registered: { name: 'Paul Lado Wani', sex: 'M', birth: '2008-08-08', mother_name: 'Mary Keji' },
    zones: 'possible unlikely',
  },
  {
    of: 'a child who was given the name of a dead one',
    asked: {
      name: 'Maria Fernanda Rojas Diaz',
      sex: 'F',
      birth: '2010-03-03',
      mother_name: 'Luisa Diaz Mora',
    },
    registered: {
      name: 'Maria Fernanda Rojas Diaz',
      sex: 'F',
      birth: '2014-11-20',
      mother_name: 'Luisa Diaz Mora',
    },
    zones: 'possible unlikely',
  },
  {
    of: 'a father of the same name',
    asked: { name: 'José Gregorio Ramírez', sex: 'M', birth: '1960-03-12' },
    registered: { name: 'José Gregorio Ramírez', sex: 'M', birth: '1988-09-04' },
    zones: 'possible unlikely',
  },
]

let registry: Registry
const recordOf = async (id: string, row: Row): Promise<PersonRecord> =>
  (await recordsFromRows([{ id, ...row }])).records[0]!

beforeAll(async () => {
  registry = await createRegistry(defaultModel())
  for (const [n, { registered }] of CASES.entries()) registry.add(await recordOf(`r${n}`, registered))
}, 60_000)

it.each(CASES.map((one, n) => [one.of, n] as const))('%s', async (_, n) => {
  const { asked, zones } = CASES[n]!
  const query = await recordOf('q', asked)
  const { hits } = registry.search(query)
  const [first, second] = hits
  expect(first).toMatchObject({ id: `r${n}`, kind: 'found' })
  expect(zones.split(' ')).toContain(first!.zone)
  expect(second?.zone).not.toBe('likely')
  const { prior, contributions, sharedBits, weight } = registry.explain(query, first!.id)!
  const sum = contributions.reduce((bits, c) => bits + c.bits + c.termFrequencyBits, prior + sharedBits)
  expect(sum).toBeCloseTo(first!.weight, 9)
  expect(weight).toBe(first!.weight)
})
