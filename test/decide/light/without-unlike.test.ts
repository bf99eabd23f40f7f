import { expect, it } from 'vitest'
import { withoutUnlike } from '../../../src/decide/light/without-unlike.ts'
import type { PairColumns } from '../../../src/decide/pair-columns.ts'
import { populate } from '../../../src/encode/populate.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { nameWords } from '../../../src/kin/names/name-words.ts'
import type { PersonRecord } from '../../../src/record/types.ts'
import { type HeardWords, heardWords } from '../../../src/score/screen/heard-words.ts'

const person = (id: string, ...names: string[]): PersonRecord => ({
  id,
  names: names.map((full) => ({ full })),
})

const LEFT = ['Amina Yusuf', 'Omar Daoud Karim', 'Marta Osei']
const RIGHT = ['Aminah Youssef', 'Omar Daud Kareem', 'Grigory Petrovich Lebedev', 'Marta Wolde']
const population = populate(
  [...LEFT.map((full, n) => person(`l${n}`, full)), person('nobody')],
  RIGHT.map((full, n) => person(`r${n}`, full)),
)
const { dictionary, ids } = population.columns.get('name')!
const heard = unpaced(heardWords(population, [], unpaced(nameWords(dictionary, ids))))!

/** All pairs of the two sides. */
function everyPair(): PairColumns {
  const { split, size } = population
  const pairs = Array.from({ length: split }, (_, i) =>
    Array.from({ length: size - split }, (__, j) => [i, split + j] as const),
  ).flat()
  return { left: Int32Array.from(pairs, ([i]) => i), right: Int32Array.from(pairs, ([, j]) => j) }
}

function kept(by: HeardWords): string[] {
  const { left, right } = unpaced(withoutUnlike(population, by, everyPair()))
  return Array.from(left, (i, k) => `${population.ids[i]} ${population.ids[right[k]!]}`)
}

it('leaves pairs whose names are alike, and of whom no name is known', () => {
  const pairs = kept(heard)
  expect(pairs).toContain('l0 r0')
  expect(pairs).toContain('l1 r1')
  for (let n = 0; n < RIGHT.length; n++) expect(pairs).toContain(`nobody r${n}`)
})

it('leaves none of strangers, and keeps the order of the others', () => {
  const pairs = kept(heard)
  expect(pairs).not.toContain('l0 r2')
  expect(pairs).not.toContain('l1 r0')
  expect(pairs).not.toContain('l2 r2')
  const { names: _, ...others } = heard
  const every = kept(others)
  expect(pairs).toEqual(every.filter((pair) => pairs.includes(pair)))
})

it('leaves all where words are not known', () => {
  const { names: _, ...others } = heard
  expect(kept(others)).toHaveLength(everyPair().left.length)
})
