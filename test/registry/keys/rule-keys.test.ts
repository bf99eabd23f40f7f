import { expect, test } from 'vitest'
import { defaultModel } from '../../../src/index.ts'
import type { FeatureValue } from '../../../src/registry/store/feature-value.ts'
import { createRuleKeys } from '../../../src/registry/keys/rule-keys.ts'

const BIRTHS = [
  '1990-05-04',
  '1990-04-05',
  '1991-05-04',
  '--90-05-04',
  '1990-05---',
  '1990-------',
  '----05-04',
  '------05-04',
  '1990~1992',
  '1990~1992+2',
  '1990',
  '!19900504',
  '0000-05-04',
]
const NAMES = ['\u001fgiven=amina\u001ffamily=yusuf', '\u001ffamily=deng', 'محمد علي', 'john akol deng']

/** People of all births, some without a name, a town or a sex. */
const people: readonly (readonly FeatureValue[])[] = BIRTHS.flatMap((birth, at) => [
  [
    ['name', NAMES[at % NAMES.length]!],
    ['birth', birth],
    ['city', at % 2 === 0 ? 'el geneina' : 'nyala|c:sd'],
    ['sex', 'female'],
  ],
  [
    ['birth', birth],
    ['birth', BIRTHS[(at + 1) % BIRTHS.length]!],
    ['city', 'el geneina'],
  ],
  [
    ['name', NAMES[(at + 1) % NAMES.length]!],
    ['birth', birth],
    ['relatives', 'mother\u001dzeinab yahya'],
    ['relatives', 'father\u001dmusa'],
    ['sex', 'male'],
  ],
])

const rules = [
  ...defaultModel().blocking,
  { name: 'year', parts: [{ code: 'year' as const, features: ['birth'] }] },
  { name: 'dates of a note', parts: [{ code: 'monthDay' as const, features: ['attribute.note', 'birth'] }] },
]

test('what is remembered of other people changes no key', () => {
  const used = createRuleKeys(rules)
  for (const values of [...people, ...people.toReversed()])
    for (const rule of rules.keys()) {
      const fresh = createRuleKeys(rules)
      const wanted = fresh.keys.slice(0, fresh.of(rule, values))
      expect(used.keys.slice(0, used.of(rule, values))).toEqual(wanted)
      expect(new Set(wanted).size).toBe(wanted.length)
    }
})

test('people of one day of the year, or of one year, share keys, whatever else their dates say', () => {
  const keys = createRuleKeys(rules)
  const of = (name: string, birth: string): number[] => {
    const rule = rules.findIndex((one) => one.name === name)
    return [...keys.keys.subarray(0, keys.of(rule, [['birth', birth]]))]
  }
  expect(of('dates of a note', '1991-05-04')).toEqual(of('dates of a note', '--90-05-04'))
  expect(of('dates of a note', '1991-05-14')).not.toEqual(of('dates of a note', '1991-05-13'))
  expect(of('year', '1990-05-04')).toEqual(of('year', '1990'))
  expect(of('year', '1990~1992')).toHaveLength(3)
  expect(of('dates of a note', '1990~1992')).toEqual([])
})

test('a person who lacks what a rule asks has no keys under it', () => {
  const keys = createRuleKeys(rules)
  for (const [rule, { parts }] of rules.entries())
    if (!parts.some(({ features }) => features.includes('birth')))
      expect(keys.of(rule, [['birth', '1990-05-04']])).toBe(0)
})
