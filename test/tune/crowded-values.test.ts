import { expect, it } from 'vitest'
import { populate } from '../../src/encode/populate.ts'
import { parseRecords, train } from '../../src/index.ts'
import { chooseComparisons } from '../../src/tune/choose-comparisons.ts'
import { crowdedValues } from '../../src/tune/crowded-values.ts'

/** People with an e-mail each, of whom every fifth has the front desk's. */
const people = (shared: number) =>
  parseRecords(
    Array.from({ length: 200 }, (_, n) => ({
      id: `R${n}`,
      names: [
        {
          parts: [
            { text: `Abena${n % 40}`, role: 'given' },
            { text: `Mensah${n % 90}`, role: 'family' },
          ],
        },
      ],
      birth: { year: 1960 + (n % 50), month: 1 + (n % 12), day: 1 + (n % 28), precision: 'day' },
      identifiers: [{ kind: 'email', value: n % 5 < shared ? 'desk@clinic.org' : `a${n}@mail.org` }],
    })),
  ).records

it('finds an address that a fifth of the records have', () => {
  const population = populate(people(1))
  expect(crowdedValues(population, chooseComparisons(population))).toEqual([{ label: 'e-mail', share: 0.2 }])
})

it('says nothing of addresses that are somebody’s', () => {
  const population = populate(people(0))
  expect(crowdedValues(population, chooseComparisons(population))).toEqual([])
})

it('is warned of, without the value', async () => {
  const { warnings } = (await train(people(1))).training
  const warning = warnings.find((text) => text.startsWith('one e-mail stands in 20 %'))
  expect(warning).toBeDefined()
  expect(warnings.join()).not.toContain('desk')
  expect((await train(people(0))).training.warnings.join()).not.toContain('one e-mail')
})
