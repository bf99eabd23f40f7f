import { describe, expect, it } from 'vitest'
import { createRuleParts } from '../../../src/block/codes/id-codes.ts'
import { createRecordKeys } from '../../../src/block/index/record-keys.ts'
import type { BlockingRule } from '../../../src/block/rule.ts'
import {
  countPairs,
  narrowBlocks,
  oneBlock,
  type RecordCodes,
  recordCodes,
  type SampleBlocks,
} from '../../../src/block/rules/sample-blocks.ts'
import { populate } from '../../../src/encode/populate.ts'
import type { Population } from '../../../src/encode/population.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { testPeople } from '../../people.ts'

const { records } = testPeople(600, 83)
const rule = (...parts: BlockingRule['parts']): BlockingRule => ({ name: '', parts })
const nearYear = { features: ['birth'], code: 'nearYear' } as const
const anyName = { features: ['given', 'family'], code: 'deletions' } as const
const birth = { features: ['birth'], code: 'exact' } as const
const prefix = { features: ['city'], code: 'prefix3' } as const

function codesOf(population: Population, asked: BlockingRule): RecordCodes {
  const parts = unpaced(createRuleParts(population, [asked])(asked))
  return unpaced(recordCodes(population, createRecordKeys(parts, asked.unordered === true)))
}

/** How often each pair shares a key of a rule, by going through all pairs. */
function sharedKeys(population: Population, asked: BlockingRule): Map<string, number> {
  const keys = createRecordKeys(unpaced(createRuleParts(population, [asked])(asked)), false)
  const own = population.ids.map((_, i) => keys.keys.slice(0, keys.of(i)))
  const shared = new Map<string, number>()
  const { size, split, linking } = population
  for (let i = 0; i < (linking ? split : size); i++)
    for (let j = linking ? split : i + 1; j < size; j++) {
      const times = own[i]!.filter((key) => own[j]!.includes(key)).length
      if (times > 0) shared.set(`${i} ${j}`, times)
    }
  return shared
}

const sum = (shared: Map<string, number>): number => [...shared.values()].reduce((a, b) => a + b, 0)

describe.each([
  ['one registry', populate(records)],
  ['two registries', populate(records.slice(0, 250), records.slice(250))],
])('blocks of a sample, %s', (_, population) => {
  const all = oneBlock(population)
  const count = (blocks: SampleBlocks, codes: RecordCodes, enough = 1e9): number =>
    unpaced(countPairs(population, blocks, codes, enough))

  it.each([
    ['of many members', [nearYear, anyName, prefix]],
    ['of few', [birth, anyName, prefix]],
  ])('make a pair as often as its records share a key of all atoms, %s', (_, atoms) => {
    let blocks = all
    const list: BlockingRule['parts'][number][] = []
    for (const part of atoms) {
      list.push(part)
      const codes = codesOf(population, rule(part))
      const made = count(blocks, codes)
      expect(made).toBe(sum(sharedKeys(population, rule(...list))))
      expect(made).toBeGreaterThan(10)
      blocks = unpaced(narrowBlocks(blocks, codes))
    }
    // Nobody is alone in a block, and everybody stands in it once.
    for (let b = 0; b + 1 < blocks.starts.length; b++) {
      const members = Array.from(blocks.members.subarray(blocks.starts[b], blocks.starts[b + 1]))
      expect(members.length).toBeGreaterThan(1)
      expect(members).toEqual([...new Set(members)].toSorted((a, b) => a - b))
    }
  })

  it('are counted no further than is asked for', () => {
    const codes = codesOf(population, rule(anyName))
    const blocks = unpaced(narrowBlocks(all, codesOf(population, rule(nearYear))))
    const whole = count(blocks, codes)
    expect(count(blocks, codes, whole)).toBe(whole)
    const fewer = count(blocks, codes, 10)
    expect(fewer).toBeGreaterThan(10)
    expect(fewer).toBeLessThan(whole)
  })
})
