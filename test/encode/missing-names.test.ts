import { describe, expect, it } from 'vitest'
import { relate } from '../../src/decide/relate/relate.ts'
import { features } from '../../src/encode/features.ts'
import type { PersonRecord, Sex } from '../../src/record/types.ts'
import { comparePersons } from '../../src/score/compare-persons.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

const person = (id: string, more: Partial<PersonRecord>): PersonRecord => ({
  id,
  names: [{ full: 'Amina Yusuf Omar' }],
  birth: { year: 1990, month: 5, day: 4, precision: 'day' },
  ...more,
})
const weightOf = async (a: Partial<PersonRecord>, b: Partial<PersonRecord>): Promise<number> =>
  (await comparePersons(person('a', a), person('b', b), defaultModel())).weight
const mother = (full?: string): Pick<PersonRecord, 'relatives'> => ({
  relatives: [{ role: 'mother', names: full === undefined ? [] : [{ full }] }],
})

describe('what a record says of nobody is missing', () => {
  it.each(['unknown', 'Unknown', 'N/A', 'غير معروف', 'NULL', '?'])('%s as a name', async (full) => {
    const [named, known] = [{ names: [{ full }] }, {}]
    expect(await weightOf(named, known)).toBe(await weightOf({ names: [] }, known))
    expect(await weightOf(mother(full), mother('Halima Musa'))).toBe(
      await weightOf(mother(), mother('Halima Musa')),
    )
    const said: string[] = []
    features({ id: 'a', names: [{ parts: [{ role: 'given', text: full }] }] }, (feature) =>
      said.push(feature),
    )
    expect(said).toEqual([])
  })

  it('but Null, Na and Nan are people', async () => {
    const names = [{ full: 'Nan' }]
    expect(await weightOf({ names }, { names })).toBeGreaterThan(await weightOf({ names: [] }, { names: [] }))
  })

  it('`other` says nothing against a woman or a man', async () => {
    const unknown = await weightOf({}, { sex: 'female' })
    for (const sex of ['female', 'male'] satisfies Sex[])
      expect(await weightOf({ sex: 'other' }, { sex })).toBe(unknown)
  })

  it('in relations as well', async () => {
    const child = person('k', { names: [{ full: 'Omar Deng' }] })
    const parent = (more: Partial<PersonRecord>): PersonRecord =>
      person('m', { birth: { year: 1960, precision: 'year' }, ...more })
    const bits = async (a: PersonRecord, b: PersonRecord): Promise<unknown> =>
      (await relate([a], [b], defaultModel(), { pair: ['k', 'm'] })).proposals.map(({ relation, weight }) => [
        relation,
        weight.toFixed(6),
      ])
    expect(await bits({ ...child, ...mother('unknown') }, parent({ sex: 'other' }))).toEqual(
      await bits({ ...child, ...mother() }, parent({})),
    )
  })
})
