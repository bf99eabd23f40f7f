import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeReunion } from '../../bench/families/make-reunion.ts'
import { relate } from '../../src/decide/relate/relate.ts'
import { mulberry32 } from '../../src/internal/rng.ts'
import type { PersonRecord } from '../../src/record/types.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'
import { shuffled } from '../people.ts'

/** Names in several scripts and spellings, so that the name engine decides. */
const SPELLINGS = [
  ['Mohammed', 'محمد', 'Mohamed'],
  ['Yousef', 'يوسف', 'Youssouf'],
  ['Abdullahi', 'Cabdullaahi', 'عبد الله'],
  ['Olena', 'Олена', 'Elena'],
] as const

function respelled(records: readonly PersonRecord[], seed: number): PersonRecord[] {
  const random = mulberry32(seed)
  const name = (): string => {
    const way = SPELLINGS[Math.floor(random() * SPELLINGS.length)]!
    return way[Math.floor(random() * way.length)]!
  }
  return records.map((record, k) => ({
    ...record,
    groupId: `g${Math.floor(k / 3)}`,
    names: [...record.names, { full: `${name()} ${name()}` }],
  }))
}

it('gives the same bytes whatever the order of both sides', async () => {
  const { left, right } = makeReunion(24)
  const sides = [respelled(left, 1), respelled(right, 2)] as const
  const run = async (seed: number): Promise<string> => {
    const [a, b] = sides.map((side, k) => (seed === 0 ? side : shuffled(side, seed + k)))
    return JSON.stringify(await relate(a!, b!, defaultModel(), { minWeight: Number.NEGATIVE_INFINITY }))
  }
  const expected = await run(0)
  expect(JSON.parse(expected).proposals.length).toBeGreaterThan(24)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), async (seed) => (await run(seed)) === expected),
    { numRuns: 3 },
  )
})
