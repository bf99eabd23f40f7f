import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FewRecords } from '../../src/encode/few-records.ts'
import type { Population } from '../../src/encode/population.ts'
import { PopulationBuilder } from '../../src/encode/population-builder.ts'

const FEATURES = ['given', 'family', 'name', 'relatives', 'city']
type Values = readonly (readonly [feature: string, value: string])[]

/** Distinct values, as `recordValues` gives them. */
const person = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...FEATURES), fc.constantFrom('a', 'ab', '王', '𠮷', '\ud800')),
  { maxLength: 7, selector: (value) => value.join() },
)
const side = fc.array(person, { maxLength: 5 })

function few(left: readonly Values[], right: readonly Values[]): Population {
  const records = new FewRecords()
  const add = (values: Values, k: number): void => {
    const record = records.begin(`id${k}`)
    for (const [feature, value] of values) {
      const column = records.column(feature)
      column.add(record, column.dictionary.intern(value))
    }
  }
  left.forEach(add)
  records.startRight()
  right.forEach(add)
  return records.finish()
}

function many(left: readonly Values[], right: readonly Values[]): Population {
  const builder = new PopulationBuilder()
  left.forEach((values, k) => builder.addValues(`id${k}`, values))
  builder.startRight()
  right.forEach((values, k) => builder.addValues(`id${k}`, values))
  return builder.finish()
}

const plain = ({ ids, columns, ...rest }: Population): unknown => ({
  ...rest,
  ids: [...ids],
  columns: [...columns].map(([feature, { dictionary, ...column }]) => ({
    ...column,
    feature,
    strings: [...dictionary.strings],
    codes: dictionary.codes(),
    packed: { ...dictionary.packed(), pieces: undefined },
    found: dictionary.strings.map((text) => dictionary.find(text)),
    unknown: dictionary.find('nobody'),
  })),
})

/** What `packed` holds of a dictionary in pieces are their numbers. */
const isWhole = ({ columns }: Population): boolean => !columns.has('name')

describe('FewRecords', () => {
  it('lays records out as those of a file', () => {
    fc.assert(
      fc.property(side, side, (left, right) => {
        const [own, other] = [few(left, right), many(left, right)]
        if (isWhole(own)) expect(plain(own)).toEqual(plain(other))
        else {
          for (const [feature, { dictionary, ...column }] of own.columns) {
            const { dictionary: theirs, ...expected } = other.columns.get(feature)!
            expect(column).toEqual(expected)
            expect(dictionary.strings).toEqual(theirs.strings)
            expect(dictionary.codes()).toEqual(theirs.codes())
          }
        }
      }),
    )
  })

  it('gives columns of one vocabulary one dictionary', () => {
    const { columns } = few([[['given', 'ab']]], [[['family', 'ab']]])
    expect(columns.get('given')!.dictionary).toBe(columns.get('family')!.dictionary)
    expect(columns.get('given')!.single![0]).toBe(columns.get('family')!.single![1])
  })
})
