import { describe, expect, it } from 'vitest'
import { type Candidate, type Cover, coverGreedily } from '../../../src/block/rules/cover-greedily.ts'

/** @param covers a letter for each wanted pair, `x` where the rule makes it */
const candidate = (name: string, cost: number, covers: string): Candidate => ({
  rule: { name, parts: [] },
  cost,
  covered: Uint8Array.from(covers, (sign) => Number(sign === 'x')),
})
const names = ({ rules }: Cover): string[] => rules.map(({ name }) => name)
const even = [1, 1, 1, 1]

describe('the cover that is chosen', () => {
  it('takes the best value for its pairs first, by weight', () => {
    const candidates = [candidate('wide', 8, 'xxx.'), candidate('narrow', 1, '...x')]
    expect(names(coverGreedily(candidates, even, 1, 100))).toEqual(['narrow', 'wide'])
    expect(names(coverGreedily(candidates, [9, 9, 9, 1], 1, 100))).toEqual(['wide', 'narrow'])
  })

  it('takes the cheaper of two that are worth the same, and of equals the earlier', () => {
    // Two pairs for 1.9 + .1, one for .9 + .1.
    const [dear, cheap] = [candidate('dear', 1.9, 'xx'), candidate('cheap', 0.9, 'x.')]
    expect(names(coverGreedily([dear, cheap], [1, 1], 0.5, 100))).toEqual(['cheap'])
    expect(names(coverGreedily([candidate('a', 1, 'x'), candidate('b', 1, 'x')], [1], 1, 100))).toEqual(['a'])
    const [four, two] = [candidate('four', 3.9, 'xxxx..'), candidate('two', 1.9, '....xx')]
    expect(names(coverGreedily([four, two], [1, 1, 1, 1, 1, 1], 1, 100))).toEqual(['two', 'four'])
  })

  it('counts nothing beyond what is wanted', () => {
    // Of four pairs two are wanted: the rule that makes all of them is worth no more than the one that makes two.
    const all = candidate('all', 1.5, 'xxxx')
    const half = candidate('half', 1, 'xx..')
    expect(names(coverGreedily([all, half], even, 0.5, 100))).toEqual(['half'])
    expect(names(coverGreedily([all, half], even, 1, 100))).toEqual(['all'])
  })

  it('passes over what would go beyond the budget, and says what is left of recall', () => {
    const cover = coverGreedily([candidate('dear', 5, 'xxx.'), candidate('cheap', 2, 'x...')], even, 1, 4)
    expect(cover).toMatchObject({ recall: 0.25, pairsPerRecord: 2 })
    expect(cover.steps).toEqual([{ rule: 'cheap', recall: 0.25, pairsPerRecord: 2 }])
  })

  it('drops what later rules have made needless, of two the more expensive', () => {
    // First two make three heavy pairs; the last two are needed for a light one each, and make two of the heavy ones again. So either of
    // the first two could go, but not both.
    const candidates = [
      candidate('dear', 2, 'x.x..'),
      candidate('cheap', 1, 'xx...'),
      candidate('third', 9, '.x.x.'),
      candidate('fourth', 9, '..x.x'),
    ]
    const cover = coverGreedily(candidates, [10, 10, 10, 1, 1], 1, 100)
    expect(names(cover)).toEqual(['cheap', 'third', 'fourth'])
    expect(cover).toMatchObject({ recall: 1, pairsPerRecord: 19 })
  })
})
