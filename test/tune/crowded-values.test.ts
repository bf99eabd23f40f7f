import { expect, it } from 'vitest'
import { populate } from '../../src/encode/populate.ts'
import { parseRecords, train } from '../../src/index.ts'
import { chooseComparisons } from '../../src/tune/choose-comparisons.ts'
import { crowdedValues } from '../../src/tune/crowded-values.ts'
import { standsOut } from '../../src/tune/stands-out.ts'

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
  expect(crowdedValues(population, chooseComparisons(population))).toEqual([
    { label: 'e-mail', records: 40, share: 0.2 },
  ])
})

it('says nothing of addresses that are somebody’s', () => {
  const population = populate(people(0))
  expect(crowdedValues(population, chooseComparisons(population))).toEqual([])
})

it('is warned of, without the value', async () => {
  const { warnings } = (await train(people(1))).training
  const warning = warnings.find((text) => text.startsWith('one e-mail stands in 40 records, 20 % of'))
  expect(warning).toBeDefined()
  expect(warnings.join()).not.toContain('desk')
  expect((await train(people(0))).training.warnings.join()).not.toContain('one e-mail')
})

/** Records of a number each, but for those with `shared`, and in the like of which births are usual days. */
const births = (coded: number) =>
  parseRecords(
    Array.from({ length: 2000 }, (_, n) => ({
      id: `R${n}`,
      names: [{ full: `Abena${n % 40} Mensah${n % 90}` }],
      birth:
        n < coded
          ? { year: 1900, month: 1, day: 1, precision: 'day' }
          : {
              year: 1940 + (n % 67),
              month: n % 3 === 0 ? 1 : 1 + (n % 12),
              day: n % 3 === 0 ? 1 : 1 + (n % 28),
              precision: 'day',
            },
      identifiers: [{ kind: 'phone', value: `0912${n < coded ? 777777 : 100000 + n}` }],
    })),
  ).records

it('finds a telephone and a day of birth in one record of forty, and no usual days', () => {
  const population = populate(births(50))
  expect(crowdedValues(population, chooseComparisons(population))).toEqual([
    { label: 'birth', records: 50, share: 0.025 },
    { label: 'phone', records: 50, share: 0.025 },
  ])
  const other = populate(births(0))
  expect(crowdedValues(other, chooseComparisons(other))).toEqual([])
})

it('tells what stands alone from the largest of many', () => {
  const ones = (n: number): number[] => Array<number>(n).fill(1)
  expect(standsOut([3, 40, ...ones(900)], 943)).toBe(40)
  // Offices of many sizes.
  expect(standsOut([40, 33, 30, 28, 25, 22, 20, 15, 12, 10, ...ones(900)], 1135)).toBe(0)
  // The e-mails of twelve schools, and of these with that of nobody.
  const schools = Array<number>(12).fill(90)
  expect(standsOut([120, ...schools], 1200)).toBe(0)
  expect(standsOut([240, ...schools], 1320)).toBe(240)
  // Too few, or too small a share.
  expect(standsOut([19, ...ones(100)], 119)).toBe(0)
  expect(standsOut([40, ...ones(5000)], 5040)).toBe(0)
  expect(standsOut([], 0)).toBe(0)
})
