import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildIndexes } from '../../src/block/index/build-indexes.ts'
import { createCandidates } from '../../src/block/candidates.ts'
import { buildRuleIndex } from '../../src/block/index/rule-index.ts'
import { RULE_TEMPLATES } from '../../src/block/rules/rule-templates.ts'
import type { BlockingRule } from '../../src/block/rule.ts'
import { whyCompared } from '../../src/block/why-compared.ts'
import { KEY_CODES } from '../../src/encode/names/key-codes.ts'
import { populate } from '../../src/encode/populate.ts'
import type { Population } from '../../src/encode/population.ts'
import type { PersonRecord } from '../../src/record/types.ts'
import { testPeople } from '../people.ts'

const ALL = Number.POSITIVE_INFINITY

/** Keys of a record by the definition: one code of every part, in one string. Slow and plain. */
function keysOf(population: Population, rule: BlockingRule, i: number): Set<string> {
  let keys: string[][] = [[]]
  for (const { features, code } of rule.parts) {
    const codes = features.flatMap((feature) => {
      const column = population.columns.get(feature)
      if (column === undefined) return []
      const values = [...column.ids.subarray(column.offsets[i], column.offsets[i + 1])]
      return values.flatMap((id) => KEY_CODES[code](column.dictionary.strings[id]!))
    })
    keys = keys.flatMap((key) => codes.map((one) => [...key, one]))
  }
  return new Set(
    keys.map((key) => JSON.stringify(rule.unordered ? key.toSorted((a, b) => (a < b ? -1 : 1)) : key)),
  )
}

/** Every pair that shares a key of a rule, by looking at all pairs. */
function oracle(population: Population, rules: readonly BlockingRule[]): Set<string> {
  const keys = rules.map((rule) =>
    Array.from({ length: population.size }, (_, i) => keysOf(population, rule, i)),
  )
  const pairs = new Set<string>()
  const { size, split, linking } = population
  for (let i = 0; i < (linking ? split : size); i++)
    for (let j = linking ? split : i + 1; j < size; j++)
      if (keys.some((of) => [...of[i]!].some((key) => of[j]!.has(key)))) pairs.add(`${i} ${j}`)
  return pairs
}

async function made(
  population: Population,
  rules: readonly BlockingRule[],
  budget: number,
): Promise<{ pairs: string[]; rule: number[] }> {
  const indexes = await buildIndexes(population, rules, budget)
  const candidates = createCandidates(population, indexes)
  const [pairs, rule]: [string[], number[]] = [[], []]
  for (let i = 0; i < (population.linking ? population.split : population.size); i++)
    for (let k = 0, r = 0, count = candidates.of(i); k < count; k++) {
      while (k >= candidates.firsts[r + 1]!) r++
      pairs.push(`${i} ${candidates.partners[k]}`)
      rule.push(rules.indexOf(indexes[r]!.rule))
    }
  return { pairs, rule }
}

const sorted = (items: Iterable<string>): string[] => [...items].toSorted((a, b) => (a < b ? -1 : 1))
const records = testPeople(160, 41).records
const rules = RULE_TEMPLATES

describe('candidates without a budget', () => {
  it.each([
    ['de-duplication', populate(records)],
    ['linking', populate(records.slice(0, 70), records.slice(70))],
  ])('%s: exactly the pairs that share a key, each once, by its first rule', async (_mode, population) => {
    const { pairs, rule } = await made(population, rules, ALL)
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(sorted(pairs)).toEqual(sorted(oracle(population, rules)))
    const byRule = rules.map((one) => oracle(population, [one]))
    for (const [k, pair] of pairs.entries()) expect(byRule.findIndex((of) => of.has(pair))).toBe(rule[k])
    expect(pairs.length).toBeGreaterThan(100)
  })

  it('random small populations, every rule alone', async () => {
    const word = fc.constantFrom('anna', 'ana', 'anna maria', 'maria', 'li', 'b', 'böhm', 'kovač')
    const person = fc.record({
      given: fc.option(word),
      family: fc.option(word),
      year: fc.option(fc.constantFrom(1980, 1981)),
      city: fc.option(word),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { maxLength: 12 }),
        fc.constantFrom(...rules),
        fc.boolean(),
        async (list, rule, linking) => {
          const people = list.map(
            (p, i): PersonRecord => ({
              id: String(i).padStart(2, '0'),
              names: [
                {
                  parts: [
                    ...(p.given ? [{ text: p.given, role: 'given' as const }] : []),
                    ...(p.family ? [{ text: p.family, role: 'family' as const }] : []),
                  ],
                },
              ],
              ...(p.year && { birth: { year: p.year, month: 3, day: 4, precision: 'day' as const } }),
              ...(p.city && { places: [{ kind: 'residence' as const, city: p.city }] }),
            }),
          )
          const population = linking ? populate(people.slice(0, 5), people.slice(5)) : populate(people)
          expect(sorted((await made(population, [rule], ALL)).pairs)).toEqual(
            sorted(oracle(population, [rule])),
          )
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('the budget', () => {
  const population = populate(testPeople(600, 43).records)
  it.each([0, 1, 5, 30])('%d pairs a record are not exceeded, and nothing is made up', async (budget) => {
    const indexes = await buildIndexes(population, rules, budget)
    const total = indexes.reduce((sum, index) => sum + index.pairs, 0)
    expect(total).toBeLessThanOrEqual(budget * population.size)
    const { pairs } = await made(population, rules, budget)
    expect(pairs.length).toBeLessThanOrEqual(total)
    const whole = new Set((await made(population, rules, ALL)).pairs)
    expect(pairs.filter((pair) => !whole.has(pair))).toEqual([])
  })

  it('drops the largest blocks of a rule first, and says what it dropped', () => {
    const rule = rules.find((r) => r.name === 'one name')!
    const whole = buildRuleIndex(population, rule, ALL)
    const half = buildRuleIndex(population, rule, Math.floor(whole.pairs / 2))
    const sizes = ({ blockOffsets }: typeof whole): number[] =>
      Array.from({ length: blockOffsets.length - 1 }, (_, b) => blockOffsets[b + 1]! - blockOffsets[b]!)
    expect(whole.dropped).toEqual({ blocks: 0, records: 0, pairs: 0 })
    expect(half.pairs + half.dropped.pairs).toBe(whole.pairs)
    expect(half.dropped.blocks).toBe(sizes(whole).length - sizes(half).length)
    expect(half.dropped.blocks).toBeGreaterThan(0)
    const kept = Math.max(...sizes(half))
    expect(sizes(whole).filter((n) => n > kept)).toHaveLength(half.dropped.blocks)
    expect(half.dropped.records).toBe(
      sizes(whole)
        .filter((n) => n > kept)
        .reduce((a, b) => a + b, 0),
    )
  })

  it('a rule whose feature nobody has is left out', async () => {
    expect(await buildIndexes(populate([{ id: '1', names: [{ full: 'A B' }] }]), rules, ALL)).toEqual([])
  })
})

describe('an unordered rule', () => {
  const rule = rules.find((r) => r.unordered)!
  const person = (id: string, given: string, family: string): PersonRecord => ({
    id,
    names: [
      {
        parts: [
          { text: given, role: 'given' },
          { text: family, role: 'family' },
        ],
      },
    ],
  })
  it('meets swapped columns, and one name in common is not enough', async () => {
    const population = populate([
      person('1', 'Marina', 'Kovalenko'),
      person('2', 'Kovalenko', 'Marina'),
      person('3', 'Marina', 'Shevchuk'),
    ])
    expect((await made(population, [rule], ALL)).pairs).toEqual(['0 1'])
  })
})

describe('why', () => {
  const person = (id: string, full: string, year?: number): PersonRecord => ({
    id,
    names: [{ full }],
    ...(year && { birth: { year, month: 1, day: 2, precision: 'day' } }),
  })
  const population = populate([
    person('1', 'Anna Holzer', 1980),
    person('2', 'Anna Holzer', 1980),
    person('3', 'Pedro Quispe', 1955),
  ])
  const some = rules.filter((rule) => ['birth', 'name token'].includes(rule.name))
  it('met, apart, dropped', async () => {
    expect((await whyCompared(population, some, 100, 0, 1)).map((t) => t.outcome)).toEqual(['met', 'met'])
    expect((await whyCompared(population, some, 100, 0, 2)).map((t) => t.outcome)).toEqual(['apart', 'apart'])
    expect((await whyCompared(population, some, 0, 0, 1)).map((t) => t.outcome)).toEqual([
      'dropped',
      'dropped',
    ])
    expect(await whyCompared(population, some, 100, 1, 0)).toEqual(
      await whyCompared(population, some, 100, 0, 1),
    )
  })

  it('agrees with the pairs that a run makes', async () => {
    const big = populate(records.slice(0, 60))
    const pairs = new Set((await made(big, rules, 20)).pairs)
    let met = 0
    // Each asks for all indexes anew.
    for (let i = 0; i < 4; i++)
      for (let j = i + 1; j < 9; j++) {
        const isMet = (await whyCompared(big, rules, 20, i, j)).some((t) => t.outcome === 'met')
        expect(isMet).toBe(pairs.has(`${i} ${j}`))
        if (isMet) met++
      }
    expect(met).toBeGreaterThan(0)
    expect(met).toBeLessThan(26)
  })
})

describe('candidates of records touched together', () => {
  it.each([
    ['few blocks a record', rules],
    ['more blocks than there is room for at first', [...rules, ...rules, ...rules]],
  ])('%s: as of each by itself, however often they are asked for', async (_name, some) => {
    const population = populate(records)
    const indexes = await buildIndexes(population, some, ALL)
    const [alone, together] = [createCandidates(population, indexes), createCandidates(population, indexes)]
    const order = Int32Array.from({ length: population.size }, (_, n) => (n * 7) % population.size)
    const found = (candidates: typeof alone, i: number): number[][] => {
      const count = candidates.of(i)
      return [[...candidates.partners.subarray(0, count)], [...candidates.firsts]]
    }
    const expected = Array.from(order, (i) => found(alone, i))
    expect(Math.max(...expected.map(([partners]) => partners!.length))).toBeGreaterThan(3)
    for (let from = 0; from < order.length; from += 37) {
      const count = Math.min(37, order.length - from)
      together.touch(order, from, count)
      for (let n = from; n < from + count; n++) expect(found(together, order[n]!)).toEqual(expected[n])
    }
  })

  it('partners of a record are forgotten by the next, however many records were asked for', async () => {
    const population = populate(records)
    const candidates = createCandidates(population, await buildIndexes(population, rules, ALL))
    const counts = Array.from({ length: population.size }, (_, i) => candidates.of(i))
    for (let round = 0; round * population.size < 140_000; round++)
      for (let i = 0; i < population.size; i++) if (candidates.of(i) !== counts[i]) expect.unreachable()
    expect(Math.max(...counts)).toBeGreaterThan(3)
  })
})

describe('candidates looked up ahead', () => {
  it('are the same where the blocks are more than are touched together', () => {
    const population = populate(records)
    const { size } = population
    // Everybody is in each of so many blocks, all of the same rule.
    const blocks = 60
    const members = Int32Array.from({ length: blocks * size }, (_, m) =>
      (m + 1) % size === 0 ? ~(size - 1) : m % size,
    )
    const startOf = (i: number, block: number): number =>
      i === size - 2 ? ~(size - 1) : block * size + i + 1
    const starts = Int32Array.from({ length: (size - 1) * blocks }, (_, k) =>
      startOf(Math.floor(k / blocks), k % blocks),
    )
    const recordOffsets = Int32Array.from({ length: size + 1 }, (_, i) => Math.min(i, size - 1) * blocks)
    const blockOffsets = Int32Array.from({ length: blocks + 1 }, (_, b) => b * size)
    const dropped = { blocks: 0, records: 0, pairs: 0 }
    const index = { rule: rules[0]!, blockOffsets, members, recordOffsets, starts, dropped, pairs: 0 }
    const candidates = createCandidates(population, [index])
    candidates.touch(
      Int32Array.from({ length: size }, (_, i) => i),
      0,
      size,
    )
    for (let i = 0; i < size; i++) {
      const count = candidates.of(i)
      const others = Array.from({ length: size - 1 - i }, (_, n) => i + 1 + n)
      expect([...candidates.partners.subarray(0, count)]).toEqual(others)
    }
  })
})
