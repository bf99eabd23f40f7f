import { expect, it } from 'vitest'
import type { RuleIndex } from '../../src/block/index/rule-index.ts'
import { visitOrder } from '../../src/block/index/visit-order.ts'

const index = (pairs: number, members: readonly number[]): RuleIndex =>
  ({ pairs, members: Int32Array.from(members) }) as unknown as RuleIndex

it('records are visited block by block of the most expensive rule, each once, and only those that are wanted', () => {
  const indexes = [index(1, [4, 3]), index(9, [2, ~5, 2, 0, 7])]
  const order = (last: number, isWanted: (record: number) => boolean): number[] => {
    const steps = visitOrder(indexes, last, isWanted)
    for (;;) {
      const { done, value } = steps.next()
      if (done === true) return [...value]
    }
  }
  expect(order(6, () => true)).toEqual([2, 5, 0, 1, 3, 4])
  expect(order(6, (record) => record % 2 === 1)).toEqual([5, 1, 3])
})

it('an order of many records is found in steps', () => {
  let steps = 0
  for (const _ of visitOrder([], 100_000, () => true)) steps++
  expect(steps).toBeGreaterThan(5)
})
