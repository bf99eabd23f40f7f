import { describe, expect, it } from 'vitest'
import { chooseComparisons } from '../../src/tune/choose-comparisons.ts'
import { populate } from '../../src/encode/populate.ts'
import { type PersonRecord, train } from '../../src/index.ts'
import { createWords } from '../../bench/generate-people.ts'
import { settleUnseen } from '../../src/tune/unseen-levels.ts'

const FAMILIES = createWords(1, 60, 2, 3)
const GIVEN = createWords(2, 60, 2, 3)

/** Two registers of the same people, whose household numbers are of two series. */
function register(side: string): PersonRecord[] {
  return Array.from({ length: 60 }, (_, i) => ({
    id: `${side}${i}`,
    names: [{ full: `${GIVEN[i]} ${FAMILIES[(i * 7) % 60]}` }],
    birth: { year: 1950 + i, month: 1 + (i % 12), day: 1 + ((i * 7) % 28), precision: 'day' },
    groupId: `${side === 'a' ? 'north' : 'south'}-${side.repeat(6)}-${Math.floor(i / 3)}`,
    places: [{ kind: 'birth', city: i % 2 === 0 ? 'Kutum' : 'Zalinge' }],
  }))
}

describe('levels on which no pair is', () => {
  it('say nothing: households that no two registers share, and places that lie in others', async () => {
    const model = await train(register('a'), register('b'))
    const bits = (feature: string): Record<string, number> =>
      Object.fromEntries(
        model.comparisons
          .find((comparison) => comparison.feature === feature)!
          .levels.map(({ label, m, u }) => [label, Math.log2(m / u)]),
      )
    expect(bits('group')['equal']).toBeCloseTo(0)
    expect(bits('birthPlace')['equal']).toBeGreaterThan(0.5)
    expect(bits('birthPlace')['within 5 km']).toBeCloseTo(0)
    expect(bits('birthPlace')['same country']).toBeCloseTo(0)
    expect(model.training.warnings.join()).toMatch(/no pair agrees on household/)
  })

  it('stay between those that were learned, and are what the built-in model says where it knows', () => {
    const chosen = chooseComparisons(populate(register('a'), register('b')))
    const place = chosen.find(({ feature }) => feature === 'birthPlace')!
    const { levels } = place.template
    const ordered = levels.map(() => true)
    const learned = levels.map((_, q) => ({ m: 2 ** -(q + 1), u: 2 ** -(q + 1) / 2 ** (8 - q) }))
    const only = (...labels: string[]): boolean[] => levels.map(({ label }) => labels.includes(label))
    const settled = settleUnseen(place, learned, ordered, only('equal', 'tokens agree', 'different'))
    const bits = settled.map(({ m, u }) => Math.log2(m / u))
    const at = (label: string): number => bits[levels.findIndex((level) => level.label === label)]!
    expect(at('equal')).toBeCloseTo(8)
    expect(at('one edit')).toBeLessThanOrEqual(8)
    expect(at('one edit')).toBeGreaterThanOrEqual(at('tokens agree'))
    expect(at('same country')).toBeCloseTo(0)
  })
})
