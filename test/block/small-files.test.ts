import { expect, it } from 'vitest'
import { dedupe, defaultModel, recordsFromRows, train } from '../../src/index.ts'

const copies = async (n: number) =>
  (
    await recordsFromRows(
      Array.from({ length: n }, (_, id) => ({
        id,
        given_name: 'Amina',
        family_name: 'Yusuf',
        dob: '1988-04-17',
        sex: 'f',
        city: 'Nyala',
      })),
    )
  ).records

it('compares all pairs of a small file, though each rule has but one block that is over its share', async () => {
  for (const n of [20, 60, 100]) {
    const { blocking, matches } = await dedupe(await copies(n), defaultModel())
    expect(blocking.candidates).toBe((n * (n - 1)) / 2)
    expect(matches.length).toBe(blocking.candidates)
  }
})

it('learns from one as well', async () => {
  const records = await copies(60)
  const model = await train(records)
  expect((await dedupe(records, model)).blocking.candidates).toBe((60 * 59) / 2)
})
