import { describe, expect, it } from 'vitest'
import { FewRecords } from '../../src/encode/few-records.ts'
import { populate } from '../../src/encode/populate.ts'
import { repeatedNames } from '../../src/encode/repeated-names.ts'
import type { PersonRecord } from '../../src/record/types.ts'

const person = (id: string, given: string, family: string): PersonRecord => ({
  id,
  names: [
    {
      parts: [
        { role: 'given', text: given },
        { role: 'family', text: family },
      ],
    },
  ],
})

describe('one name in both columns', () => {
  const people = [
    person('a', 'Sutari', 'Sutari'),
    person('b', 'Wenda', 'Sutari'),
    person('c', 'Sutari', 'Lomo'),
    person('d', 'SUTARI', 'sutari'),
  ]

  it('is a given name and no family name', () => {
    const { columns } = populate(people)
    const of = (feature: string): string[] => {
      const { single, dictionary } = columns.get(feature)!
      return Array.from(single!, (id) => (id < 0 ? '' : dictionary.text(id)))
    }
    expect(of('given')).toEqual(['sutari', 'wenda', 'sutari', 'sutari'])
    expect(of('family')).toEqual(['', 'sutari', 'lomo', ''])
    expect(columns.get('family')!.present).toEqual([2, 2])
    expect(columns.get('family')!.counts[0][columns.get('family')!.dictionary.find('sutari')]).toBe(1)
  })

  it('is found whichever of several it is, in order', () => {
    const given = { records: [0, 1, 1, 3], values: [7, 5, 6, 9] }
    const family = { records: [0, 1, 2, 3, 3], values: [7, 6, 9, 8, 9] }
    expect(repeatedNames(given, family)).toEqual([0, 1, 4])
    expect(repeatedNames(given, { records: [], values: [] })).toEqual([])
  })

  it('is laid out for few records as for many', () => {
    const few = new FewRecords()
    for (const [side, list] of [people.slice(0, 2), people.slice(2)].entries()) {
      if (side === 1) few.startRight()
      for (const { id, names } of list) {
        const record = few.begin(id)
        for (const { role, text } of names[0]!.parts!) {
          const column = few.column(role)
          column.add(record, column.dictionary.intern(text.toLowerCase()))
        }
      }
    }
    const family = few.finish().columns.get('family')!
    const many = populate(people.slice(0, 2), people.slice(2)).columns.get('family')!
    expect(Array.from(family.offsets)).toEqual(Array.from(many.offsets))
    expect(family.present).toEqual(many.present)
  })
})
