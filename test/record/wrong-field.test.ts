import { expect, it } from 'vitest'
import { FIRST_DAY, LAST_DAY, OLDEST } from '../../src/record/values.ts'
import { wrongField } from '../../src/record/wrong-field.ts'

const wrongIn = (fields: object): string | undefined => wrongField({ id: 'a', names: [], ...fields })

const birth =
  (field: string) =>
  (value: number): object => ({ birth: { precision: 'day', [field]: value } })
const place =
  (field: string) =>
  (value: number): object => ({ places: [{ kind: 'birth', [field]: value }] })

it.each([
  ['birth.year', birth('year'), 1, 9999],
  ['birth.month', birth('month'), 1, 12],
  ['birth.day', birth('day'), 1, 31],
  ['birth.yearOfCentury', birth('yearOfCentury'), 0, 99],
  ['birth.earliest', birth('earliest'), FIRST_DAY, LAST_DAY],
  ['birth.latest', birth('latest'), FIRST_DAY, LAST_DAY],
  ['age.years', (years: number) => ({ age: { years } }), 0, OLDEST],
  ['age.toYears', (toYears: number) => ({ age: { years: 3, toYears } }), 0, OLDEST],
  ['age.on', (on: number) => ({ age: { years: 3, on } }), FIRST_DAY, LAST_DAY],
  ['places.0.latitude', place('latitude'), -90, 90],
  ['places.0.longitude', place('longitude'), -180, 180],
  ['source.recordedOn', (recordedOn: number) => ({ source: { recordedOn } }), FIRST_DAY, LAST_DAY],
] as const)('%s may be what lies between two ends, these included', (field, fieldsOf, least, most) => {
  for (const value of [least, most]) expect(wrongIn(fieldsOf(value))).toBeUndefined()
  for (const value of [least - 1, most + 1]) expect(wrongIn(fieldsOf(value))).toBe(field)
})

it.each([
  ['names.0.language', { names: [{ full: 'A', language: 5 }] }],
  ['names.0.parts.0.text', { names: [{ parts: [{ text: 5, role: 'given' }] }] }],
  ['birth.basis', { birth: { precision: 'day', basis: 'guess' } }],
  ['birth.calendar', { birth: { precision: 'day', calendar: 5 } }],
  ['birth.damaged', { birth: { precision: 'day', damaged: true } }],
  ['relatives.0.birth', { relatives: [{ role: 'son', names: [], birth: '2010' }] }],
  [
    'relatives.0.birth.month',
    { relatives: [{ role: 'son', names: [], birth: { precision: 'day', month: 13 } }] },
  ],
  ['relatives.0.names.0.full', { relatives: [{ role: 'son', names: [{ full: 5 }] }] }],
  ['places.0.at', { places: [{ kind: 'birth', at: '2010' }] }],
  ['places.0.code', { places: [{ kind: 'birth', code: 5 }] }],
  ['identifiers.0.kind', { identifiers: [{ kind: 5, value: 'x' }] }],
  ['identifiers.0.value', { identifiers: [{ kind: 'phone', value: 5 }] }],
  ['events.0.kind', { events: [{ kind: 5 }] }],
  ['attributes', { attributes: { colour: 5 } }],
])('a value of another type under %s is found there', (field, fields) => {
  expect(wrongIn(fields)).toBe(field)
})
