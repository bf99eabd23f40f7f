import { expect, it } from 'vitest'
import { ownRules } from '../../../src/block/rules/own-rules.ts'
import { populate } from '../../../src/encode/populate.ts'
import { parseRecords } from '../../../src/index.ts'
import { evaluate, train } from '../../../src/index.ts'

const people = (names: boolean) =>
  parseRecords(
    Array.from({ length: 240 }, (_, n) => {
      const person = n >> 1
      const misread = n % 2 === 1
      return {
        id: `${n}`,
        names: names
          ? [
              {
                parts: [
                  {
                    text: `${'bdfgklmnprst'[person % 12]}a${'bdfgklmnprst'[(person / 12) | 0]}o`,
                    role: 'given',
                  },
                ],
              },
            ]
          : [],
        identifiers: [{ kind: 'member', value: `M-${1000 + 7 * person}` }],
        attributes: {
          colour: ['red', 'green'][person % 2]!,
          code: misread ? `k${person}` : `k${person % 60}`,
        },
      }
    }),
  ).records

const compared = new Set(['given', 'id.member', 'attribute.colour', 'attribute.code'])

it('a value that is seldom shared by chance is a rule by itself, a common one beside a name', () => {
  const rules = ownRules(populate(people(true)), compared)
  expect(rules.map(({ name }) => name)).toEqual(['member', 'code', 'name + code', 'name + colour'])
  expect(rules.at(-1)!.parts.map(({ code }) => code)).toEqual(['skeleton', 'exact'])
})

it('two of them together where no name is known, and only what is compared', () => {
  const rules = ownRules(
    populate(people(false)),
    new Set(['id.member', 'attribute.colour', 'attribute.code']),
  )
  expect(rules.map(({ name }) => name)).toEqual(['member', 'code', 'code + colour'])
  expect(ownRules(populate(people(true)), new Set(['given']))).toEqual([])
})

it('training finds people by an official number whose name is another', async () => {
  const records = people(true).map((record, n) =>
    n % 10 === 1 ? { ...record, names: [{ parts: [{ text: 'zuzuna', role: 'given' as const }] }] } : record,
  )
  const model = await train(records)
  expect(model.blocking.map(({ name }) => name)).toContain('member')
  const { blocking } = await evaluate(records, undefined, model, (id) => `${Number(id) >> 1}`)
  expect(blocking.recall).toBe(1)
})
