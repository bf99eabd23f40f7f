import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Condition } from '../../src/compare/condition.ts'
import { NO_LEVEL } from '../../src/compare/grader.ts'
import { populate } from '../../src/encode/populate.ts'
import { createPairComparer } from '../../src/kin/listed/pair-comparer.ts'
import type { GroupRole, PersonRecord, RelationRole } from '../../src/record/types.ts'
import { RELATIVES_SHAPES } from '../../src/score/model/default-comparisons.ts'

const conditions: readonly Condition[] = RELATIVES_SHAPES.map(([, when]) => when)
const ROLES: readonly RelationRole[] = [
  'mother',
  'father',
  'wife',
  'brother',
  'sister',
  'son',
  'cousin',
  'relative',
]
const NAMES = [
  'Halima Nasir',
  'حليمة ناصر',
  'Haleema',
  'Yusuf Bashir',
  'Youssef Basheer',
  '王伟',
  'Wang Wei',
  'U Ba',
  'Leila',
]

const name = fc.constantFrom(...NAMES)
const people = fc.array(
  fc.record({
    full: name,
    relatives: fc.array(fc.tuple(fc.constantFrom(...ROLES), name), { maxLength: 4 }),
    household: fc.constantFrom('1', '2'),
    groupRole: fc.constantFrom<GroupRole | undefined>('head', 'wife', 'son', 'daughter', 'mother', undefined),
  }),
  { minLength: 2, maxLength: 6 },
)

type Drawn = typeof people extends fc.Arbitrary<infer T> ? T : never

const recordsOf = (drawn: Drawn): readonly PersonRecord[] =>
  drawn.map(({ full, relatives, household, groupRole }, k) => ({
    id: `p${k}`,
    names: [{ full }],
    groupId: household,
    groupRole,
    relatives: relatives.map(([role, called]) => ({ role, names: [{ full: called }] })),
  }))

/** Undefined where nobody lists anybody. */
const comparerOf = (records: readonly PersonRecord[]) => {
  const population = populate(records)
  if (!population.columns.has('relatives')) return undefined
  return createPairComparer(population, { feature: 'relatives', conditions })
}

it('a cheap look at lists of relatives leaves every level possible that they have', () => {
  let ruledOut = 0
  fc.assert(
    fc.property(people, (drawn) => {
      const records = recordsOf(drawn)
      const comparer = comparerOf(records)
      if (comparer === undefined) return
      const partners = Int32Array.from(records, (_, j) => j)
      const codes = new Int32Array(records.length)
      for (let i = 0; i < records.length; i++) {
        const left = new Int32Array(partners.length).fill(i)
        comparer.possible!({ left, right: partners }, partners, partners.length, codes)
        for (let j = 0; j < records.length; j++) {
          if (i === j) continue
          expect(codes[j]! & (1 << comparer.level(i, j))).not.toBe(0)
          if ((codes[j]! & 0b11111110) === 0) ruledOut++
        }
      }
    }),
    { numRuns: 150 },
  )
  expect(ruledOut).toBeGreaterThan(0)
})

it('of levels that are not wanted it may tell no more than that, of others what they are', () => {
  let untold = 0
  fc.assert(
    fc.property(people, fc.integer({ min: 0, max: 2 ** 13 - 1 }), (drawn, wanted) => {
      const records = recordsOf(drawn)
      const comparer = comparerOf(records)
      if (comparer === undefined) return
      const places = Int32Array.from(records, (_, j) => j)
      const codes = new Uint8Array(records.length)
      const all = new Int32Array(records.length).fill(wanted)
      for (let i = 0; i < records.length; i++) {
        const left = new Int32Array(places.length).fill(i)
        comparer.levels({ left, right: places }, places, places.length, codes, undefined, all)
        for (let j = 0; j < records.length; j++) {
          const level = comparer.level(i, j)
          if (((wanted >>> level) & 1) === 0 && codes[j] === NO_LEVEL) untold++
          else expect(codes[j]).toBe(level)
        }
      }
    }),
    { numRuns: 300 },
  )
  expect(untold).toBeGreaterThan(0)
})
