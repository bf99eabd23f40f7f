import { describe, expect, it } from 'vitest'
import { linkPopulation } from '../../../src/decide/link-population.ts'
import { zoneBounds } from '../../../src/decide/zone.ts'
import { populate } from '../../../src/encode/populate.ts'
import { parseRecords } from '../../../src/record/parse-records.ts'
import { comparePersons } from '../../../src/score/compare-persons.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'

type Numbers = Readonly<Record<string, string>>

/** Bits of a pair with some numbers, by the built-in model. */
async function weigh(one: Numbers, other: Numbers, changed: object = {}): Promise<number> {
  const [a, b] = parseRecords(
    [one, other].map((numbers, n) => ({
      id: String(n),
      names: [{ full: 'Ruvani Qadir' }],
      sex: 'female',
      birth: { year: 1990, precision: 'year' },
      identifiers: Object.entries(numbers).map(([kind, value]) => ({ kind, value })),
      ...(n === 1 && changed),
    })),
  ).records
  return (await comparePersons(a!, b!, defaultModel())).weight
}

describe('official numbers in the built-in model', () => {
  const { likely, possible } = zoneBounds(defaultModel().costs)
  const number = { national_id: '902345678' }

  it.each(['national_id', 'passport', 'unhcr', 'icrc', 'ssn', 'tax', 'health', 'birth_certificate'])(
    'are strong evidence where they agree: %s',
    async (kind) => {
      const none = await weigh({}, {})
      const equal = await weigh({ [kind]: 'A9023456' }, { [kind]: 'a 9023456' })
      // Relatives, who may have one book and one name, keep it from being all that the digits say.
      expect(equal - none).toBeGreaterThan(6)
      expect(equal).toBeGreaterThan(likely)
      expect((await weigh({ [kind]: 'A9023456' }, { [kind]: 'A9023457' })) - none).toBeGreaterThan(3)
    },
  )

  it('say nothing where they differ, or are of two kinds', async () => {
    const none = await weigh({}, {})
    expect(await weigh(number, { national_id: '117260934' })).toBeCloseTo(none, 6)
    expect(await weigh(number, { passport: '902345678' })).toBeCloseTo(none, 6)
  })

  it('are those of a family where all else is a relative’s', async () => {
    const brother = {
      names: [{ full: 'Sohel Qadir' }],
      sex: 'male',
      birth: { year: 1996, precision: 'year' },
    }
    expect(await weigh(number, number, brother)).toBeLessThan(possible)
    expect(await weigh({ ration_card: '902345678' }, { ration_card: '902345678' }, brother)).toBeLessThan(
      possible,
    )
  })

  it('bring two people together who share nothing else that rules ask for', async () => {
    const of = (id: string, full: string) =>
      parseRecords([{ id, names: [{ full }], identifiers: [{ kind: 'unhcr', value: '861-22C00417' }] }])
        .records
    const { blocking } = await linkPopulation(
      defaultModel(),
      populate(of('a', 'Ruvani Qadir'), of('b', 'Zxeno Opwer')),
    )
    expect(blocking.candidates).toBe(1)
  })
})
