import { expect, it } from 'vitest'
import { features } from '../../src/encode/features.ts'
import { populate } from '../../src/encode/populate.ts'
import { PopulationBuilder } from '../../src/encode/population-builder.ts'
import type { PersonRecord } from '../../src/record/types.ts'

function featuresOf(record: PersonRecord): [string, string][] {
  const found: [string, string][] = []
  features(record, (feature, value) => found.push([feature, value]))
  return found
}

it('columns hold what each record has, sorted by id within each side', () => {
  const record = (id: string, ...emails: string[]): PersonRecord => ({
    id,
    names: [],
    identifiers: emails.map((value) => ({ kind: 'email', value })),
  })
  const population = populate(
    [
      record('b', 'x@mail.example'),
      record('a'),
      record('c', 'y@mail.example', 'X@mail.example', 'y@mail.example'),
    ],
    [record('z', 'x@mail.example'), record('a', 'q@mail.example')],
  )
  expect(population.ids).toEqual(['a', 'b', 'c', 'a', 'z'])
  expect([population.size, population.split, population.linking]).toEqual([5, 3, true])
  const { offsets, ids, dictionary, counts, present } = population.columns.get('email')!
  const values = population.ids.map((_, i) =>
    [...ids.subarray(offsets[i], offsets[i + 1])].map((id) => dictionary.strings[id]),
  )
  // A value that a record gives twice is held once.
  expect(values).toEqual([
    [],
    ['x@mail.example'],
    ['y@mail.example', 'x@mail.example'],
    ['q@mail.example'],
    ['x@mail.example'],
  ])
  const x = dictionary.find('x@mail.example')
  expect([counts[0][x], counts[1][x], ...present]).toEqual([2, 1, 2, 2])
})

it('a record whose consent is withheld is passed over', () => {
  const builder = new PopulationBuilder()
  expect(builder.add({ id: '1', names: [], sex: 'male', consent: { match: false } })).toBe(false)
  expect(builder.add({ id: '2', names: [], consent: { match: true } })).toBe(true)
  const population = builder.finish()
  expect([population.ids, [...population.columns.keys()]]).toEqual([['2'], []])
})

it('what a record is compared by, and never an empty value', () => {
  const record: PersonRecord = {
    id: '1',
    names: [
      {
        parts: [
          { text: 'Zoë  Ann', role: 'given' },
          { text: '—', role: 'family' },
        ],
      },
    ],
    sex: 'female',
    places: [
      {
        kind: 'residence',
        city: 'São Paulo',
        postcode: ' sw1a 1aa',
        lines: ['12 High Street', '12 HIGH STREET', 'Flat B'],
      },
      { kind: 'last_seen', city: 'Goma' },
    ],
    identifiers: [
      { kind: 'email', value: ' A@Mail.example ' },
      { kind: 'phone', value: '+1 555-0100' },
      { kind: 'passport', value: '-' },
    ],
    attributes: { Shoe: 'Forty Two', Empty: ' ' },
  }
  const found = featuresOf(record)
  expect(found.every(([, value]) => value !== '')).toBe(true)
  expect(Object.fromEntries(found)).toMatchObject({
    given: 'zoe ann',
    sex: 'female',
    city: 'sao paulo',
    postcode: 'sw1a1aa',
    houseNumber: '12',
    street: 'high street',
    line2: 'flat b',
    'place.last_seen': 'goma',
    email: 'a@mail.example',
    script: 'Latin',
    'attribute.Shoe': 'forty two',
  })
  const names = found.map(([feature]) => feature)
  for (const absent of ['family', 'attribute.Empty', 'id.passport']) expect(names).not.toContain(absent)
})

it.each(['00000', '0000', '00000-0000', '99999', 'XXXXX'])('%s is no postcode', (postcode) => {
  const places = [{ kind: 'residence' as const, city: 'Goma', postcode }]
  expect(featuresOf({ id: '1', names: [], places }).map(([feature]) => feature)).toEqual(['city'])
})
