import { expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

/** Weight of how likely a reading of the writing is, as in align-names.ts. */
const LIKELIHOOD = 0.5

it.each([
  ['マルチノデルポゾ', 'Martino Del Pozo'],
  ['ブラウン花子', 'Buraun Hanako'],
  ['マルチノデルポゾ', 'Martin del Poso'],
  ['ブラウン花子', 'Braun Hanako'],
])('of all ways to read %s the one that says most for %s counts', (native, latin) => {
  const [a, b] = [structureName(native), structureName(latin)]
  const { alternatives = [], ...first } = a
  expect(alternatives.length).toBeGreaterThan(0)
  const bits = [first, ...alternatives].map(
    (reading) => compareNames(reading, b).bits + LIKELIHOOD * Math.log2(reading.share ?? 1),
  )
  expect(compareNames(a, b).bits).toBeCloseTo(Math.max(...bits), 6)
})
