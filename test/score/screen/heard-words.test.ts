import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { populate } from '../../../src/encode/populate.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import type { PersonRecord } from '../../../src/record/types.ts'
import { heardWords } from '../../../src/score/screen/heard-words.ts'
import { orderByWords } from '../../../src/score/screen/order-by-words.ts'
import { createPromised } from '../../../src/score/screen/promised.ts'

const WORDS = ['Mohammed', 'Mohamad', 'محمد', 'Ali', 'علي', 'Khalid', 'Maria', 'Мария', 'Hassan', 'Olena']
const names = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
const people = fc
  .array(fc.record({ full: names, mother: fc.option(names) }), { minLength: 2, maxLength: 8 })
  .map((list) =>
    list.map(
      ({ full, mother }, k): PersonRecord => ({
        id: `p${k}`,
        names: [{ full }],
        ...(mother !== null && { relatives: [{ role: 'mother', names: [{ full: mother }] }] }),
      }),
    ),
  )

describe('heardWords', () => {
  it('promises the same where it is asked for so much at least, and else less than that', () => {
    fc.assert(
      fc.property(people, fc.double({ min: 0, max: 25, noNaN: true }), (records, least) => {
        const population = populate(records)
        const promised = createPromised(unpaced(heardWords(population))!)
        for (let i = 0; i < population.size; i++) {
          promised.begin(i)
          for (let j = 0; j < population.size; j++) {
            const bits = promised.bits(j)
            const asked = promised.bits(j, least)
            if (bits >= least) expect(asked).toBe(bits)
            else expect(asked).toBeLessThan(least)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  it('promises the same from either side, and whatever the order of the records', () => {
    fc.assert(
      fc.property(people, (records) => {
        const promisedBy = (list: readonly PersonRecord[]): Map<string, number> => {
          const population = populate(list)
          const promised = createPromised(unpaced(heardWords(population))!)
          const found = new Map<string, number>()
          for (let i = 0; i < population.size; i++) {
            promised.begin(i)
            for (let j = 0; j < population.size; j++)
              if (i !== j) found.set(`${population.ids[i]} ${population.ids[j]}`, promised.bits(j))
          }
          return found
        }
        const found = promisedBy(records)
        for (const [pair, bits] of found) expect(found.get(pair.split(' ').reverse().join(' '))).toBe(bits)
        expect(promisedBy(records.toReversed())).toEqual(found)
      }),
      { numRuns: 30 },
    )
  })

  it('hears one name in two scripts, and no more of a common word than of a rare one', () => {
    const named = (id: string, full: string): PersonRecord => ({ id, names: [{ full }] })
    const population = populate([
      named('a', 'Khalid Mansour'),
      named('b', 'خالد منصور'),
      named('c', 'Khalid Bauer'),
      named('d', 'Maria Bauer'),
      named('e', 'Maria Schmidt'),
    ])
    const promised = createPromised(unpaced(heardWords(population))!)
    promised.begin(0)
    const [both, one, none] = [1, 2, 4].map((j) => promised.bits(j)) as [number, number, number]
    expect(both).toBeGreaterThan(one)
    expect(one).toBeGreaterThan(0)
    expect(none).toBe(0)
    expect(promised.relatives()).toBe(0)
  })

  it('hears relatives apart from the name', () => {
    const withMother = (id: string, full: string, mother: string): PersonRecord => ({
      id,
      names: [{ full }],
      relatives: [{ role: 'mother', names: [{ full: mother }] }],
    })
    const population = populate([
      withMother('a', 'Olga Bondar', 'Iryna Koval'),
      withMother('b', 'Petro Lysenko', 'Ірина Коваль'),
      withMother('c', 'Iryna Koval', 'Ahmed Said'),
    ])
    const promised = createPromised(unpaced(heardWords(population))!)
    promised.begin(0)
    expect(promised.bits(1)).toBeGreaterThan(0)
    expect(promised.relatives()).toBeGreaterThan(0)
    expect(promised.bits(2)).toBe(0)
  })

  it('is nothing where no record has a whole name', () => {
    const population = populate([{ id: 'a', names: [], sex: 'female' }])
    expect(unpaced(heardWords(population))).toBeUndefined()
  })
})

describe('orderByWords', () => {
  it('visits every record once, those of one common word together', () => {
    const population = populate(
      ['Ali Khan', 'Bauer', 'Ali Omar', 'Zhao', 'Khan Ali', 'Bauer Maria'].map((full, k) => ({
        id: `p${k}`,
        names: [{ full }],
      })),
    )
    const order = [...orderByWords(unpaced(heardWords(population))!, population.size)]
    expect(order.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5])
    const places = [0, 2, 4].map((i) => order.indexOf(i)).toSorted((a, b) => a - b)
    expect(places[2]! - places[0]!).toBe(2)
  })
})
