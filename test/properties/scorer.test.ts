import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { populate } from '../../src/encode/populate.ts'
import { comparePersons, dedupe, defaultModel, link, train } from '../../src/index.ts'
import type { Explanation, Model, PersonRecord } from '../../src/index.ts'
import { createReachable } from '../../src/score/bounds/reachable.ts'
import { createScorer } from '../../src/score/scorer.ts'
import { testPeople } from '../people.ts'
import { powerOfTwo } from '../../src/internal/power-of-two.ts'

const people = testPeople(300, 21)
const base = await train(people.records)
// With frequencies of the words below, so that their rarity counts as well.
const frequencies = {
  minCount: 5,
  rare: 0.0001,
  values: { anna: 0.02, ana: 0.001, hassan: 0.05, ibrahim: 0.01, li: 0.3 },
}
const trained: Model = { ...base, termFrequencies: { given: frequencies, family: frequencies } }
const models: readonly [string, Model][] = [
  ['built-in', defaultModel()],
  ['trained', trained],
]

/** What {@link comparePersons} gives, at once. */
function explained(left: PersonRecord, right: PersonRecord, model: Model): Explanation {
  return createScorer(model, populate([left], [right])).explain(0, 1)
}

const word = fc.constantFrom(
  'anna',
  'ana',
  'hassan',
  'حسن',
  'олена',
  'olena',
  'li',
  'van der berg',
  'm',
  'ibrahim',
)
const name = fc.oneof(
  fc.record({ full: fc.tuple(word, word).map((w) => w.join(' ')) }),
  fc.record({
    parts: fc.array(
      fc.record({
        text: word,
        role: fc.constantFrom('given' as const, 'family' as const, 'father' as const),
      }),
      { maxLength: 3 },
    ),
  }),
)
const day = fc.record({
  year: fc.integer({ min: 1930, max: 2020 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
})
const birth = fc.oneof(
  day.map((d) => ({ ...d, precision: 'day' as const })),
  day.map(({ year }) => ({ year, precision: 'year' as const })),
  day.map(({ month, day: d }) => ({ month, day: d, precision: 'partial' as const })),
  fc.constant({ damaged: '1980-02-31', precision: 'partial' as const }),
)
const city = fc.constantFrom('Goma', 'Bukavu', 'Adre', 'Adré', 'غوما')
/** Records with anything missing and small vocabularies, so that agreement is common. */
const record: fc.Arbitrary<PersonRecord> = fc
  .record({
    names: fc.array(name, { maxLength: 3 }),
    sex: fc.option(fc.constantFrom('female' as const, 'male' as const), { nil: undefined }),
    birth: fc.option(birth, { nil: undefined }),
    age: fc.option(fc.record({ years: fc.nat(80), on: fc.constant(18_000) }), { nil: undefined }),
    places: fc.option(
      fc.array(fc.record({ kind: fc.constantFrom('residence' as const, 'birth' as const), city }), {
        maxLength: 2,
      }),
      { nil: undefined },
    ),
    relatives: fc.option(
      fc.array(
        fc.record({
          role: fc.constantFrom('mother' as const, 'father' as const),
          names: fc.array(name, { maxLength: 1 }),
        }),
        {
          maxLength: 2,
        },
      ),
      { nil: undefined },
    ),
    email: fc.option(fc.constantFrom('a@mail.example', 'b@mail.example', 'a@post.example'), {
      nil: undefined,
    }),
  })
  .map(({ names, email, ...rest }) => {
    const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
    return {
      id: 'x',
      names,
      ...known,
      ...(email !== undefined && { identifiers: [{ kind: 'email', value: email }] }),
    }
  })
const L = (r: PersonRecord): PersonRecord => ({ ...r, id: 'l' })
const R = (r: PersonRecord): PersonRecord => ({ ...r, id: 'r' })
const RUNS = { numRuns: 20 }

describe.each(models)('%s model', (_name, model) => {
  it('the waterfall adds up to the last bit, and is the weight of a run', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const { prior, contributions, sharedBits, weight, probability } = explained(L(a), R(b), model)
        let sum = prior
        for (const c of contributions) sum += c.bits + c.termFrequencyBits
        expect(sum + sharedBits).toBe(weight)
        expect(probability).toBe(1 / (1 + powerOfTwo(-weight)))
        expect(Number.isFinite(weight)).toBe(true)
        expect(createScorer(model, populate([L(a)], [R(b)])).weight(0, 1)).toBe(weight)
      }),
      RUNS,
    )
  })

  it('is symmetric, aliases included', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const scorer = createScorer(model, populate([L(a), R(b)]))
        expect(scorer.weight(0, 1)).toBe(scorer.weight(1, 0))
        expect(scorer.explain(0, 1)).toEqual(scorer.explain(1, 0))
        expect(explained(L(b), R(a), model).weight).toBe(explained(L(a), R(b), model).weight)
      }),
      RUNS,
    )
  })

  it('missing never disagrees: it is 0 bits, and nothing in common scores exactly the prior', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        for (const c of explained(L(a), R(b), model).contributions)
          if (c.level === 'missing') expect([c.bits, c.termFrequencyBits]).toEqual([0, 0])
        const empty = explained(L(a), { id: 'r', names: [] }, model)
        expect([empty.weight, empty.sharedBits]).toEqual([model.prior, 0])
        expect(empty.contributions.every((c) => c.level === 'missing')).toBe(true)
      }),
      RUNS,
    )
    const onlyName = explained(
      { id: 'l', names: [{ full: 'Anna Holzer' }] },
      { id: 'r', names: [], sex: 'female' },
      model,
    )
    expect(onlyName.weight).toBe(model.prior)
  })

  it('what both know bounds what a pair can reach, rarity aside', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const population = populate([L(a)], [R(b)])
        const { contributions, sharedBits, weight } = createScorer(model, population).explain(0, 1)
        const rarity = contributions.reduce((sum, c) => sum + c.termFrequencyBits, 0)
        expect(weight - rarity - Math.max(0, sharedBits)).toBeLessThanOrEqual(
          createReachable(model, population)(0, 1) + 1e-9,
        )
      }),
      RUNS,
    )
  })

  it('forgetting a field removes exactly its own evidence', () => {
    fc.assert(
      fc.property(record, record, fc.constantFrom('sex', 'birth', 'identifiers', 'names'), (a, b, field) => {
        const full = explained(L(a), R(b), model)
        const { [field as 'sex']: _gone, age: _age, ...rest } = a as PersonRecord & { age?: unknown }
        const less = explained(L({ ...rest, names: field === 'names' ? [] : a.names }), R(b), model)
        const before = new Map(full.contributions.map((c) => [c.feature, c]))
        for (const c of less.contributions)
          if (c.level !== 'missing' && c.feature !== 'birth') expect(c).toEqual(before.get(c.feature))
      }),
      RUNS,
    )
  })

  it('an unrelated record changes the weight of no other pair', async () => {
    const some = people.records.slice(0, 60)
    const strange: PersonRecord = {
      id: 'zzz',
      names: [
        {
          parts: [
            { text: 'Wqxzv', role: 'given' },
            { text: 'Xxqvw', role: 'family' },
          ],
        },
      ],
      birth: { year: 1801, month: 1, day: 1, precision: 'day' },
    }
    const weights = async (list: readonly PersonRecord[]): Promise<Map<string, number>> => {
      const population = populate(list)
      const scorer = createScorer(model, population)
      const out = new Map<string, number>()
      for (let i = 0; i < population.size; i++)
        for (let j = i + 1; j < population.size; j++)
          out.set(`${population.ids[i]} ${population.ids[j]}`, scorer.weight(i, j))
      return out
    }
    const [before, after] = [await weights(some), await weights([strange, ...some])]
    for (const [pair, weight] of before) expect(after.get(pair)).toBe(weight)
    const far = [...after].filter(([pair]) => pair.includes('zzz')).map(([, weight]) => weight)
    expect(Math.max(...far)).toBeLessThan(0)
  })

  it('who withholds consent is in no result', async () => {
    const asked = people.records.map((r, i) => (i % 2 ? { ...r, consent: { match: false } } : r))
    const withheld = new Set(asked.filter((r) => 'consent' in r).map((r) => r.id))
    const { matches, ids } = await dedupe(asked, model, { minWeight: -99 })
    expect(matches.length).toBeGreaterThan(50)
    expect(ids.filter((id) => withheld.has(id))).toEqual([])
    expect(matches.filter((m) => withheld.has(m.leftId) || withheld.has(m.rightId))).toEqual([])
    const linked = await link(asked, people.records, model, { minWeight: -99 })
    expect(linked.matches.filter((m) => withheld.has(m.leftId))).toEqual([])
    expect(linked.matches.length).toBeGreaterThan(50)
  })
})

it('agreement on a rare value is worth more than on a common one, and aliases count the same from either side', () => {
  const person = (id: string, ...texts: string[]): PersonRecord => ({
    id,
    names: texts.map((text) => ({ parts: [{ text, role: 'given' }] })),
  })
  const weight = (a: string[], b: string[]): number =>
    explained(person('l', ...a), person('r', ...b), trained).weight
  const [rare, common] = [weight(['ana'], ['ana']), weight(['li'], ['li'])]
  expect(rare).toBeGreaterThan(common)
  // Both pairs of names are equal: the one that says more decides, whichever stands first.
  expect(weight(['li', 'ana'], ['ana', 'li'])).toBe(rare)
  expect(weight(['ana', 'li'], ['li', 'ana'])).toBe(rare)
})

it('comparing two persons through the library is the same, whatever their consent', async () => {
  const [a, b] = [people.records[0]!, people.records[1]!]
  expect(await comparePersons(a, b, trained)).toEqual(explained(L(a), R(b), trained))
  expect(await comparePersons({ ...a, consent: { match: false } }, b, trained)).toEqual(
    explained(L(a), R(b), trained),
  )
})
