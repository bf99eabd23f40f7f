import { describe, expect, it } from 'vitest'
import { comparePersons } from '../../../src/score/compare-persons.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import { zoneBounds } from '../../../src/decide/zone.ts'
import { parseRecords } from '../../../src/record/parse-records.ts'

const PARENTS = [
  { role: 'mother', names: [{ full: 'Amina Abdallah' }] },
  { role: 'father', names: [{ full: 'Ibrahim Adam Bakhit' }] },
]

async function weightOf(years: readonly [number, number]): Promise<number> {
  const [a, b] = parseRecords(
    years.map((year, k) => ({
      id: String(k),
      names: [{ full: 'Youssouf Ibrahim Adam' }],
      sex: 'male',
      birth: { year, precision: 'year' },
      relatives: PARENTS,
    })),
  ).records
  return (await comparePersons(a!, b!, defaultModel())).weight
}

describe('brothers and sisters of one name', () => {
  const { likely, possible } = zoneBounds(defaultModel().costs)

  it('are expected by the built-in model, however rare the name is', () => {
    const { alternatives, comparisons } = defaultModel()
    const siblings = alternatives.findIndex(({ label }) => label === 'brothers and sisters')
    for (const { label, m, alternatives: shares } of comparisons.find(({ feature }) => feature === 'name')!
      .levels)
      if (label.startsWith('same name')) expect(shares[siblings]! / m).toBeGreaterThan(0.003)
  })

  it('are left to a person where the births of a name given again lie years apart', async () => {
    const weight = await weightOf([2009, 2011])
    expect(weight).toBeLessThan(likely)
    expect(weight).toBeGreaterThan(possible)
  })

  it('keep nobody from being likely whose year of birth agrees', async () => {
    expect(await weightOf([2009, 2009])).toBeGreaterThan(likely)
  })
})
