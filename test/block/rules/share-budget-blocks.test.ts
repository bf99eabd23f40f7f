import { describe, expect, it } from 'vitest'
import type { RuleIndex } from '../../../src/block/index/rule-index.ts'
import { type SharedBudget, shareBudget } from '../../../src/block/rules/share-budget.ts'
import { populate } from '../../../src/encode/populate.ts'
import type { Population } from '../../../src/encode/population.ts'
import { unpaced } from '../../../src/internal/pace.ts'

const records = (side: string, count: number) =>
  Array.from({ length: count }, (_, k) => ({ id: `${side}${String(k).padStart(2, '0')}`, names: [] }))

/** The index of a rule with these blocks. */
function indexOf(population: Population, name: string, blocks: readonly (readonly number[])[]): RuleIndex {
  const pairsOf = (block: readonly number[]): number => {
    const lefts = block.filter((record) => record < population.split).length
    return population.linking ? lefts * (block.length - lefts) : (block.length * (block.length - 1)) / 2
  }
  return {
    rule: { name, parts: [] },
    blockOffsets: Int32Array.from([0, ...blocks.map((_, b) => blocks.slice(0, b + 1).flat().length)]),
    members: Int32Array.from(
      blocks.flatMap((block) => block.map((record, at) => (at + 1 < block.length ? record : ~record))),
    ),
    recordOffsets: new Int32Array(population.size + 1),
    starts: new Int32Array(0),
    dropped: { blocks: 0, records: 0, pairs: 0 },
    pairs: blocks.reduce((sum, block) => sum + pairsOf(block), 0),
  }
}

const pairsOf = (...pairs: readonly (readonly [number, number])[]) => ({
  left: pairs.map(([left]) => left),
  right: pairs.map(([, right]) => right),
  weight: pairs.map(() => 1),
})
const share = (...args: Parameters<typeof shareBudget>): SharedBudget => unpaced(shareBudget(...args))
/** To the tenth: a budget is rounded up to the next cent. */
const costs = ({ rules }: SharedBudget) =>
  rules.map(({ name, pairsPerRecord = 0 }) => [name, Math.round(10 * pairsPerRecord) / 10])

describe('the budget of each rule', () => {
  const people = populate(records('p', 10))
  const small = [
    [0, 1],
    [2, 3],
  ]
  const large = [4, 5, 6, 7, 8, 9]

  it('is what its blocks make up to the largest that it needs', () => {
    const index = indexOf(people, 'rule', [...small, large])
    const needed = share(people, 1, [index], pairsOf([0, 1], [2, 3]), 1)
    expect(costs(needed)).toEqual([['rule', 0.2]])
    expect(needed).toMatchObject({ recall: 1, pairsPerRecord: 0.2 })
    expect(costs(share(people, 1, [index], pairsOf([0, 1], [4, 9]), 1))).toEqual([['rule', 1.7]])
  })

  it('is that of the whole file where the records are a sample', () => {
    // A tenth of all: the same keys make ten times as many pairs a record.
    const index = indexOf(people, 'rule', small)
    expect(costs(share(people, 0.1, [index], pairsOf([0, 1]), 1))).toEqual([['rule', 2]])
  })

  it('goes by the smallest block in which a pair meets', () => {
    const index = indexOf(people, 'rule', [[0, 1, 2, 3], [0, 1], large])
    expect(costs(share(people, 1, [index], pairsOf([0, 1]), 1))).toEqual([['rule', 0.1]])
  })

  it('counts pairs of a left and a right record where two files are linked', () => {
    const linked = populate(records('l', 4), records('r', 6))
    const index = indexOf(linked, 'rule', [[0, 1, 4, 5, 6]])
    expect(costs(share(linked, 1, [index], pairsOf([0, 4]), 1))).toEqual([['rule', 0.6]])
  })

  it('gives nothing to a rule whose pairs a cheaper one has made', () => {
    const [cheap, dear] = [indexOf(people, 'cheap', small), indexOf(people, 'dear', [[0, 1, 2, 3, 4, 5]])]
    const both = share(people, 1, [dear, cheap], pairsOf([0, 1], [2, 3]), 1)
    expect(costs(both)).toEqual([['cheap', 0.2]])
    const more = share(people, 1, [dear, cheap], pairsOf([0, 1], [2, 3], [4, 5]), 1)
    expect(more.recall).toBe(1)
    // What is made already does not count again for the larger block.
    expect(costs(more)).toEqual([
      ['dear', 1.5],
      ['cheap', 0.2],
    ])
  })

  it('stops where no rule makes any more', () => {
    const index = indexOf(people, 'rule', small)
    expect(share(people, 1, [index], pairsOf([0, 1], [8, 9]), 1)).toMatchObject({
      recall: 0.5,
      pairsPerRecord: 0.2,
    })
  })
})
