import { unpaced } from '../../src/internal/pace.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparerSteps } from '../../src/compare/comparer.ts'
import type { Condition, PlaceAgreement } from '../../src/compare/condition.ts'
import { haversineKm } from '../../src/compare/places/haversine.ts'
import { populate } from '../../src/encode/populate.ts'
import { gazetteerOf } from '../../src/normalise/places/gazetteer.ts'
import type { LifeEvent, Place } from '../../src/record/types.ts'

const KINDS: readonly PlaceAgreement[] = [
  'same',
  'otherScript',
  'oneEdit',
  'tokens',
  'twoEdits',
  'similar',
  'within',
  'sameRegion',
  'namesake',
  'sameCountry',
]
const conditions: Condition[] = [
  ...KINDS.slice(0, 6).map((is): Condition => ({ kind: 'place', is })),
  { kind: 'distance', withinKm: 5 },
  ...KINDS.slice(6).map((is): Condition => ({ kind: 'place', is })),
  { kind: 'else' },
]
const NAMES = ['missing', ...KINDS.slice(0, 6), '5km', ...KINDS.slice(6), 'different']

const places = gazetteerOf([
  { code: 'SD', names: ['Sudan', 'السودان'], level: 0 },
  { code: 'SD05', names: ['West Darfur', 'غرب دارفور'], level: 1, parent: 'SD' },
  {
    code: 'SD05001',
    names: ['El Geneina', 'Al Junaynah', 'الجنينة'],
    level: 2,
    parent: 'SD05',
    latitude: 13.45,
    longitude: 22.45,
  },
  { code: 'SD02', names: ['North Darfur'], level: 1, parent: 'SD' },
  { code: 'SD02009', names: ['Kutum', 'كتم'], level: 2, parent: 'SD02' },
  { code: 'SD05777', names: ['Kutum'], level: 2, parent: 'SD05' },
])

function agree(a: Omit<Place, 'kind'>, b: Omit<Place, 'kind'>, table?: typeof places): string {
  const record = (id: string, place: Omit<Place, 'kind'>): never =>
    ({ id, names: [], places: [{ kind: 'birth', ...place }] }) as never
  const population = populate([record('a', a), record('b', b)], undefined, table)
  const comparer = unpaced(comparerSteps(population, { feature: 'birthPlace', conditions }))
  expect(comparer.level(1, 0)).toBe(comparer.level(0, 1))
  return NAMES[comparer.level(0, 1)]!
}

describe('places', () => {
  it.each<[Omit<Place, 'kind'>, Omit<Place, 'kind'>, string]>([
    [{ text: 'Kutum' }, { text: 'kutum ' }, 'same'],
    [{ text: 'Kutum' }, { city: 'Kutum' }, 'same'],
    [{ text: 'Артемівськ' }, { text: 'Bakhmut' }, 'same'],
    [{ text: 'Akyab' }, { city: 'Sittwe' }, 'same'],
    [{ text: 'ደብረ ዘይት' }, { text: 'Bishoftu' }, 'same'],
    [{ text: 'Kobanê' }, { text: 'Ain al-Arab' }, 'same'],
    [{ text: 'Toretsk', country: 'UA' }, { text: 'Dzerzhinsk', country: 'RU' }, 'namesake'],
    [{ text: 'Mergui' }, { text: 'Bago' }, 'different'],
    [{ text: 'Al Fashir' }, { text: 'Al Fasher' }, 'oneEdit'],
    [{ text: 'El Geneina' }, { text: 'الجنينة' }, 'otherScript'],
    [{ text: 'Kutum' }, { text: 'Nyala' }, 'different'],
    // a village with its district, and one of them in another script
    [{ text: 'Irgalem, Hawassa' }, { text: 'አዋሳ' }, 'tokens'],
    [{ text: 'ရန်ကုန်' }, { text: 'Hlaing Tharyar, Yangon' }, 'tokens'],
    [{ text: 'Askeran, Stepanakert' }, { text: 'Аскеран, Khankendi' }, 'tokens'],
    [{ text: 'الجنينة، غرب دارفور' }, { text: 'El Geneina' }, 'tokens'],
    [{ text: 'نيالا، جنوب دارفور' }, { text: 'El Geneina' }, 'different'],
    [{ text: 'Yirgalem, Jimma' }, { text: 'አዋሳ' }, 'different'],
    // admin levels
    [{ city: 'Kutum', region: 'North Darfur' }, { text: 'North Darfur' }, 'within'],
    [{ city: 'Kutum', region: 'North Darfur' }, { region: 'North Darfur' }, 'within'],
    [{ city: 'Kutum', country: 'Sudan' }, { country: 'السودان' }, 'within'],
    [{ city: 'Kutum', country: 'SDN' }, { text: 'Soudan' }, 'within'],
    [{ city: 'Kutum', region: 'North Darfur' }, { city: 'Kebkabiya', region: 'N. Darfur' }, 'sameRegion'],
    [{ city: 'Kutum', country: 'SD' }, { city: 'Nyala', country: 'Sudan' }, 'sameCountry'],
    [{ city: 'Tripoli', country: 'Libya' }, { city: 'Tripoli', country: 'LBN' }, 'namesake'],
    [{ city: 'Kutum', country: 'Sudan' }, { city: 'Abeche', country: 'Chad' }, 'different'],
    // nothing that could differ
    [{ city: 'Kutum' }, { country: 'Sudan' }, 'missing'],
    [{ city: 'Kutum' }, { region: 'North Darfur' }, 'missing'],
    [{ code: 'SD05001' }, { city: 'Kutum' }, 'missing'],
    // codes
    [{ code: 'SD05001' }, { code: 'sd-05-001' }, 'same'],
    [{ code: 'SD05001' }, { code: 'SD05' }, 'within'],
    [{ code: 'SD05001' }, { code: 'SD02009' }, 'sameCountry'],
    [{ code: 'SD05001' }, { code: 'TD0101' }, 'different'],
    // coordinates
    [
      { text: 'Camp A', latitude: 13.45, longitude: 22.44 },
      { text: 'Ardamata', latitude: 13.46, longitude: 22.46 },
      '5km',
    ],
    [{ latitude: 13.45, longitude: 22.44 }, { latitude: 15.1, longitude: 24.6 }, 'different'],
  ])('%o %o: %s', (a, b, expected) => expect(agree(a, b)).toBe(expected))

  it('under several names are one by the table of the caller', () => {
    expect(agree({ text: 'Al-Junaynah' }, { text: 'El Geneina' })).not.toBe('same')
    expect(agree({ text: 'Al-Junaynah' }, { text: 'El Geneina' }, places)).toBe('same')
    expect(agree({ text: 'الجنينة' }, { code: 'SD05001' }, places)).toBe('same')
    expect(agree({ text: 'El Geneina' }, { region: 'West Darfur' }, places)).toBe('within')
    expect(agree({ text: 'El Geneina' }, { country: 'Sudan' }, places)).toBe('within')
    expect(agree({ text: 'El Geneina' }, { text: 'Al Junaynah', region: 'West Darfur' }, places)).toBe('same')
  })

  it('of one name are told apart by what they lie in, or not at all', () => {
    expect(places.find('Kutum')).toBeUndefined()
    expect(places.find('Kutum', ['North Darfur'])?.code).toBe('SD02009')
    expect(places.find('Kutum', ['غرب دارفور'])?.code).toBe('SD05777')
    expect(places.find('Kutum', ['Sudan'])).toBeUndefined()
  })

  it('are refused with their row, never their name', () => {
    for (const entry of [
      { code: 'SD', names: ['Zzname'] },
      { code: '', names: ['Zzname'] },
      { code: 'X1', names: [] },
      { code: 'X2', names: ['Zzname'], parent: 'NONE' },
    ])
      expect(() => gazetteerOf([{ code: 'SD', names: ['Sudan'] }, entry])).toThrow(
        /^row 2 of the table of places (?!.*Zzname)/,
      )
  })

  it('of which less is known never disagree with themselves', () => {
    const place = fc.record(
      {
        city: fc.constantFrom('Kutum', 'Nyala', 'كتم'),
        region: fc.constantFrom('North Darfur', 'South Darfur'),
        country: fc.constantFrom('Sudan', 'TD'),
        code: fc.constantFrom('SD02', 'SD02009', 'TD01'),
      },
      { requiredKeys: [] },
    )
    const keys = fc.subarray(['city', 'region', 'country', 'code'] as const)
    fc.assert(
      fc.property(place, keys, (a, gone) => {
        const less = Object.fromEntries(Object.entries(a).filter(([key]) => !gone.includes(key as 'city')))
        expect(['same', 'within', 'sameRegion', 'sameCountry', 'missing']).toContain(agree(a as never, less))
        if (Object.keys(less).length === 0) expect(agree(a as never, less)).toBe('missing')
      }),
    )
  })
})

describe('distance', () => {
  it.each([
    [52.2296, 21.0122, 41.8919, 12.5113, 1316],
    [0, 0, 0, 180, 20_015],
    [13.45, 22.45, 13.45, 22.45, 0],
  ])('%d,%d to %d,%d is %d km', (a, b, c, d, km) => expect(haversineKm(a, b, c, d)).toBeCloseTo(km, -1))

  it('is symmetric, and at most half around the earth', () => {
    const lat = fc.double({ min: -90, max: 90, noNaN: true })
    const lon = fc.double({ min: -180, max: 180, noNaN: true })
    fc.assert(
      fc.property(lat, lon, lat, lon, (a, b, c, d) => {
        expect(haversineKm(a, b, c, d)).toBeCloseTo(haversineKm(c, d, a, b), 6)
        expect(haversineKm(a, b, c, d)).toBeLessThanOrEqual(20_016)
      }),
    )
  })
})

describe('routes', () => {
  const day = (at: number): { earliest: number; latest: number; precision: 'day' } => ({
    earliest: at,
    latest: at,
    precision: 'day',
  })
  const level = (a: object, b: object): number => {
    const population = populate([
      { id: 'a', names: [], ...a },
      { id: 'b', names: [], ...b },
    ])
    const route = { feature: 'route', conditions: [{ kind: 'impossibleRoute' }, { kind: 'else' }] } as const
    const comparer = unpaced(comparerSteps(population, route))
    expect(comparer.level(1, 0)).toBe(comparer.level(0, 1))
    return comparer.level(0, 1)
  }
  const separated = (at: number): object => ({
    places: [{ kind: 'separated_at', city: 'Kutum', at: day(at) }],
  })
  const found = (at: number): object => ({ places: [{ kind: 'found_at', city: 'Adre', at: day(at) }] })
  const event = (kind: string, at: number): object => ({
    events: [{ kind, at: day(at) } satisfies LifeEvent],
  })

  it('nobody is found before the separation', () => {
    expect(level(separated(14_000), found(13_000))).toBe(1)
    expect(level(separated(14_000), found(13_990))).toBe(2)
    expect(level(separated(14_000), found(15_000))).toBe(2)
  })

  it('nobody is last seen after death, or before birth', () => {
    expect(level(event('last_contact', 15_000), event('death', 14_000))).toBe(1)
    expect(level(event('last_contact', 15_000), { ...event('death', 16_000) })).toBe(2)
    expect(level(separated(10_000), { ...found(15_000), birth: day(14_000) })).toBe(1)
  })

  it('what only one record says is no contradiction', () => {
    expect(level(separated(14_000), separated(15_000))).toBe(0)
    expect(level(separated(14_000), {})).toBe(0)
    expect(level(found(14_000), { birth: day(20_000) })).toBe(0)
  })
})

it('a spelling without a level of its own in a model has that of the next looser one', () => {
  const few: Condition[] = [{ kind: 'place', is: 'same' }, { kind: 'place', is: 'similar' }, { kind: 'else' }]
  const record = (id: string, text: string): never =>
    ({ id, names: [], places: [{ kind: 'birth', text }] }) as never
  const level = (a: string, b: string): number => {
    const population = populate([record('a', a), record('b', b)])
    return unpaced(comparerSteps(population, { feature: 'birthPlace', conditions: few })).level(0, 1)
  }
  expect(level('Nassiriya', 'NASSIRIYA')).toBe(1)
  expect(level('Nassiriya', 'Nasiriyah')).toBe(2)
  expect(level('Nassiriya', 'Basra')).toBe(3)
})
