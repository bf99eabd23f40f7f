import { expect, it } from 'vitest'
import { genderedPair } from '../../src/compare/names/conflicts/gendered-pair.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

const pair = (a: string, b: string): boolean =>
  genderedPair(structureName(a).tokens[0]!, structureName(b).tokens[0]!)

it.each([
  ['Tasos', 'Tasi'],
  ['Stavros', 'Stavria'],
  ['Nuri', 'Nuriye'],
  ['Nurlan', 'Nurlanay'],
])('%s is a man and %s a woman', (man, woman) => {
  expect(pair(man, woman)).toBe(true)
  expect(pair(woman, man)).toBe(true)
})

it.each([
  // Too short to have a stem, or another stem, or no end that women have.
  ['Amos', 'Ama'],
  ['Enos', 'Eni'],
  ['Stavros', 'Starvia'],
  ['Stavros', 'Stavrou'],
  ['Nuri', 'Nuria'],
])('%s and %s need not be', (a, b) => {
  expect(pair(a, b)).toBe(false)
  expect(pair(b, a)).toBe(false)
})
