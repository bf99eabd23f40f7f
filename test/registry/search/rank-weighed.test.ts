import { array, assert, integer, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { rankWeighed, type Telling, type Weighed } from '../../../src/registry/search/rank-weighed.ts'

it('the order is that of weights, then of names, then of ids, though of names that say too little any bits are told', () => {
  const one = record({ weight: integer({ min: 0, max: 3 }), bits: integer({ min: 0, max: 5 }) })
  assert(
    property(array(one, { maxLength: 40 }), integer({ min: 1, max: 12 }), (all, limit) => {
      const telling: Telling = {
        zone: () => 'possible',
        kind: () => 'found',
        evidence: (_, index, atLeast) => (all[index]!.bits < atLeast ? -Infinity : all[index]!.bits),
        via: () => [],
      }
      const found = all.map(
        ({ weight }, index): Weighed => ({
          telling,
          query: 0,
          index,
          slot: index,
          id: `${100 + index}`,
          weight,
        }),
      )
      const expected = found
        .toSorted(
          (a, b) => b.weight - a.weight || all[b.index]!.bits - all[a.index]!.bits || a.index - b.index,
        )
        .slice(0, limit)
      expect(rankWeighed(found, limit)).toEqual(expected)
      const byNames = found
        .toSorted(
          (a, b) => all[b.index]!.bits - all[a.index]!.bits || b.weight - a.weight || a.index - b.index,
        )
        .slice(0, limit)
      expect(rankWeighed(found, limit, () => 0)).toEqual(byNames)
    }),
    { numRuns: 1000 },
  )
})
