import { describe, expect, it } from 'vitest'
import { linkPopulation } from '../../src/decide/link-population.ts'
import { type BestZone, createIdentityCheck } from '../../src/decide/identity.ts'
import { populate } from '../../src/encode/populate.ts'
import type { PersonRecord } from '../../src/record/types.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

/** The built-in model, and one that looks at a number and at parts of names as well. */
const plain = defaultModel()
const MODEL = {
  ...plain,
  comparisons: [...plain.comparisons, { ...plain.comparisons.at(-1)!, feature: 'id.unhcr' }],
}

const birth = { year: 2016, month: 3, day: 4, precision: 'day' } as const
const person = (full: string, extra: object = {}): PersonRecord => ({
  id: full,
  names: [{ full }],
  birth,
  sex: 'female',
  ...extra,
})
const best = (a: PersonRecord, b: PersonRecord): BestZone =>
  createIdentityCheck(MODEL, populate([a], [b]))(0, 1)
const enough = (a: PersonRecord, b: PersonRecord): boolean => best(a, b) === 'likely'

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

  it('in parts of names are seen by a model of parts', () => {
    const parts = (given: string, family: string): PersonRecord => ({
      id: given + family,
      birth,
      names: [
        {
          parts: [
            { text: given, role: 'given' },
            { text: family, role: 'family' },
          ],
        },
      ],
    })
    const byParts = {
      ...plain,
      comparisons: plain.comparisons.map((c) => (c.feature === 'name' ? { ...c, feature: 'given' } : c)),
    }
    const population = populate([parts('A', 'B')], [parts('Amina', 'Bakri')])
    expect(createIdentityCheck(byParts, population)(0, 1)).toBe('insufficient')
    expect(createIdentityCheck(plain, population)(0, 1)).toBe('insufficient')
  })

  it('are answered insufficient, whatever the weight', async () => {
    const place = { places: [{ kind: 'birth', text: 'Kutum' }] }
    const population = populate([person('A. B.', place)], [person('A B', place)])
    const model = { ...defaultModel(), prior: 0 }
    const all = (await linkPopulation(model, population)).matches
    expect(all.map(({ zone }) => zone)).toEqual(['insufficient'])
    expect(all[0]!.weight).toBeGreaterThan(0)
  })
})

describe('no names', () => {
  const newborn = (id: string, extra: object = {}): PersonRecord => ({
    id,
    names: [],
    birth,
    sex: 'female',
    relatives: [{ role: 'mother', names: [{ full: 'Amina Bakri' }] }],
    identifiers: [{ kind: 'phone', value: '0923344556' }],
    ...extra,
  })
  const number = { identifiers: [{ kind: 'unhcr', value: '123-456' }] }
  // By id the named one comes first on the left.
  const bestOf = (a: PersonRecord, b: PersonRecord): BestZone =>
    createIdentityCheck(MODEL, populate([a, person('Amina Bakri')], [b]))(1, 2)

  it('on both sides are possible at best, since twins have one mother, one birthday and one telephone', () => {
    expect(bestOf(newborn('n'), newborn('m'))).toBe('possible')
    expect(bestOf(newborn('n'), person('Sara Bakri'))).toBe('likely')
  })

  it('with an official number that agrees may be likely', () => {
    expect(bestOf(newborn('n', number), newborn('m', number))).toBe('likely')
  })

  it('say nothing where no record has one', () => {
    expect(createIdentityCheck(MODEL, populate([newborn('n')], [newborn('m')]))(0, 1)).toBe('likely')
  })

  it('are answered possible, whatever the weight', async () => {
    const population = populate([newborn('n'), person('Amina Bakri')], [newborn('m')])
    const all = (await linkPopulation({ ...defaultModel(), prior: 0 }, population, { minWeight: -9 })).matches
    const pair = all.find(({ leftId, rightId }) => leftId === 'n' && rightId === 'm')!
    expect(pair.weight).toBeGreaterThan(10)
    expect(pair.zone).toBe('possible')
  })
})
