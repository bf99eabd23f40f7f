import { expect, it } from 'vitest'
import { createWords } from '../../bench/generate-people.ts'
import { populate } from '../../src/encode/populate.ts'
import { evaluate, type PersonRecord, train } from '../../src/index.ts'
import { mulberry32 } from '../../src/internal/rng.ts'
import { commonValues } from '../../src/tune/common-values.ts'

/** People of whom `share` were entered with one town and postcode, whatever theirs is; a third of all have two records. */
function people(share: number, seed: number): { records: PersonRecord[]; of: Map<string, number> } {
  const random = mulberry32(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const names = [createWords(1, 250, 2, 2), createWords(2, 600, 2, 3)] as const
  const towns = createWords(4, 80, 2, 3)
  const records: PersonRecord[] = []
  const of = new Map<string, number>()
  for (let person = 0; person < 900; person++) {
    const [first, name] = [pick(names[0]), pick(names[1])]
    const [year, month, day] = [1930, 1, 1].map((from, k) => from + Math.floor(random() * [80, 12, 28][k]!))
    const at = Math.floor(random() * 80)
    const code = `${10 + at} ${100 + Math.floor(random() * 800)}`
    for (let copy = 0; copy < (random() < 0.35 ? 2 : 1); copy++) {
      const id = `R${Math.floor(random() * 1e9)}`
      of.set(id, person)
      const isFilledIn = random() < share
      records.push({
        id,
        names: [
          {
            parts: [
              { text: random() < 0.1 ? first.slice(1) : first, role: 'given' },
              { text: random() < 0.1 ? `${name}s` : name, role: 'family' },
            ],
          },
        ],
        ...(random() < 0.7 && {
          birth: { year: year!, month: month!, day: day!, precision: 'day' as const },
        }),
        places: [
          isFilledIn
            ? { kind: 'residence', city: 'Ashford', postcode: '10 100' }
            : { kind: 'residence', city: towns[at]!, postcode: code },
        ],
      })
    }
  }
  return { records, of }
}

const postcode = { feature: 'postcode', conditions: [{ kind: 'exact' }, { kind: 'else' }] } as const

it('tells one value that stands for many from all others, and nothing where values are alike', () => {
  const values = commonValues(populate(people(0.3, 1).records), postcode)!
  expect(values.exact).toBe(1)
  expect(values.ofRecords).toBeCloseTo(0.3, 1)
  expect(values.ofChance).toBeGreaterThan(0.95)
  expect(values.isCommon.reduce((sum, is) => sum + is, 0)).toBe(1)
  expect(commonValues(populate(people(0, 1).records), postcode)).toBeUndefined()
  expect(commonValues(populate(people(1, 1).records), postcode)).toBeUndefined()
})

it('training finds people where a third of all have one town and postcode', async () => {
  const { records, of } = people(0.3, 2)
  const model = await train(records)
  const { pairs, best } = await evaluate(records, undefined, model, (id) => String(of.get(id)))
  const matches = pairs.truePositives + pairs.falseNegatives
  expect(model.training.expectedMatches).toBeGreaterThan(matches * 0.8)
  expect(model.training.expectedMatches).toBeLessThan(matches * 1.2)
  expect(pairs.f1).toBeGreaterThan(best.f1 - 0.02)
})

const phone = { feature: 'phone', conditions: [{ kind: 'exact' }, { kind: 'else' }] } as const
const withPhones = (
  records: readonly PersonRecord[],
  of: Map<string, number>,
  sharing: number,
  share: number,
) =>
  records.map((record): PersonRecord => {
    const person = of.get(record.id)!
    const number = person % 10 < 10 * share ? 100_000 + Math.floor(person / sharing) : 500_000 + person
    return { ...record, identifiers: [{ kind: 'phone', value: `0912${number}` }] }
  })

it('tells telephones of many people from those of few, though none of them is one record of twenty', () => {
  const { records, of } = people(0, 1)
  const values = commonValues(populate(withPhones(records, of, 40, 0.5)), phone)!
  expect(values.ofRecords).toBeCloseTo(0.5, 1)
  expect(values.ofChance).toBeGreaterThan(0.9)
  expect(commonValues(populate(withPhones(records, of, 1, 1)), phone)).toBeUndefined()
  expect(commonValues(populate(withPhones(records, of, 40, 1)), phone)).toBeUndefined()
})

it.each([1, 2, 3])(
  'training finds people of whom half have the telephone of a headman (%i)',
  async (seed) => {
    const { records, of } = people(0, seed)
    const files = withPhones(records, of, 30, 0.5)
    const { training, ...model } = await train(files)
    const { pairs, best } = await evaluate(files, undefined, { ...model, training }, (id) =>
      String(of.get(id)),
    )
    const matches = pairs.truePositives + pairs.falseNegatives
    expect(training.expectedMatches).toBeLessThan(matches * 1.2)
    expect(pairs.f1).toBeGreaterThan(best.f1 - 0.02)
  },
)
