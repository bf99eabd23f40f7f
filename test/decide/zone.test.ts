import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zoneBounds, zoneOf } from '../../src/decide/zone.ts'
import { comparePersons, defaultModel, link, probabilityOf } from '../../src/index.ts'

describe('zones', () => {
  it('the default costs: likely from odds of 99 to 1, possible from 1 to 9', () => {
    const bounds = zoneBounds({ falseLink: 100, missedLink: 10, review: 1 })
    expect(probabilityOf(bounds.likely)).toBeCloseTo(0.99, 12)
    expect(probabilityOf(bounds.possible)).toBeCloseTo(0.1, 12)
  })

  it('has nothing possible where a review costs more than it saves: what is not likely is not worth a look', () => {
    expect(zoneBounds({ falseLink: 2, missedLink: 1.25, review: 1 })).toEqual({ likely: 2, possible: 2 })
  })

  it('are the cheapest of the three answers at every probability', () => {
    const cost = fc.double({ min: 2.1, max: 500, noNaN: true })
    fc.assert(
      fc.property(
        cost,
        cost,
        fc.double({ min: -12, max: 12, noNaN: true }),
        (falseLink, missedLink, weight) => {
          const p = probabilityOf(weight)
          const costs = { likely: (1 - p) * falseLink, possible: 1, unlikely: p * missedLink }
          const zone = zoneOf(
            weight,
            Number.POSITIVE_INFINITY,
            zoneBounds({ falseLink, missedLink, review: 1 }),
          )
          const least = Math.min(...Object.values(costs))
          expect(costs[zone as 'likely']).toBeLessThanOrEqual(least * (1 + 1e-9))
        },
      ),
    )
  })

  it('insufficient only where nothing could have made it worth a look', () => {
    const bounds = { likely: 6, possible: -3 }
    expect(zoneOf(6, 20, bounds)).toBe('likely')
    expect(zoneOf(5.9, 20, bounds)).toBe('possible')
    expect(zoneOf(-3, -9, bounds)).toBe('possible')
    expect(zoneOf(-4, -3, bounds)).toBe('unlikely')
    expect(zoneOf(-4, -3.1, bounds)).toBe('insufficient')
  })

  it('a lone weak agreement is never likely: a common name and nothing else', async () => {
    const person = (id: string): { id: string; names: { full: string }[] } => ({
      id,
      names: [{ full: 'Maria' }],
    })
    const { matches } = await link([person('a')], [person('b')], defaultModel(), { minWeight: -99 })
    expect(matches.map((m) => m.zone)).not.toContain('likely')
    const { weight } = await comparePersons(
      { id: 'a', names: [], sex: 'male' },
      { id: 'b', names: [], sex: 'male' },
      defaultModel(),
    )
    expect(weight).toBeLessThan(-10)
  })
})
