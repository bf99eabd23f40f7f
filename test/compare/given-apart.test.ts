import { expect, it } from 'vitest'
import { codedName, compareNames } from '../../src/compare/names/compare-names.ts'
import { givenApart } from '../../src/compare/names/relatives/given-apart.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import type { StructuredName } from '../../src/normalise/types.ts'

const isApart = (one: string, other: string): boolean => {
  const [a, b] = [structureName(one), structureName(other)]
  const [there, back] = [
    givenApart(compareNames(a, b), codedName(a), codedName(b)),
    givenApart(compareNames(b, a), codedName(b), codedName(a)),
  ]
  expect(back).toBe(there)
  return there
}

it.each([
  ['Peter Lado Wani', 'Paul Lado Wani'],
  ['Wani, Peter Lado', 'Wani, Taban Lado'],
  ['Pitia Lado Wani', 'Keji Lado Wani'],
  ['Carlos Rojas Mora', 'Andrés Rojas Mora'],
  ['Шевчук Андрій Миколайович', 'Шевчук Олег Миколайович'],
  ['Nguyễn Thị Thu Hà', 'Nguyễn Thị Thu Lan'],
  ['Kim Min-su', 'Kim Min-ho'],
])('%s and %s have two given names', (one, other) => expect(isApart(one, other)).toBe(true))

it('words of a form that are given names tell two apart beside one that agrees', () => {
  const name = (given: string, family: string): StructuredName =>
    structureName({
      parts: [
        { role: 'given', text: given },
        { role: 'family', text: family },
      ],
    })
  const apart = (one: StructuredName, other: StructuredName): boolean =>
    givenApart(compareNames(one, other), codedName(one), codedName(other))
  expect(apart(name('María Luz', 'Rojas Mora'), name('María Inés', 'Rojas Mora'))).toBe(true)
  expect(apart(name('Min-su', 'Kim'), name('Min-ho', 'Kim'))).toBe(true)
  expect(apart(name('María Luz', 'Rojas Mora'), name('María', 'Rojas Mora'))).toBe(false)
  expect(apart(name('María Luz', 'Rojas Mora'), name('Luz', 'Rojas Mora'))).toBe(false)
  expect(apart(name('María Luz', 'Rojas Mora'), name('María L.', 'Rojas Mora'))).toBe(false)
})

it.each([
  ['another spelling', 'Mustafa Ibrahim Adam', 'Moustapha Ibrahim Adam'],
  ['a nickname', 'Olena Kovalchuk', 'Lena Kovalchuk'],
  ['a nickname beside the name', 'Peter Lado Wani', 'Paul "Pito" Lado Wani'],
  ['an initial', 'Peter Lado Wani', 'P. Lado Wani'],
  ['a cut end', 'Christophe Ilunga Kalala', 'Christo Ilunga Kalala'],
  ['one given name of two', 'Diana Marcela Ortiz Vega', 'Marcela Ortiz Vega'],
  ['exchanged words', 'Peter Lado Wani', 'Wani Lado Peter'],
  ['a word put before it', 'Mohammad Karim Noorzai', 'Abdul Karim Noorzai'],
  ["a child's name", 'Umm Yusuf', 'Hawa Abakar'],
  ['another family name', 'Rosa Elena Medina', 'Rosa Elena Andrade'],
  ['a first word that nobody knows, before one', 'Pitia Wani', 'Keji Wani'],
  ['a title', 'U Thein Zaw', 'Ko Thein Zaw'],
  ['a surname in front', 'Lee Min-su', 'Choi Min-su'],
])('%s leaves it open', (_, one, other) => expect(isApart(one, other)).toBe(false))
