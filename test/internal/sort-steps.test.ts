import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { unpaced } from '../../src/internal/pace.ts'
import { mulberry32 } from '../../src/internal/rng.ts'
import { sortSteps } from '../../src/internal/sort-steps.ts'

it('sorts as the built-in sort does, stably, at every length around the runs', () => {
  const length = fc.oneof(fc.nat(5000), fc.constantFrom(0, 1, 1023, 1024, 1025, 2048, 2049, 3072, 4096, 4097))
  fc.assert(
    fc.property(length, fc.nat(), fc.constantFrom(3, 1000, 1e9), (n, seed, range) => {
      const random = mulberry32(seed)
      const keys = Array.from({ length: n }, () => Math.floor(random() * range))
      const order = Int32Array.from(keys, (_, i) => i)
      unpaced(sortSteps(order, (a, b) => keys[a]! - keys[b]!))
      const expected = keys.map((_, i) => i).sort((a, b) => keys[a]! - keys[b]!)
      expect([...order]).toEqual(expected)
    }),
    { numRuns: 60 },
  )
})
