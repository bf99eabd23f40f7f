import { describe, expect, it } from 'vitest'
import { linkPopulation } from '../../src/decide/link-population.ts'
import { createIdentityCheck } from '../../src/decide/identity.ts'
import { populate } from '../../src/encode/populate.ts'
import type { PersonRecord } from '../../src/record/types.ts'
import { defaultModel } from '../../src/score/default-model.ts'

const birth = { year: 2016, month: 3, day: 4, precision: 'day' } as const
const person = (full: string, extra: object = {}): PersonRecord => ({
  id: full,
  names: [{ full }],
  birth,
  sex: 'female',
  ...extra,
})
const enough = (a: PersonRecord, b: PersonRecord): boolean => createIdentityCheck(populate([a], [b]))(0, 1)

describe('initials', () => {
  it('are not enough, in any script', () => {
    expect(enough(person('A. B.'), person('Amina Bakri'))).toBe(false)
    expect(enough(person('A. B.'), person('A B'))).toBe(false)
    expect(enough(person('А. Б.'), person('Амина Бакри'))).toBe(false)
    expect(enough(person('أ. ب.'), person('أمينة بكري'))).toBe(false)
    const parts = {
      id: 'p',
      birth,
      names: [
        {
          parts: [
            { text: 'A.', role: 'given' },
            { text: 'B', role: 'family' },
          ],
        },
      ],
    } as const
    expect(enough(parts, person('Amina Bakri'))).toBe(false)
  })

  it('with one whole name are, and so is a sign that is a name', () => {
    expect(enough(person('A. Bakri'), person('Amina Bakri'))).toBe(true)
    expect(enough(person('王 伟'), person('王伟'))).toBe(true)
    expect(enough(person('김 준'), person('김준'))).toBe(true)
    expect(enough({ id: 'x', names: [] }, person('Amina Bakri'))).toBe(true)
  })

  it('with a number that agrees are', () => {
    const number = { identifiers: [{ kind: 'unhcr', value: '123-456' }] }
    expect(enough(person('A. B.', number), person('Amina Bakri', number))).toBe(true)
  })

  it('are answered insufficient, and are no proposal', async () => {
    const place = { places: [{ kind: 'birth', text: 'Kutum' }] }
    const population = populate([person('A. B.', place)], [person('A B', place)])
    const model = { ...defaultModel(), prior: 0 }
    expect((await linkPopulation(model, population)).matches).toEqual([])
    const all = (await linkPopulation(model, population, { minWeight: -100 })).matches
    expect(all.map(({ zone }) => zone)).toEqual(['insufficient'])
    expect(all[0]!.weight).toBeGreaterThan(0)
  })
})
