import { expect, it } from 'vitest'
import { populate } from '../../../src/encode/populate.ts'
import { parseRecords } from '../../../src/index.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { createWordLikeness, nameWords } from '../../../src/kin/names/name-words.ts'
import { createNamesShare, type NamesShared } from '../../../src/score/screen/names-share.ts'

/** Others on file, by whom Khalid is common. */
const OTHERS = ['Khalid Olena', 'Khalid Petrov', 'Khalid Su', 'Mei Ling']

/** What two people share, by all names that each of them has; from either side. */
function shared(first: readonly string[], second: readonly string[]): readonly NamesShared[] {
  const people = [first, second, ...OTHERS.map((name) => [name])]
  const { records } = parseRecords(
    people.map((names, n) => ({ id: String(n), names: names.map((full) => ({ full })) })),
  )
  const population = populate(records)
  const { dictionary, ids } = population.columns.get('name')!
  const words = unpaced(nameWords(dictionary, ids))
  const share = createNamesShare(population, words, createWordLikeness(words, 3))!
  return [
    [0, 1],
    [1, 0],
  ].map(([i, j]) => {
    const out: NamesShared = { words: -1, share: -1 }
    share(i!, j!, out)
    return out
  })
}

it('counts the words that have a like, rare ones for more', () => {
  expect(shared(['Khalid Hassan'], ['Khaled Hasan'])[0]).toEqual({ words: 2, share: 1 })
  const common = shared(['Khalid Hassan'], ['Khalid Marchenko'])[0]!.share
  const rare = shared(['Khalid Hassan'], ['Zoltan Hassan'])[0]!.share
  expect(common).toBeGreaterThan(0)
  expect(common).toBeLessThan(0.5)
  expect(rare).toBeGreaterThan(0.5)
})

it('goes by the shorter name, and says the same from either side', () => {
  const [ours, theirs] = shared(['Hassan'], ['Khalid Hassan Marchenko'])
  expect(ours).toEqual({ words: 1, share: 1 })
  expect(theirs).toEqual(ours)
  const [one, other] = shared(['Khalid Hassan'], ['Marchenko Khaled'])
  expect(other).toEqual(one)
})

it('goes by those of several names that share most', () => {
  expect(shared(['Olena Kovalenko', 'Khalid Hassan'], ['Khaled Hasan'])[0]!.share).toBe(1)
})

it('knows of no words where somebody has no name', () => {
  expect(shared([], ['Khalid Hassan'])[0]).toEqual({ words: 0, share: 0 })
})
