import { expect, it } from 'vitest'
import type { RuleIndex } from '../../src/block/index/rule-index.ts'
import { populate } from '../../src/encode/populate.ts'
import { unpaced } from '../../src/internal/pace.ts'
import { visitSample } from '../../src/tune/visit-sample.ts'

const population = populate(
  Array.from({ length: 600 }, (_, n) => ({ id: `r${n}`, names: [{ full: `Person ${n}` }] })),
)
const members = Int32Array.from({ length: 600 }, (_, n) => n)
const visited = (...pairs: readonly number[]): Set<number> =>
  new Set(
    unpaced(
      visitSample(
        population,
        pairs.map((made) => ({ pairs: made, members }) as unknown as RuleIndex),
        1000,
      ),
    ),
  )

it('all records are looked at until their pairs are twice as many as are enough', () => {
  expect(visited(500, 400).size).toBe(600)
  expect(visited(1000, 999).size).toBe(600)
})

it('of more pairs a share of the records is, and of twice as many half of these', () => {
  const third = visited(2000, 1000)
  expect(third.size).toBeGreaterThan(140)
  expect(third.size).toBeLessThan(260)
  const sixth = visited(6000)
  expect(sixth.size).toBeLessThan(140)
  expect([...sixth].every((record) => third.has(record))).toBe(true)
})
