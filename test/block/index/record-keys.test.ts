import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRuleParts } from '../../../src/block/codes/id-codes.ts'
import { ASK, createRecordKeys } from '../../../src/block/index/record-keys.ts'
import { RULE_TEMPLATES } from '../../../src/block/rules/rule-templates.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { populate } from '../../../src/encode/populate.ts'
import type { NamePart, PersonRecord } from '../../../src/record/types.ts'
import { testPeople } from '../../people.ts'

it('keys of many records at once are those of one after the other', () => {
  const population = populate(testPeople(60, 3).records)
  const partsOf = createRuleParts(population, RULE_TEMPLATES)
  let single = 0
  fc.assert(
    fc.property(
      fc.constantFrom(...RULE_TEMPLATES),
      fc.nat({ max: population.size - 1 }),
      fc.nat({ max: 20 }),
      (rule, from, count) => {
        const keys = createRecordKeys(unpaced(partsOf(rule)), rule.unordered === true)
        const to = Math.min(population.size, from + count)
        const many = new Float64Array(count)
        keys.singles(from, to, many)
        for (let i = from; i < to; i++) {
          const key = many[i - from]!
          if (key === ASK) continue
          single++
          expect([...keys.keys.subarray(0, keys.of(i))]).toEqual(Number.isNaN(key) ? [] : [key])
        }
      },
    ),
  )
  expect(single).toBeGreaterThan(20)
})

it('a code that two columns give counts once', () => {
  const named = (id: string, ...parts: readonly NamePart[]): PersonRecord => ({ id, names: [{ parts }] })
  const population = populate([
    named('a', { text: 'Maria', role: 'given' }, { text: 'Kowal', role: 'family' }),
    named('b', { text: 'Kowal', role: 'given' }, { text: 'Kowal', role: 'family' }),
    named('c', { text: 'Kowal', role: 'given' }),
  ])
  for (const code of ['exact', 'skeleton'] as const) {
    const rule = { name: '', parts: [{ features: ['given', 'family'], code }] }
    const parts = unpaced(createRuleParts(population, [rule])(rule))
    const keys = createRecordKeys(parts, false)
    const own = [0, 1, 2].map((i) => Array.from(keys.keys.subarray(0, keys.of(i))))
    expect(own.map((list) => list.length)).toEqual([2, 1, 1])
    expect(own[1]).toEqual(own[2])
    expect(own[0]).toContain(own[1]![0])
  }
})

it('a record of several values has the keys of each, and one of none has no key', () => {
  const reachedAt = (id: string, ...addresses: readonly string[]): PersonRecord => ({
    id,
    names: [{ full: 'Maria Kowal' }],
    identifiers: addresses.map((value) => ({ kind: 'email', value })),
  })
  const population = populate([
    reachedAt('a', 'maria@one.org', 'kowal@two.org'),
    reachedAt('b', 'maria@three.org'),
    reachedAt('c', 'kowal@three.org'),
    reachedAt('d'),
  ])
  for (const code of ['exact', 'local'] as const) {
    const rule = { name: '', parts: [{ features: ['email'], code }] }
    const keys = createRecordKeys(unpaced(createRuleParts(population, [rule])(rule)), false)
    const [a, b, c, d] = [0, 1, 2, 3].map((i) => Array.from(keys.keys.subarray(0, keys.of(i))))
    expect([a, b, c, d].map((own) => own!.length)).toEqual([2, 1, 1, 0])
    if (code === 'local') expect(a).toEqual([...b!, ...c!])
    const many = new Float64Array(4)
    keys.singles(0, 4, many)
    const atOnce = code === 'local' ? [ASK, b![0], c![0], Number.NaN] : [ASK, ASK, ASK, ASK]
    expect([...many]).toEqual(atOnce)
  }
})
