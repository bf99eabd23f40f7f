import { expect, it } from 'vitest'
import { allPairs } from '../../src/encode/population.ts'
import { populate } from '../../src/encode/populate.ts'
import { unpaced } from '../../src/internal/pace.ts'
import type { PersonRecord } from '../../src/record/types.ts'
import { startLambda } from '../../src/tune/start-lambda.ts'
import { trainingSize } from '../../src/tune/training-size.ts'

const NAMES = ['Amina Yusuf', 'Chol Deng', 'Olena Kovalenko', 'Lucia Garcia', 'Abebe Bekele', 'Nadia Rahman']

/** A person of each number: of one number one name and one birth. */
const people = (side: string, ...numbers: readonly number[]): PersonRecord[] =>
  numbers.map((number, at) => ({
    id: `${side}${at}`,
    names: [{ full: NAMES[number % NAMES.length]! }],
    birth: { year: 1980 + number, precision: 'year' },
  }))

const startOf = (left: readonly PersonRecord[], right?: readonly PersonRecord[]): number => {
  const population = populate(left, right)
  return unpaced(startLambda(population, allPairs(population)))
}

it('EM starts from two and a half times the pairs of one name and one birth', () => {
  expect(startOf(people('a', 0, 0, 1, 1, 2, 3, 4, 5, 8, 9))).toBeCloseTo(2 / 0.4 / 45, 12)
  // One name in two years is no such pair.
  expect(startOf(people('a', 0, 6, 1, 2, 3, 3, 4, 5, 8, 9))).toBeCloseTo(1 / 0.4 / 45, 12)
})

it('of two registries only pairs between them count', () => {
  const left = people('a', 0, 0, 1, 2, 3, 4, 5, 8, 9, 10)
  expect(startOf(left, people('b', 0, 11, 13, 14, 15, 16, 17, 20, 20, 21))).toBeCloseTo(2 / 0.4 / 100, 12)
})

it('starts from one match at least, and from no more than there are records or half of the pairs', () => {
  expect(startOf(people('a', 0, 1, 2, 3, 4))).toBeCloseTo(1 / 10, 12)
  expect(startOf(people('a', 0, 0, 0, 0, 0, 0))).toBe(6 / 15)
  expect(startOf(people('a', 0, 0))).toBe(0.5)
})

it('a sample for training is as large as the smaller registry needs', () => {
  const sizeOf = (size: number, split: number): number =>
    trainingSize({ ...populate([]), size, split, linking: split < size })
  expect(sizeOf(500, 500)).toBe(500)
  expect(sizeOf(200_000, 200_000)).toBe(70_000)
  expect(sizeOf(1_000_000, 1_000_000)).toBe(70_711)
  expect(sizeOf(1_000_000, 10_000)).toBe(707_107)
  expect(sizeOf(1_000_000, 990_000)).toBe(707_107)
  expect(sizeOf(100_000, 2000)).toBe(100_000)
})
