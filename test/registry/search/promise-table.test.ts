import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { PromiseTable } from '../../../src/registry/search/promise-table.ts'

it('is a map from people to sums, in the order first met, one search after another', () => {
  const table = new PromiseTable()
  // Many who fall on one place of the table, and more than it begins with.
  const slot = fc.oneof(
    fc.nat(5),
    fc.nat(40).map((k) => k << 19),
    fc.nat(2 ** 24 - 1),
  )
  const entries = fc.array(
    fc.tuple(
      slot,
      fc.integer({ min: 1, max: 900 }).map((k) => k / 7),
    ),
    { maxLength: 1500 },
  )
  fc.assert(
    fc.property(entries, (added) => {
      const sums = new Map<number, number>()
      table.begin(added.length)
      for (const [one, worth] of added) {
        table.add(one, worth)
        sums.set(one, (sums.get(one) ?? 0) + worth)
      }
      const met = Array.from({ length: table.count }, (_, k) => [table.slot(k), table.promise(k)])
      expect(met).toEqual([...sums])
      expect(table.largest).toBe(Math.max(0, ...sums.values()))
      table.clear()
      expect(table.count).toBe(0)
    }),
    { numRuns: 60 },
  )
})
