import { expect, it } from 'vitest'
import { NAME_SHAPES } from '../../../src/score/model/default-comparisons.ts'
import { createNamesPromise } from '../../../src/score/screen/names-promise.ts'
import { createPairRoom, type PairRoom } from '../../../src/score/pair-room.ts'

const conditions = NAME_SHAPES.map(([, when]) => when)
const codeOf = (label: string): number => 1 + NAME_SHAPES.findIndex(([own]) => own === label)
const KNOWN = 3

/** Whether a pair is compared whose names share so much and would have to reach a level, which has so many bits beside its names. */
function isCompared(words: number, share: number, level: string, bits = 0): boolean {
  const batch: PairRoom = { ...createPairRoom(1, 1, [0], []), assumed: [new Float64Array([5])] }
  batch.left[0] = 7
  batch.right[0] = 9
  batch.best[0] = bits + 5
  batch.limits[0] = codeOf(level)
  const taken: (readonly [number, number])[] = []
  const keep = createNamesPromise({
    conditions,
    at: 0,
    known: KNOWN,
    shareNames: (_i, _j, out) => void Object.assign(out, { words, share }),
    aside: { below: 0, take: (i, j) => void taken.push([i, j]) },
  })
  const kept = keep(batch, 1)
  expect(taken).toEqual(kept === 1 ? [] : [[7, 9]])
  return kept === 1
}

it('leaves pairs to families whose words are less alike than their names would have to be', () => {
  expect(isCompared(2, 0.5, 'similar')).toBe(false)
  expect(isCompared(2, 0.6, 'similar')).toBe(true)
  expect(isCompared(2, 0.3, 'partly similar')).toBe(false)
  expect(isCompared(2, 0.45, 'partly similar')).toBe(true)
})

it('compares pairs whose names may be any, or of which a given name is enough', () => {
  expect(isCompared(2, 0, 'different')).toBe(true)
  expect(isCompared(2, 0, 'given name agrees, the rest differs')).toBe(true)
})

it('compares names of one word but where they have to be similar, and people without a name', () => {
  expect(isCompared(1, 0, 'partly similar')).toBe(true)
  expect(isCompared(1, 0, 'similar')).toBe(false)
  expect(isCompared(0, 0, 'similar')).toBe(true)
})

it('asks the well known for a share of alike words, unless they count whatever their names are', () => {
  expect(isCompared(2, 0.3, 'common given name agrees, the rest differs', KNOWN + 8)).toBe(false)
  expect(isCompared(2, 0.3, 'common given name agrees, the rest differs', KNOWN + 7)).toBe(true)
  expect(isCompared(2, 0.3, 'different', KNOWN + 8)).toBe(true)
})
