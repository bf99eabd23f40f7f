import { expect, it } from 'vitest'
import { countTruePairs, eachClusterPair, eachTruePair } from '../../src/evaluate/true-pairs.ts'

const pairs = (linking: boolean, split: number): string[] => {
  const found: string[] = []
  eachTruePair(Int32Array.of(0, 1, 0, 0, 1, -1, -1), linking, split, (i, j) => found.push(`${i} ${j}`))
  expect(countTruePairs(Int32Array.of(0, 1, 0, 0, 1, -1, -1), linking, split)).toBe(found.length)
  return found.sort()
}

it('every two records of one entity, and none of those without', () => {
  expect(pairs(false, 7)).toEqual(['0 2', '0 3', '1 4', '2 3'])
})

it('in linking one of each side, from the first of the right ones on', () => {
  expect(pairs(true, 2)).toEqual(['0 2', '0 3', '1 4'])
  expect(pairs(true, 3)).toEqual(['0 3', '1 4', '2 3'])
  expect(pairs(true, 7)).toEqual([])
})

it('every two records of one cluster', () => {
  const found: string[] = []
  eachClusterPair(Int32Array.of(0, 1, 0, 3, 0), (i, j) => found.push(`${i} ${j}`))
  expect(found).toEqual(['0 2', '0 4', '2 4'])
})
