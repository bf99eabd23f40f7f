import { expect, it } from 'vitest'
import { familyReach } from '../../../src/decide/families/who-meets.ts'
import { zoneBounds } from '../../../src/decide/zone.ts'
import { populate } from '../../../src/encode/populate.ts'
import type { Population } from '../../../src/encode/population.ts'
import { parseRecords } from '../../../src/index.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { createWordLikeness, type NameWords, nameWords } from '../../../src/kin/names/name-words.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import { heardWords } from '../../../src/score/screen/heard-words.ts'
import { createScorer } from '../../../src/score/scorer.ts'
import { createNamesLook, SHORT, STRANGE } from '../../../src/score/screen/names-look.ts'
import { generatedFamilies } from '../../registry/generated-families.ts'

function wordsOf({ columns }: Population): NameWords {
  const { dictionary, ids } = columns.get('name')!
  return unpaced(nameWords(dictionary, ids))
}

it('pairs that sounds leave to families are put aside, the others weigh what they weigh', async () => {
  const { requests, camp } = await generatedFamilies(120, 6, 'field')
  const population = populate(requests, camp)
  const model = defaultModel()
  const scorer = createScorer(model, population)
  const heard = unpaced(heardWords(population, [], wordsOf(population)))!
  const [least, below] = [familyReach(model, population), zoneBounds(model.costs).possible]
  const aside: string[] = []
  const take = (i: number, j: number): void => void aside.push(`${i} ${j}`)
  const block = (light: boolean): Map<string, number> => {
    const scored = new Map<string, number>()
    const own = unpaced(scorer.blockSteps(least, heard, light ? { below, take } : undefined))
    for (let i = 0; i < population.split; i++) {
      const right = Int32Array.from(
        { length: population.size - population.split },
        (_, k) => k + population.split,
      )
      const left = right.map(() => i)
      const kept = own.score(left, right, right.length)
      for (let p = 0; p < kept; p++) scored.set(`${left[p]!} ${right[p]!}`, own.weights[p]!)
    }
    return scored
  }
  const all = block(false)
  const some = block(true)
  for (const [pair, weight] of some) expect(all.get(pair)).toBe(weight)
  expect(new Set(aside).size).toBe(aside.length)
  expect(aside.some((pair) => some.has(pair))).toBe(false)
  expect(aside.length).toBeGreaterThan(10)
  const heavy = (scored: ReadonlyMap<string, number>): number =>
    [...scored.values()].filter((weight) => weight >= below).length
  expect(heavy(some)).toBeGreaterThan(0.8 * heavy(all))
  // Who has two strange names is compared only where nothing is put aside.
  const look = createNamesLook(population, heard.names!, createWordLikeness(heard.names!, SHORT))!
  const areStrangers = (pair: string): boolean => {
    const [i, j] = pair.split(' ').map(Number) as [number, number]
    return look(i, j, Number.POSITIVE_INFINITY) === STRANGE
  }
  expect([...all.keys()].some(areStrangers)).toBe(true)
  expect([...some.keys()].some(areStrangers)).toBe(false)
})

it('who shares a telephone is compared whatever the names are', () => {
  const person = (id: string, full: string, groupId: string) => ({
    id,
    names: [{ full }],
    sex: 'male' as const,
    birth: { year: 1981, month: 4, day: 17, precision: 'day' as const },
    identifiers: [{ kind: 'phone', value: '+249 912 553 718' }],
    groupId,
  })
  const others = ['Tesfaye Bekele', 'Wang Xiuying', 'Olena Kovalenko'].map((full, n) => ({
    ...person(`other-${n}`, full, `other-${n}`),
    identifiers: [{ kind: 'phone', value: `+249 912 553 7${n}9` }],
  }))
  const { records } = parseRecords([
    person('asked', 'Khalid Hassan', 'A'),
    person('camp', 'Abu Ahmad Idris', 'B'),
    ...others,
  ])
  const population = populate(records.slice(0, 1), records.slice(1))
  const model = defaultModel()
  const heard = unpaced(heardWords(population, [], wordsOf(population)))!
  const [least, below] = [familyReach(model, population), zoneBounds(model.costs).possible]
  const own = unpaced(createScorer(model, population).blockSteps(least, heard, { below, take: () => {} }))
  const right = Int32Array.of(1, 2, 3, 4)
  const kept = own.score(new Int32Array(4), right, 4)
  expect(
    createNamesLook(population, heard.names!, createWordLikeness(heard.names!, SHORT))!(
      0,
      1,
      Number.POSITIVE_INFINITY,
    ),
  ).toBe(STRANGE)
  expect([...right.subarray(0, kept)]).toContain(1)
})
