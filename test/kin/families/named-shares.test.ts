import { describe, expect, it } from 'vitest'
import { namedShares } from '../../../src/kin/families/roster-bits.ts'
import { defaultModel, link, recordsFromRows } from '../../../src/index.ts'

describe('how much it counts that the other family does not name a member', () => {
  it('is all of it where the other family knows as many people', () => {
    expect(namedShares([0, 0, 3, -1], 4)).toEqual([1, 1, 1, 1])
    expect(namedShares([0, 0, 3, -1], 3)).toEqual([1, 1, 1, 1])
    expect(namedShares([], 2)).toEqual([])
  })

  it('is no more than the people whom the other family knows', () => {
    expect(namedShares([0, 0, 0, 0, 0, 0], 3)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5, 0.5])
    expect(namedShares([0, 0, 0, 0, 3], 3)).toEqual([0.5, 0.5, 0.5, 0.5, 1])
    expect(namedShares([0, 3, 3], 2)).toEqual([0, 1, 1])
  })

  it('is nothing where all whom it names are found', () => {
    expect(namedShares([5, 0, 0, 0], 1)).toEqual([1, 0, 0, 0])
  })
})

it('a wife is still worth a look in a household of eight whom her husband does not name', async () => {
  const form = await recordsFromRows([
    {
      'Request no': 'K-1',
      'Your name': 'Riek Duop',
      'What is this person to you?': 'my wife',
      'Name of the person you are looking for': 'Nyakuoth Gatluak Puot',
      'Year of birth': '1966',
      'Place of origin': 'Nasir',
      "Person's father": 'Gatluak',
    },
  ])
  const member = (id: string, name: string, sex: string, role: string, born: number): object => ({
    'Reg no': id,
    'HH no': 'H-1',
    Name: name,
    Sex: sex,
    'Relation to HoH': role,
    'Year of birth': String(born),
    'Place of origin': 'Nasir',
  })
  const camp = await recordsFromRows([
    member('B1', 'Nyakwoth Gatluak Puot', 'F', 'wife', 1966),
    member('B2', 'Chuol Tut Koang', 'M', 'brother', 1955),
    member('B3', 'Nyamal Koang Tut', 'F', 'other relative', 1986),
    member('B4', 'Nyagai Tut Koang', 'F', 'other relative', 1970),
    member('B5', 'Koang Chuol Tut', 'M', 'other relative', 1981),
    member('B6', 'Tut Chuol Tut', 'M', 'other relative', 1996),
    member('B7', 'Tut Koang', 'M', 'father', 1931),
    member('B8', 'Nyabol Chuol Tut', 'F', 'other relative', 2000),
  ])
  const { matches } = await link(form.records, camp.records, defaultModel())
  expect(matches.map(({ leftId, rightId }) => `${leftId} ${rightId}`)).toContain('K-1 B1')
})

it('a son is worth a look among five brothers whom his request does not name, under the mother whom it does', async () => {
  const form = await recordsFromRows([
    {
      'Request no': 'K-2',
      'Your name': 'Deng Akol',
      'What is this person to you?': 'my nephew',
      'Name of the person you are looking for': 'بول لادو',
      "Mother's name": 'أيين قاتويج',
      Sex: 'M',
      'Place of origin': 'Pibor',
    },
  ])
  const member = (id: string, name: string, sex: string, role: string): object => ({
    'Reg no': id,
    'HH no': 'H-2',
    Name: name,
    Sex: sex,
    'Relation to HoH': role,
    'Place of origin': 'Pibor',
  })
  const camp = await recordsFromRows([
    member('B1', 'Ayen Gatwich', 'F', 'head'),
    member('B2', 'Waani Lado', 'M', 'son'),
    member('B3', 'Arob Lado', 'M', 'son'),
    member('B4', 'Bol Lado', 'M', 'son'),
    member('B5', 'Nyaluak Lado', 'F', 'daughter'),
    member('B6', 'Mary Lado', 'F', 'daughter'),
  ])
  const { matches } = await link(form.records, camp.records, defaultModel())
  expect(matches.map(({ leftId, rightId }) => `${leftId} ${rightId}`)).toEqual(['K-2 B4'])
})
